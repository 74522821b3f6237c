package kuaizhuang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.measure.survey.Places;

/// The places of a register: those of a gazetteer, or every name that occurs.
final class PlaceNames {

    /// Degrees around a gazetteer's places in which firms may lie.
    private static final double MARGIN = 1;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> remedies = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> groups = new HashMap<>();
    private final double[] box;

    /// @param gazetteer null to take every name
    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.box = gazetteer == null ? null : box(gazetteer.toPlaces());
    }

    private static double[] box(Places places) {
        return new double[] {
            Arrays.stream(places.x()).min().orElse(0) - MARGIN,
            Arrays.stream(places.x()).max().orElse(0) + MARGIN,
            Arrays.stream(places.y()).min().orElse(0) - MARGIN,
            Arrays.stream(places.y()).max().orElse(0) + MARGIN
        };
    }

    /// The place's number, or what [Gazetteer#find] says of it.
    int find(String text) {
        return numbers.computeIfAbsent(text, this::number);
    }

    private int number(String text) {
        if (gazetteer != null) {
            return gazetteer.find(text);
        }
        names.add(text);
        return names.size() - 1;
    }

    String remedy(String text) {
        return remedies.computeIfAbsent(text, gazetteer::remedy);
    }

    /// Whether a point lies far from all places; false where their coordinates are unknown.
    boolean isFar(double[] at) {
        return box != null
                && (at[0] < box[0] || at[0] > box[1] || at[1] < box[2] || at[1] > box[3]);
    }

    /// Notes to which larger unit a place belongs; the first that is given counts.
    void group(String text, String group) {
        groups.putIfAbsent(text, group);
    }

    String groupOf(String name) {
        return groups.getOrDefault(name, "");
    }

    /// The known places, null where every name is one.
    Gazetteer gazetteer() {
        return gazetteer;
    }

    List<String> names() {
        return names;
    }

    /// Puts the names that occurred in order.
    ///
    /// @return the new number of each old one
    int[] sort() {
        int[] renumbered = new int[names.size()];
        Map<String, Integer> old = new HashMap<>(numbers);
        names.sort(null);
        for (int number = 0; number < renumbered.length; number++) {
            renumbered[old.get(names.get(number))] = number;
        }
        return renumbered;
    }
}
