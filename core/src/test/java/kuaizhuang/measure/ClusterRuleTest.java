package kuaizhuang.measure;

import static kuaizhuang.measure.ClusterRule.Thresholds.PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterRule.Relation;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.measure.ClusterRule.Unit;
import kuaizhuang.outputs.ClusterTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterRuleTest {

    private static final Thresholds PRODUCT_ALONE = relation(Relation.PRODUCT);

    private static Thresholds relation(Relation relation) {
        return new Thresholds(10, 100e6, 12, Unit.COUNTY_2001, relation);
    }

    private static Thresholds unit(Unit unit) {
        return new Thresholds(10, 100e6, 12, unit, Relation.PRODUCT);
    }

    /// Two towns of county 7, 8 km apart. Ties: 9 firms and 90 million yuan in town 1, 3 firms and
    /// 30 million in town 2; shirts, a complement: 4 firms and 40 million in town 2. Joined: 16
    /// firms, 160 million, towns 1 (90) and 2 (70). Nine workers a firm, one of them from outside:
    /// 144 and 16. Centre: (90 x 0 km + 70 x 8 km) / 160 = 3.5 km north of 28 degrees, at 111.19508
    /// km a degree 28.031476.
    @Test
    void anExampleWorkedByHand() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .town(2, 7, 8)
                        .complements("shirts", "ties")
                        .makes(1, "ties", 9, 90)
                        .makes(2, "ties", 3, 30)
                        .makes(2, "shirts", 4, 40);
        Frame clusters = new Frame(ClusterTables.CLUSTER_YEAR);
        map.rule(PAPER)
                .fill(map.made(2001), clusters, new Frame(ClusterTables.CLUSTER_MEMBER_YEAR));
        assertThat(clusters.rows()).isEqualTo(1);
        assertThat(map.clusters(PAPER).getFirst())
                .startsWith(
                        "2001 7-ties-1 7 County7 7 south ties clothing ties;shirts 1 Town1 2 16 144 16 1.6E8 ");
        assertThat(clusters.doubles("longitude")[0]).isCloseTo(120, within(1e-12));
        assertThat(clusters.doubles("latitude")[0]).isCloseTo(28.031476, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"10, 500, 0", "11, 500, 1", "500, 100, 0", "500, 100.000001, 1"})
    void bothThresholdsMustBeExceeded(long firms, double millionYuan, int clusters) {
        MadeUpMap map = new MadeUpMap().town(1, 7, 0).makes(1, "socks", firms, millionYuan);
        assertThat(map.clusters(PAPER)).hasSize(clusters);
    }

    @ParameterizedTest
    @CsvSource({"11.99, 1", "12.01, 0"})
    void townsAreNeighboursUpToTheDistance(double km, int clusters) {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .town(2, 7, km)
                        .makes(1, "socks", 8, 80)
                        .makes(2, "socks", 8, 80);
        assertThat(map.clusters(PAPER)).hasSize(clusters);
    }

    @Test
    void townsAreJoinedThroughTheTownsBetweenThemThatMakeTheProduct() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .town(2, 7, 10)
                        .town(3, 7, 20)
                        .makes(1, "socks", 5, 50)
                        .makes(3, "socks", 7, 70);
        assertThat(map.clusters(PAPER)).isEmpty();
        map.makes(2, "socks", 1, 1);
        assertThat(map.column("towns", PAPER)).containsExactly("3");
    }

    /// County 7 of today was one unit with county 8 in 2001.
    @Test
    void joiningStopsAtTheBorderOfTheUnit() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 7, 0)
                        .town(2, 8, 7, 5)
                        .town(3, 9, 9, 10)
                        .makes(1, "socks", 20, 200)
                        .makes(2, "socks", 30, 300)
                        .makes(3, "socks", 40, 400);
        assertThat(map.column("cluster_id", unit(Unit.COUNTY_2001)))
                .containsExactly("8-socks-2", "9-socks-3");
        assertThat(map.column("cluster_id", unit(Unit.COUNTY)))
                .containsExactly("9-socks-3", "8-socks-2", "7-socks-1");
        assertThat(map.column("cluster_id", unit(Unit.NONE))).containsExactly("9-socks-3");
    }

    @Test
    void aChainOfTownsThroughManyCountiesDoesNotBecomeOneBlob() {
        MadeUpMap map = new MadeUpMap();
        for (int town = 0; town < 60; town++) {
            map.town(town, town / 6, 9.0 * town).makes(town, "socks", 20, 200);
        }
        assertThat(map.column("towns", PAPER)).hasSize(10).containsOnly("6");
        assertThat(map.column("towns", unit(Unit.NONE))).containsExactly("60");
    }

    @Test
    void complementsCountOnlyWhereTheMainProductIsMade() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .town(2, 7, 5)
                        .complements("ties", "suits")
                        .makes(1, "suits", 8, 80)
                        .makes(2, "ties", 8, 60);
        assertThat(map.clusters(PAPER)).isEmpty();
        map.makes(1, "ties", 1, 30);
        assertThat(map.column("firms", PAPER)).containsExactly("17");
        assertThat(map.column("products", PAPER)).containsExactly("ties;suits");
        assertThat(map.clusters(PRODUCT_ALONE)).isEmpty();
    }

    @Test
    void complementsOfComplementsDoNotCount() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .complements("suits", "shirts")
                        .complements("shirts", "ties")
                        .makes(1, "suits", 20, 120)
                        .makes(1, "shirts", 8, 80)
                        .makes(1, "ties", 8, 70);
        assertThat(map.column("products", PAPER)).containsExactly("suits;shirts");
    }

    /// One shirt maker must not tie many makers of suits and ties together.
    @Test
    void aComplementLargerThanTheMainProductDoesNotCount() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .complements("suits", "shirts")
                        .complements("shirts", "ties")
                        .makes(1, "suits", 8, 80)
                        .makes(1, "ties", 8, 70)
                        .makes(1, "shirts", 1, 1);
        assertThat(map.clusters(PAPER)).isEmpty();
    }

    /// Suits (300 million) take the shirts of town 1; the shirts of town 2, left alone, are too
    /// small. Counted by product alone both pass.
    @Test
    void aFirmCountsInOneClusterOnly() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .town(2, 7, 5)
                        .complements("suits", "shirts")
                        .makes(1, "suits", 20, 300)
                        .makes(1, "shirts", 20, 150)
                        .makes(2, "shirts", 20, 90);
        assertThat(map.column("products", PAPER)).containsExactly("suits;shirts");
        assertThat(map.column("output_yuan", PAPER)).containsExactly("4.5E8");
        assertThat(map.column("product", PRODUCT_ALONE)).containsExactly("suits", "shirts");
    }

    @Test
    void aZoneThatFailsLeavesItsFirmsToOthers() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .complements("suits", "shirts")
                        .makes(1, "suits", 2, 90)
                        .makes(1, "shirts", 30, 5);
        assertThat(map.clusters(PAPER)).isEmpty();
        map.complements("ties", "shirts").makes(1, "ties", 9, 99);
        assertThat(map.column("products", PAPER)).containsExactly("ties;shirts");
    }

    @Test
    void aSectorIsJoinedAsAWhole() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .town(2, 7, 10)
                        .makes(1, "suits", 8, 60)
                        .makes(2, "ties", 8, 80);
        assertThat(map.clusters(PAPER)).isEmpty();
        assertThat(map.column("products", relation(Relation.SECTOR))).containsExactly("ties;suits");
        assertThat(map.column("place_id", relation(Relation.SECTOR))).containsExactly("2");
    }

    @Test
    void townsWithoutAFirmInDecemberDoNotJoinAndDoNotCount() {
        MadeUpMap map =
                new MadeUpMap()
                        .town(1, 7, 0)
                        .town(2, 7, 10)
                        .town(3, 7, 20)
                        .makes(1, "socks", 20, 200)
                        .makes(2, "socks", 0, 50)
                        .makes(3, "socks", 20, 150);
        assertThat(map.column("output_yuan", PAPER)).containsExactly("2.0E8", "1.5E8");
    }

    @Test
    void aClusterKeepsItsNameWhenAnotherOfItsTownsOutgrowsTheFirst() {
        MadeUpMap map = new MadeUpMap().town(1, 7, 0).town(2, 7, 10);
        ClusterRule rule = map.rule(PAPER);
        map.makes(1, "socks", 20, 200);
        assertThat(map.clusters(rule, 1999)).singleElement().asString().contains(" 7-socks-1 ");
        assertThat(map.forgetMakers().clusters(rule, 2000)).isEmpty();
        map.makes(1, "socks", 20, 200).makes(2, "socks", 20, 300);
        assertThat(map.clusters(rule, 2001))
                .singleElement()
                .asString()
                .contains(" 7-socks-1 ", " Town2 ");
        map.forgetMakers().makes(2, "socks", 20, 300);
        assertThat(map.clusters(rule, 2002)).singleElement().asString().contains(" 7-socks-2 ");
    }

    @Test
    void emptyTablesHaveNoClusters() {
        assertThat(new MadeUpMap().clusters(PAPER)).isEmpty();
        assertThat(new MadeUpMap().town(1, 7, 0).clusters(PAPER)).isEmpty();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        for (int trial = 0; trial < 200; trial++) {
            Random random = new Random(1_000 + trial);
            MadeUpMap map = anyMap(random);
            Thresholds thresholds =
                    new Thresholds(
                            10,
                            100e6,
                            12,
                            Unit.values()[trial % 3],
                            Relation.values()[trial / 3 % 3]);
            List<String> before = map.clusters(thresholds);
            assertThat(map.shuffle(random).clusters(thresholds))
                    .as("trial " + trial)
                    .isEqualTo(before);
        }
    }

    @Test
    void whateverTheMapEveryClusterPassesAndNoFirmCountsTwice() {
        int found = 0;
        for (int trial = 0; trial < 200; trial++) {
            MadeUpMap map = anyMap(new Random(trial));
            Frame made = map.made(2001);
            Frame clusters = new Frame(ClusterTables.CLUSTER_YEAR);
            map.rule(PAPER).fill(made, clusters, new Frame(ClusterTables.CLUSTER_MEMBER_YEAR));
            long firms = 0;
            for (int row = 0; row < clusters.rows(); row++) {
                assertThat(clusters.longs("firms")[row]).isGreaterThan(10);
                assertThat(clusters.doubles("output_yuan")[row]).isGreaterThan(100e6);
                firms += clusters.longs("firms")[row];
            }
            long all = Arrays.stream(made.longs("firms"), 0, made.rows()).sum();
            assertThat(firms).isLessThanOrEqualTo(all);
            assertThat(new TreeSet<>(map.column("cluster_id", PAPER))).hasSize(clusters.rows());
            found += clusters.rows();
        }
        assertThat(found).as("the maps have clusters at all").isGreaterThan(500);
    }

    private static MadeUpMap anyMap(Random random) {
        List<String> products = List.of("socks", "suits", "shirts", "ties", "pens");
        MadeUpMap map = new MadeUpMap().complements("suits", "shirts").complements("ties", "suits");
        for (int town = 0; town < 25; town++) {
            map.town(town, random.nextInt(4), random.nextInt(2), 150 * random.nextDouble());
            for (String product : products) {
                if (random.nextInt(3) > 0) {
                    map.makes(town, product, random.nextInt(15), 90 * random.nextDouble());
                }
            }
        }
        return map;
    }

    @Test
    void faultyTablesAreToldInASentence() {
        MadeUpMap strange = new MadeUpMap().town(1, 7, 0).makes(2, "socks", 5, 5);
        assertThatThrownBy(() -> strange.clusters(PAPER))
                .hasMessageContaining("place_id 2 is not in the table place");
        MadeUpMap twice =
                new MadeUpMap().town(1, 7, 0).makes(1, "socks", 5, 5).makes(1, "socks", 5, 5);
        assertThatThrownBy(() -> twice.clusters(PAPER))
                .hasMessageContaining("place_id 1 and product socks stand in two rows");
        MadeUpMap sameTown = new MadeUpMap().town(1, 7, 0).town(1, 8, 5);
        assertThatThrownBy(() -> sameTown.clusters(PAPER))
                .hasMessageContaining("place_id 1 stands in two rows");
        assertThatThrownBy(() -> new Thresholds(10, Double.NaN, 12, Unit.NONE, Relation.PRODUCT))
                .hasMessage("minOutputYuan is NaN; it must be a number from 0 up");
    }

    @Test
    void rowsOfTwoYearsAreRefused() {
        MadeUpMap map = new MadeUpMap().town(1, 7, 0).makes(1, "socks", 5, 5);
        Frame made = map.made(2001);
        made.set(0, 2002).set(1, 1).set(2, "pens").endRow();
        assertThatThrownBy(() ->
                        map.rule(PAPER)
                                .fill(
                                        made,
                                        new Frame(ClusterTables.CLUSTER_YEAR),
                                        new Frame(ClusterTables.CLUSTER_MEMBER_YEAR)))
                .hasMessageContaining("rows of 2001 and of 2002");
    }
}
