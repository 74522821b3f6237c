package kuaizhuang.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.ClusterRule.Relation;
import kuaizhuang.measure.ClusterRule.Thresholds;

/// Joins makers into zones and deals the firms out to those zones that pass the thresholds.
final class ClusterFinder {

    private static final int NOT_HERE = -1;
    private static final int NOT_SEEN = -2;

    private final Thresholds thresholds;
    private final List<Complement> complements;
    private final Towns towns;

    /// @param group what its firms have in common: the main product's name, or the sector's
    /// @param main number of the main product
    /// @param rows the makers that belong to it, in ascending order
    record Cluster(String group, int main, int[] rows) {}

    /// Joined makers of one product (or sector), before it is known whether they are enough.
    private record Zone(String group, int[] rows, double output) {}

    ClusterFinder(Thresholds thresholds, List<Complement> complements, Towns towns) {
        this.thresholds = thresholds;
        this.complements = complements;
        this.towns = towns;
    }

    List<Cluster> find(TownProducts makers) {
        List<Zone> zones = zones(makers);
        // The sort is stable: equals stay in order of group name and then of their first town.
        zones.sort(Comparator.comparingDouble(Zone::output).reversed());
        int[][] complementsOf = complementsByProduct(makers);
        boolean[] taken = new boolean[makers.count()];
        List<Cluster> clusters = new ArrayList<>();
        for (Zone zone : zones) {
            int[] rows = claim(zone, makers, complementsOf, taken);
            if (makers.firms(rows) > thresholds.minFirms()
                    && makers.output(rows) > thresholds.minOutputYuan()) {
                Arrays.stream(rows).forEach(row -> taken[row] = true);
                clusters.add(new Cluster(zone.group(), mainProduct(zone, rows, makers), rows));
            }
        }
        clusters.sort(
                Comparator.comparingDouble((Cluster cluster) -> makers.output(cluster.rows()))
                        .reversed());
        return clusters;
    }

    private int mainProduct(Zone zone, int[] rows, TownProducts makers) {
        return thresholds.relation() == Relation.SECTOR
                ? makers.byOutput(rows, makers::product)[0]
                : makers.product(zone.rows()[0]);
    }

    private List<Zone> zones(TownProducts makers) {
        List<Zone> zones = new ArrayList<>();
        rowsByGroup(makers).forEach((group, rows) -> zones.addAll(join(group, rows, makers)));
        return zones;
    }

    private TreeMap<String, List<Integer>> rowsByGroup(TownProducts makers) {
        TreeMap<String, List<Integer>> groups = new TreeMap<>();
        for (int row = 0; row < makers.count(); row++) {
            int product = makers.product(row);
            String group =
                    thresholds.relation() == Relation.SECTOR
                            ? makers.sectorOf(product)
                            : makers.productName(product);
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private List<Zone> join(String group, List<Integer> rows, TownProducts makers) {
        int[] zoneOfTown = new int[towns.count()];
        Arrays.fill(zoneOfTown, NOT_HERE);
        rows.forEach(row -> zoneOfTown[makers.town(row)] = NOT_SEEN);
        int[] reached = new int[towns.count()];
        int count = 0;
        for (int town = 0; town < zoneOfTown.length; town++) {
            if (zoneOfTown[town] == NOT_SEEN) {
                spread(town, count++, zoneOfTown, reached);
            }
        }
        return IntStream.range(0, count)
                .mapToObj(zone ->
                        rows.stream()
                                .mapToInt(Integer::intValue)
                                .filter(row -> zoneOfTown[makers.town(row)] == zone)
                                .toArray())
                .map(zoneRows -> new Zone(group, zoneRows, makers.output(zoneRows)))
                .toList();
    }

    /// Gives the zone's number to everything that can be reached from its first town; `reached` is
    /// working memory.
    private void spread(int first, int zone, int[] zoneOfTown, int[] reached) {
        reached[0] = first;
        zoneOfTown[first] = zone;
        int count = 1;
        for (int next = 0; next < count; next++) {
            for (int neighbour : towns.neighbours(reached[next])) {
                if (zoneOfTown[neighbour] == NOT_SEEN) {
                    zoneOfTown[neighbour] = zone;
                    reached[count++] = neighbour;
                }
            }
        }
    }

    /// The rows that a zone would count: its own and those of complements that are not larger than
    /// it.
    private static int[] claim(
            Zone zone, TownProducts makers, int[][] complementsOf, boolean[] taken) {
        int[] own = Arrays.stream(zone.rows()).filter(row -> !taken[row]).toArray();
        double ownOutput = makers.output(own);
        IntStream others =
                Arrays.stream(complementsOf[makers.product(zone.rows()[0])])
                        .mapToObj(product -> inTheSameTowns(product, own, makers, taken))
                        .filter(rows -> makers.output(rows) <= ownOutput)
                        .flatMapToInt(Arrays::stream);
        return IntStream.concat(Arrays.stream(own), others).sorted().toArray();
    }

    private static int[] inTheSameTowns(
            int product, int[] own, TownProducts makers, boolean[] taken) {
        return Arrays.stream(own)
                .map(row -> makers.row(product, makers.town(row)))
                .filter(row -> row >= 0 && !taken[row])
                .toArray();
    }

    private int[][] complementsByProduct(TownProducts makers) {
        int[][] tied = new int[makers.productCount()][0];
        if (thresholds.relation() == Relation.PRODUCT_AND_COMPLEMENTS) {
            Arrays.setAll(tied, product -> complementsOf(makers.productName(product), makers));
        }
        return tied;
    }

    private int[] complementsOf(String product, TownProducts makers) {
        return complements.stream()
                .filter(tie -> !tie.first().equals(tie.second()))
                .filter(tie -> tie.first().equals(product) || tie.second().equals(product))
                .map(tie -> tie.first().equals(product) ? tie.second() : tie.first())
                .mapToInt(makers::indexOf)
                .filter(other -> other >= 0)
                .distinct()
                .toArray();
    }
}
