package kuaizhuang.measure.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Numbers that spdep and esda print for small maps, and exact distances.
class SpaceOraclesTest {

    /// Neighbours that share an edge on a square grid.
    static Weights rook(int side) {
        double[] x = IntStream.range(0, side * side).mapToDouble(i -> i % side).toArray();
        double[] y = IntStream.range(0, side * side).mapToDouble(i -> i / side).toArray();
        return Weights.within(Sites.onPlane(x, y), 1);
    }

    private static double[] upTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }

    /// spdep: moran.test and geary.test on a 3 by 3 grid, style B.
    @Test
    void moranAndGearyOfAGrid() {
        Autocorrelation moran = Autocorrelation.moran(upTo(9), rook(3));
        assertThat(moran.value()).isEqualTo(.5, within(1e-12));
        assertThat(moran.expected()).isEqualTo(-.125, within(1e-12));
        assertThat(moran.variance()).isEqualTo(.0596875, within(1e-12));
        assertThat(moran.normalVariance()).isEqualTo(.053125, within(1e-12));
        Autocorrelation geary = Autocorrelation.geary(upTo(9), rook(3));
        assertThat(geary.value()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(geary.variance()).isEqualTo(.0546296296, within(1e-10));
        assertThat(geary.normalVariance()).isEqualTo(.0555555556, within(1e-10));
    }

    /// spdep: the same, style W; localmoran.
    @Test
    void moranOfAGridWithStandardisedRows() {
        Weights w = rook(3).rowStandardised();
        Autocorrelation moran = Autocorrelation.moran(upTo(9), w);
        assertThat(moran.value()).isEqualTo(.5555555556, within(1e-10));
        assertThat(moran.variance()).isEqualTo(.0646566358, within(1e-10));
        assertThat(moran.z()).isEqualTo(2.6764370408, within(1e-9));
        assertThat(new LocalMoran(upTo(9), w).values())
                .containsExactly(new double[] {1.2, .9, .3, .1, 0, .1, .3, .9, 1.2}, within(1e-12));
    }

    /// The example of esda's tests of G and local G: six points, neighbours within 15.
    @Test
    void getisAndOrdOfSixPoints() {
        Weights w =
                Weights.within(
                        Sites.onPlane(
                                new double[] {10, 20, 40, 15, 30, 30},
                                new double[] {10, 10, 10, 20, 20, 30}),
                        15);
        double[] y = {2, 3, 3.2, 5, 8, 7};
        Autocorrelation g = Autocorrelation.getisOrd(y, w);
        assertThat(g.value()).isEqualTo(.5570977918, within(1e-9));
        assertThat(g.expected()).isEqualTo(.4666666667, within(1e-9));
        assertThat(g.variance()).isEqualTo(.0092035502, within(1e-9));
        assertThat(g.z()).isEqualTo(.9426277953, within(1e-7));
        double[] gi = {
            -1.0136728986, -.0436158942, 1.3155870290, -.3141267582, 1.1537398581, 1.7783394086
        };
        assertThat(LocalGetisOrd.scores(y, w)).containsExactly(gi, within(1e-9));
        double[] giStar = {
            -1.3972762620, -.2891776156, .6506496352, -.2891776156, 1.2345208835, 2.0242433094
        };
        assertThat(LocalGetisOrd.scoresWithSelf(y, w)).containsExactly(giStar, within(1e-9));
    }

    /// esda's Join_Counts and spdep's joincount.test on a 4 by 4 grid whose first eight lack it.
    @Test
    void joinCountsOfAGrid() {
        boolean[] has = new boolean[16];
        Arrays.fill(has, 8, 16, true);
        JoinCounts counts = JoinCounts.of(has, rook(4));
        assertThat(counts.both()).isEqualTo(10);
        assertThat(counts.neither()).isEqualTo(10);
        assertThat(counts.different()).isEqualTo(4);
        assertThat(counts.expectedBoth()).isEqualTo(5.6, within(1e-12));
        assertThat(counts.variance()).isEqualTo(1.8707692308, within(1e-10));
        assertThat(counts.z()).isEqualTo(3.216937085, within(1e-9));
        assertThat(counts.chiSquare()).isEqualTo(8.1666666667, within(1e-10));
    }

    /// The shuffled maps have the mean and variance that theory gives.
    @Test
    void shufflingAgreesWithTheory() {
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i * 37 % 101).toArray();
        Weights w = rook(10).rowStandardised();
        Autocorrelation theory = Autocorrelation.moran(values, w);
        Measured tested = Autocorrelation.moran(values, w, new Simulations(9999, 4, 2));
        double half = 1.96 * Math.sqrt(theory.variance());
        assertThat(tested.low()).isEqualTo(theory.expected() - half, within(.008));
        assertThat(tested.high()).isEqualTo(theory.expected() + half, within(.008));
        Measured geary = Autocorrelation.geary(values, w, new Simulations(9999, 4, 2));
        double gearyHalf = 1.96 * Math.sqrt(Autocorrelation.geary(values, w).variance());
        assertThat(geary.low()).isEqualTo(1 - gearyHalf, within(.01));
    }

    @Test
    void testsAreTheSameForAnyNumberOfThreads() {
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i * 37 % 101).toArray();
        Weights w = rook(10);
        assertThat(Autocorrelation.moran(values, w, new Simulations(200, 4, 3)))
                .isEqualTo(Autocorrelation.moran(values, w, new Simulations(200, 4, 1)));
        LocalMoran local = new LocalMoran(values, w);
        assertThat(local.test(new Simulations(200, 4, 3)))
                .isEqualTo(local.test(new Simulations(200, 4, 1)));
    }

    @Test
    void aPlantedHotCornerIsFoundAndNothingElse() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i * 37 % 101).toArray();
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                values[20 * i + j] = 400 + i + j;
            }
        }
        Measured[] local =
                new LocalMoran(values, rook(20).rowStandardised())
                        .test(new Simulations(9999, 1, 2));
        List<Integer> found =
                IntStream.range(0, 400)
                        .filter(i -> local[i].note().equals("high among high"))
                        .boxed()
                        .toList();
        assertThat(found).contains(1, 21, 22, 42, 63).allMatch(i -> i / 20 < 6 && i % 20 < 6);
        assertThat(LocalGetisOrd.test(values, rook(20))[22].note()).isEqualTo("hot spot");
    }

    @Test
    void saysWhyItIsUndefined() {
        double[] same = new double[9];
        assertThat(Autocorrelation.moran(same, rook(3), Simulations.STANDARD).note())
                .contains("undefined", "same value");
        assertThat(new LocalMoran(same, rook(3)).test(Simulations.STANDARD)[0].isDefined())
                .isFalse();
        assertThat(JoinCounts.test(new boolean[9], rook(3)).note()).contains("undefined");
        Weights alone = Weights.binary(new int[9][0]);
        assertThat(Autocorrelation.geary(upTo(9), alone, Simulations.STANDARD).note())
                .contains("no place has a neighbour");
    }

    /// A quarter of the equator's degree lengths and the way from Wenzhou to Hangzhou by the
    /// haversine formula, computed apart.
    @Test
    void distancesOnTheEarth() {
        Sites sites =
                Sites.onEarth(
                        new double[] {0, 1, 120.6994, 120.1551},
                        new double[] {0, 0, 27.9943, 30.2741});
        assertThat(sites.distance(0, 1)).isEqualTo(111.195080, within(1e-5));
        assertThat(sites.distance(2, 3)).isEqualTo(haversine(), within(1e-4));
    }

    private static double haversine() {
        double north = Math.sin(Math.toRadians(30.2741 - 27.9943) / 2);
        double east = Math.sin(Math.toRadians(120.1551 - 120.6994) / 2);
        double across = Math.cos(Math.toRadians(27.9943)) * Math.cos(Math.toRadians(30.2741));
        return 2 * 6371.0088 * Math.asin(Math.sqrt(north * north + across * east * east));
    }

    @Test
    void theIndexFindsThoseThatLookingAtAllFinds() {
        double[] x =
                IntStream.range(0, 500).mapToDouble(i -> i * 7919 % 1000 / 50.0 - 10).toArray();
        double[] y =
                IntStream.range(0, 500).mapToDouble(i -> i * 104729 % 997 / 50.0 - 9).toArray();
        for (Sites sites : List.of(Sites.onPlane(x, y), Sites.onEarth(x, y))) {
            double radius = sites.distance(0, 1) / 4;
            SiteIndex index = new SiteIndex(sites, radius);
            for (int i = 0; i < 500; i += 17) {
                int site = i;
                assertThat(index.within(site))
                        .containsExactly(
                                IntStream.range(0, 500)
                                        .filter(j -> j != site && sites.distance(site, j) <= radius)
                                        .toArray());
            }
        }
    }

    @Test
    void neighboursByNumberAndByTouch() {
        Sites line = Sites.onPlane(new double[] {0, 1, 3, 7}, new double[4]);
        assertThat(Weights.nearest(line, 1).neighbours())
                .isDeepEqualTo(new int[][] {{1}, {0}, {1}, {2}});
        GeometryFactory shapes = new GeometryFactory();
        List<Geometry> squares =
                IntStream.range(0, 3)
                        .mapToObj(i ->
                                (Geometry)
                                        shapes.createPolygon(
                                                new Coordinate[] {
                                                    new Coordinate(i, i),
                                                    new Coordinate(i + 1, i),
                                                    new Coordinate(i + 1, i + 1),
                                                    new Coordinate(i, i + 1),
                                                    new Coordinate(i, i)
                                                }))
                        .toList();
        assertThat(Weights.touching(squares).neighbours())
                .isDeepEqualTo(new int[][] {{1}, {0, 2}, {1}});
    }
}
