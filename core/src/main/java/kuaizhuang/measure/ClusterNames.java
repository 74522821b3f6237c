package kuaizhuang.measure;

import java.util.HashMap;
import java.util.Map;

/// The names of a run's clusters, kept from year to year.
///
/// A new cluster is called `<county code>-<main product>-<place_id>` after the town with the
/// largest output. As long as a cluster of the same product contains the town after which an
/// earlier one was called, it bears that name, also when another town has outgrown it, and when it
/// comes back after years below the thresholds. Where two clusters have grown together, the town
/// with more output gives the name; where one has split, the part with the town keeps it.
final class ClusterNames {

    /// @param group main product, or sector
    /// @param town number of the town that gave the name
    private record Origin(String group, int town) {}

    private final Map<Origin, String> known = new HashMap<>();
    private final Map<Origin, String> seenThisYear = new HashMap<>();

    /// @param townsByOutput the cluster's towns, largest output first
    /// @param fresh the name to give when none of the towns has given one before
    String nameOf(String group, int[] townsByOutput, String fresh) {
        for (int town : townsByOutput) {
            String name = known.get(new Origin(group, town));
            if (name != null) {
                return name;
            }
        }
        seenThisYear.put(new Origin(group, townsByOutput[0]), fresh);
        return fresh;
    }

    /// New names count from the next year on.
    void endYear() {
        known.putAll(seenThisYear);
        seenThisYear.clear();
    }
}
