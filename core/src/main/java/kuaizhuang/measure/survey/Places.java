package kuaizhuang.measure.survey;

import java.util.List;

/// The places of a register.
///
/// @param names unique
/// @param groups the larger unit that each belongs to, "" for none
/// @param x longitudes in degrees, or kilometres to the east, of their centres; NaN where unknown
/// @param y likewise to the north
/// @param neighbours numbers of the places whose areas touch, null where areas are unknown
public record Places(
        List<String> names, List<String> groups, double[] x, double[] y, int[][] neighbours) {

    public Places {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
    }

    public int count() {
        return names.size();
    }
}
