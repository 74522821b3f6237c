package kuaizhuang.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kuaizhuang.input.Nearest;
import kuaizhuang.measure.space.Weights;
import kuaizhuang.measure.survey.Places;
import org.locationtech.jts.geom.Geometry;

/// The places that a register may name, by code or by any of their names.
public final class Gazetteer {

    static final int UNKNOWN = -1;
    static final int AMBIGUOUS = -2;

    /// A place.
    ///
    /// @param code administrative code (GB/T 2260 in China), "" for none
    /// @param names in any script, the first is shown
    /// @param group the larger unit that it belongs to, "" for none
    /// @param x longitude of its centre, `y` latitude
    /// @param area null where it is unknown
    record Place(
            String code, List<String> names, String group, double x, double y, Geometry area) {}

    private final List<Place> places;
    private final Places shown;
    private final Map<String, Integer> byKey = new HashMap<>();

    Gazetteer(List<Place> places) {
        this.places = List.copyOf(places);
        for (int number = 0; number < places.size(); number++) {
            Place place = places.get(number);
            if (!place.code.isEmpty()) {
                byKey.put(place.code, number);
            }
            for (String name : place.names) {
                put(key(name), number);
                put(bare(key(name)), number);
            }
        }
        shown = shown();
    }

    private void put(String key, int number) {
        byKey.merge(key, number, (old, fresh) -> old.equals(fresh) ? old : AMBIGUOUS);
    }

    /// Letters and figures alone, small.
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s'’\\-·.,]", "");
    }

    /// Without the word for county, city or district at its end, unless nothing much is left.
    private static String bare(String key) {
        String bare = key.replaceAll("(自治县|县|市|区|county|city|district|xian|shi|qu)$", "");
        return bare.length() < 2 ? key : bare;
    }

    /// The number of the place that a text means, [#UNKNOWN] or [#AMBIGUOUS]. Longer statistical
    /// codes count by their first six figures.
    int find(String text) {
        String key = key(text);
        Integer found = byKey.get(key);
        if (found == null && key.matches("\\d{9}|\\d{12}")) {
            found = byKey.get(key.substring(0, 6));
        }
        if (found == null) {
            found = byKey.get(bare(key));
        }
        return found == null ? UNKNOWN : found;
    }

    /// What may have been meant.
    String remedy(String text) {
        Collection<String> names = new ArrayList<>();
        places.forEach(place -> names.addAll(place.names));
        return Nearest.remedy(text.strip(), names, "places");
    }

    /// Shown names are unique: the code is added where two places share one.
    private Places shown() {
        Map<String, Integer> times = new HashMap<>();
        places.forEach(place -> times.merge(place.names.getFirst(), 1, Integer::sum));
        List<String> names =
                places.stream()
                        .map(place ->
                                times.get(place.names.getFirst()) == 1
                                        ? place.names.getFirst()
                                        : place.names.getFirst() + " " + place.code)
                        .toList();
        List<Geometry> areas = new ArrayList<>();
        places.forEach(place -> areas.add(place.area));
        return new Places(
                names,
                places.stream().map(Place::group).toList(),
                places.stream().mapToDouble(Place::x).toArray(),
                places.stream().mapToDouble(Place::y).toArray(),
                areas,
                areas.contains(null) ? null : Weights.touching(areas).neighbours());
    }

    /// The places as instruments see them.
    public Places toPlaces() {
        return shown;
    }
}
