package kuaizhuang.measure.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// The places of a register.
///
/// @param names unique
/// @param groups the larger unit that each belongs to, "" for none
/// @param x longitudes in degrees, or kilometres to the east, of their centres; NaN where unknown
/// @param y likewise to the north
/// @param areas in the same coordinates, null for a place whose area is unknown
/// @param neighbours numbers of the places whose areas touch, null where an area is unknown
public record Places(
        List<String> names,
        List<String> groups,
        double[] x,
        double[] y,
        List<Geometry> areas,
        int[][] neighbours) {

    public Places {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
        areas = Collections.unmodifiableList(new ArrayList<>(areas));
    }

    public int count() {
        return names.size();
    }
}
