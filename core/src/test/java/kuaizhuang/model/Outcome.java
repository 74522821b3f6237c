package kuaizhuang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterRule;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.measure.concentration.MarkedPlaces;
import kuaizhuang.model.mechanism.Traditions;
import kuaizhuang.model.state.Economy;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.ProductLink;
import kuaizhuang.region.Region.Tradition;

/// What is kept of a run of a large region: its clusters, its totals, and who makes what in the
/// end.
///
/// @param clusters number of clusters by the paper's rule, in the first year, then in the last
/// @param hashes of the state, in the first year, then in the last
/// @param output of the last year, by county and product, in yuan of 2001
/// @param totals of the last year, of the full population
/// @param crafts degree of the craft traditions by county and product, as the scenario dealt them
record Outcome(
        List<Integer> clusters,
        List<String> hashes,
        double[][] output,
        Map<Total, Double> totals,
        double[][] crafts) {

    /// A quantity of the whole region.
    enum Total {
        PEOPLE,
        FARM_WORKERS,
        INDUSTRY_WORKERS,
        FIRMS,
        OUTPUT
    }

    static Outcome of(Runs run) {
        Reading reading = new Reading(run);
        Simulation.Balances balances =
                run.everyYear(simulation -> {
                    int year = simulation.next().getYear() - 1;
                    if (year == run.input().scenario().from().getYear()
                            || year == run.input().scenario().until().getYear()) {
                        reading.read(simulation);
                    }
                });
        if (balances.worstMoneyFen() != 0 || balances.worstPeople() != 0) {
            throw new AssertionError(balances);
        }
        return new Outcome(
                reading.clusters, reading.hashes, reading.output, reading.totals, reading.crafts);
    }

    /// Share of an occupation or a kind among all people.
    double perHead(Total total) {
        return totals.get(total) / totals.get(Total.PEOPLE);
    }

    /// How closely the products' output follows crafts.
    double follows(double[][] someCrafts) {
        return MarkedPlaces.correlation(output, someCrafts);
    }

    private static final class Reading {
        private final Region region;
        private final int scale;
        private final List<Integer> clusters = new ArrayList<>();
        private final List<String> hashes = new ArrayList<>();
        private final Map<Total, Double> totals = new TreeMap<>();
        private final double[][] output;
        private final double[][] crafts;
        private ClusterRule rule;

        Reading(Runs run) {
            region = run.input().region();
            scale = run.input().scenario().scale();
            output = new double[region.counties().size()][region.products().size()];
            crafts = new double[region.counties().size()][region.products().size()];
        }

        void read(Simulation simulation) {
            if (rule == null) {
                readCrafts(simulation.economy());
                simulation.recordStart(this::readPlaces);
            }
            hashes.add(simulation.stateHash());
            readOutput(simulation.economy());
            simulation.recordYear(this::readYear);
        }

        private void readCrafts(Economy economy) {
            for (Tradition tradition : region.traditions()) {
                int county = Traditions.county(economy, tradition);
                if (county >= 0 && tradition.product() >= 0) {
                    crafts[county][tradition.product()] =
                            Math.max(crafts[county][tradition.product()], tradition.strength());
                }
            }
        }

        private void readPlaces(Frame rows) {
            if (rows.spec() == PlaceTables.PLACE) {
                List<Complement> complements =
                        region.links().stream()
                                .filter(link -> link.kind() == ProductLink.Kind.COMPLEMENT)
                                .map(link ->
                                        new Complement(
                                                productId(link.first()), productId(link.second())))
                                .toList();
                rule = new ClusterRule(Thresholds.PAPER.onSample(scale), complements, rows);
            }
        }

        private String productId(int product) {
            return region.products().get(product).id();
        }

        private void readOutput(Economy economy) {
            for (int county = 0; county < output.length; county++) {
                java.util.Arrays.fill(output[county], 0);
            }
            for (int town = 0; town < economy.towns; town++) {
                for (int product = 0; product < economy.products; product++) {
                    double fen = economy.cells.yearOutput.values[economy.cells.of(town, product)];
                    output[economy.county[town]][product] += fen / Economy.FEN * economy.weight;
                }
            }
        }

        private void readYear(Frame rows) {
            if (rows.spec() == ProductTables.TOWN_PRODUCT_YEAR) {
                Frame found = new Frame(ClusterTables.CLUSTER_YEAR);
                rule.fill(rows, found, new Frame(ClusterTables.CLUSTER_MEMBER_YEAR));
                clusters.add(found.rows());
            } else if (rows.spec() == TownTables.TOWN_YEAR) {
                totals.put(Total.PEOPLE, sum(rows.longs("residents"), rows.rows()));
                totals.put(Total.FARM_WORKERS, sum(rows.longs("farm_workers"), rows.rows()));
                totals.put(
                        Total.INDUSTRY_WORKERS, sum(rows.longs("industry_workers"), rows.rows()));
                totals.put(Total.FIRMS, sum(rows.longs("firms"), rows.rows()));
                double yuan = 0;
                for (int row = 0; row < rows.rows(); row++) {
                    yuan += rows.doubles("output_yuan")[row];
                }
                totals.put(Total.OUTPUT, yuan);
            }
        }

        private static double sum(long[] values, int rows) {
            long sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += values[row];
            }
            return sum;
        }
    }
}
