package kuaizhuang.measure.fingerprint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Frame;

/// To which cluster the firms of a product in a town belong.
final class Cells {

    private record Cell(int place, String product) {}

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Cell, Integer> clusterOf = new HashMap<>();

    /// @param members a year of `cluster_member_year`
    Cells(Frame members) {
        for (int row = 0; row < members.rows(); row++) {
            String name = members.texts("cluster_id")[row];
            int number = numbers.computeIfAbsent(name, _ -> numbers.size());
            clusterOf.put(
                    new Cell(members.ints("place_id")[row], members.texts("product")[row]), number);
        }
    }

    /// The clusters' names by their number, in the order of the members.
    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    /// The number of the cluster, -1 where there is none.
    int of(int place, String product) {
        return clusterOf.getOrDefault(new Cell(place, product), -1);
    }
}
