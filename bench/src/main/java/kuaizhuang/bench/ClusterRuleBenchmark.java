package kuaizhuang.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterRule;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The clusters of one year on a map as large as Zhejiang's: 90 counties, 1,500 towns, about 20,000
/// makers.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClusterRuleBenchmark {

    private static final int TOWNS = 1_500;
    private static final int COUNTIES = 90;
    private static final int PRODUCTS = 130;
    private static final int MAKERS_PER_MILLE = 103;

    private final Frame made = new Frame(ProductTables.TOWN_PRODUCT_YEAR);
    private final Frame clusters = new Frame(ClusterTables.CLUSTER_YEAR);
    private final Frame members = new Frame(ClusterTables.CLUSTER_MEMBER_YEAR);
    private ClusterRule rule;

    @Setup
    public void populate() {
        Random random = new Random(1);
        Frame place = new Frame(PlaceTables.PLACE);
        for (int town = 0; town < TOWNS; town++) {
            int county = town * COUNTIES / TOWNS;
            place.set(0, town)
                    .set(PlaceTables.PLACE.index("county_code"), county)
                    .set(PlaceTables.PLACE.index("unit2001"), county)
                    .set(
                            PlaceTables.PLACE.index("longitude"),
                            118 + county % 10 * 0.4 + 0.4 * random.nextDouble())
                    .set(
                            PlaceTables.PLACE.index("latitude"),
                            27 + county / 10 * 0.4 + 0.4 * random.nextDouble())
                    .endRow();
            for (int product = 0; product < PRODUCTS; product++) {
                if (random.nextInt(1000) < MAKERS_PER_MILLE) {
                    make(town, product, random);
                }
            }
        }
        rule =
                new ClusterRule(
                        Thresholds.PAPER, List.of(new Complement("product1", "product2")), place);
    }

    private void make(int town, int product, Random random) {
        long firms = 1 + random.nextInt(60);
        made.set(0, 2001)
                .set(1, town)
                .set(2, "product" + product)
                .set(3, "sector" + product / 2)
                .set(ProductTables.TOWN_PRODUCT_YEAR.index("firms"), firms)
                .set(ProductTables.TOWN_PRODUCT_YEAR.index("output_yuan"), firms * 600e3)
                .endRow();
    }

    @Benchmark
    public int paper() {
        clusters.clear();
        members.clear();
        rule.fill(made, clusters, members);
        return clusters.rows();
    }
}
