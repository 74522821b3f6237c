package kuaizhuang.measure.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.space.Sites;
import kuaizhuang.measure.space.Spots;
import org.junit.jupiter.api.Test;

class PointsOraclesTest {

    /// Ten points with the numbers that dbmss (Marcon and others 2015) gives for them, repeated
    /// independently.
    private static final Sites TEN =
            Sites.onPlane(
                    new double[] {0, 1, 2, 0, 1, 2, 8, 9, 8, 9},
                    new double[] {0, 0, 1, 2, 2, 2, 8, 8, 9, 9});

    private static final int[] TYPES = {0, 0, 0, 1, 1, 0, 1, 1, 0, 1};

    private static final double[] WORKERS = {10, 20, 5, 1, 1, 4, 30, 10, 5, 14};

    private static MarconPuech ten(double... km) {
        return new MarconPuech(Spots.of(TEN), TYPES, WORKERS, km);
    }

    private static final double[] KM = {1, 1.5, 2, 3, 4, 5, 6, 7, 8, 12};

    @Test
    void mOfTenPoints() {
        assertThat(ten(KM).of(0, 0))
                .containsExactly(
                        new double[] {
                            2.00122118760, 1.98033887956, 1.86070065639, 1.94760734058,
                            1.94760734058, 1.94760734058, 1.94760734058, 1.94760734058,
                            1.94760734058, 1.04798680085
                        },
                        within(1e-10));
        double[] between = ten(KM).of(0, 1);
        assertThat(Arrays.copyOf(between, 4))
                .containsExactly(
                        new double[] {.378234903782, .391202957626, .465499099441, .411529463633},
                        within(1e-11));
        assertThat(between[9]).isEqualTo(.970199873695, within(1e-11));
    }

    @Test
    void mWithoutWeights() {
        double[] ones = new double[10];
        Arrays.fill(ones, 1);
        double[] m = new MarconPuech(Spots.of(TEN), TYPES, ones, KM).of(0, 0);
        assertThat(Arrays.copyOf(m, 4))
                .containsExactly(new double[] {1.575, 1.425, .975, 1.08}, within(1e-12));
        assertThat(m[9]).isEqualTo(1.01875, within(1e-12));
    }

    @Test
    void mIsUndefinedWhereNoDiscHoldsANeighbour() {
        assertThat(ten(.5).of(0, 0)).containsOnly(Double.NaN);
    }

    private static double[] even(int n, long seed, double length) {
        return IntStream.range(0, n).mapToDouble(i -> length * Draws.unit(seed, i)).toArray();
    }

    private static int[] upTo(int n) {
        return IntStream.range(0, n).toArray();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// Against the sum over all pairs, term by term.
    @Test
    void kDensityIsTheSumOverPairs() {
        Sites sites = Sites.onPlane(even(60, 1, 50), even(60, 2, 50));
        double[] weights = even(60, 3, 9);
        KDensity density = KDensity.standard(Spots.of(sites), upTo(60));
        double h = density.bandwidthKm();
        double[] found = density.of(Spots.of(sites), upTo(60), weights);
        double top = Arrays.stream(found).max().orElseThrow();
        for (int d = 0; d < found.length; d += 7) {
            double sum = 0;
            double all = 0;
            for (int i = 0; i < 60; i++) {
                for (int j = 0; j < i; j++) {
                    double weight = weights[i] * weights[j];
                    double distance = sites.distance(i, j);
                    double at = density.km()[d];
                    all += weight;
                    sum +=
                            weight
                                    * (Math.exp(-Math.pow((at - distance) / h, 2) / 2)
                                            + Math.exp(-Math.pow((at + distance) / h, 2) / 2))
                                    / Math.sqrt(2 * Math.PI);
                }
            }
            assertThat(found[d]).isEqualTo(sum / (all * h), within(1e-4 * top));
        }
    }

    /// R: bw.nrd0 of the distances of a 3-4-5 triangle and its centre of the long side is .9
    /// min(sd, IQR / 1.34) 6^-.2; distances 3 4 5 2.5 2.5 2.5.
    @Test
    void bandwidthIsSilvermans() {
        Sites sites = Sites.onPlane(new double[] {0, 3, 0, 1.5}, new double[] {0, 0, 4, 2});
        double sd = 1.0681978589;
        double range = 1.25 / 1.34;
        double h = KDensity.upTo(5, Spots.of(sites), upTo(4)).bandwidthKm();
        assertThat(h).isEqualTo(.9 * Math.min(sd, range) * Math.pow(6, -.2), within(.15));
    }

    @Test
    void aPlantedClusterIsLocalisedAndARandomDrawIsNot() {
        int n = 400;
        double[] x = even(n, 5, 100);
        double[] y = even(n, 6, 100);
        Sites sites = Sites.onPlane(x, y);
        int[] near = IntStream.range(0, n).filter(i -> x[i] < 25 && y[i] < 25).toArray();
        int[] anywhere = IntStream.range(0, n).filter(i -> Draws.unit(77, i) < .07).toArray();
        Simulations simulations = new Simulations(199, 1, 2);
        KDensity density = KDensity.standard(Spots.of(sites), near);
        assertThat(density.test(Spots.of(sites), near, ones(near.length), simulations).verdict())
                .isEqualTo("localised");
        KDensity other = KDensity.standard(Spots.of(sites), anywhere);
        Curve curve = other.test(Spots.of(sites), anywhere, ones(anywhere.length), simulations);
        assertThat(curve.verdict()).isEqualTo("not distinguishable from chance");
        int[] types = new int[n];
        Arrays.setAll(types, i -> x[i] > 60 ? 2 : 0);
        Arrays.stream(near).forEach(i -> types[i] = 1);
        MarconPuech m = new MarconPuech(Spots.of(sites), types, ones(n), new double[] {5, 10, 20});
        assertThat(m.test(1, 1, simulations).verdict()).isEqualTo("localised");
        assertThat(m.test(1, 2, simulations).verdict()).isEqualTo("dispersed");
    }

    /// Of 200 industries drawn by chance, about 5 per cent leave the upper global band.
    @Test
    void theGlobalBandIsLeftByFivePerCentOfChance() {
        int n = 200;
        Sites sites = Sites.onPlane(even(n, 5, 100), even(n, 6, 100));
        int left = 0;
        for (int industry = 0; industry < 200; industry++) {
            int[] members = upTo(n);
            kuaizhuang.measure.chance.Shuffle.first(members, 12, Draws.key(99, industry));
            members = Arrays.copyOf(members, 12);
            Curve curve =
                    new KDensity(new double[] {0, 5, 10, 20, 40}, 5)
                            .test(
                                    Spots.of(sites),
                                    members,
                                    ones(12),
                                    new Simulations(99, industry, 2));
            left += curve.verdict().equals("localised") ? 1 : 0;
        }
        assertThat(left).isBetween(3, 19);
    }

    @Test
    void bandsAreTheSameForAnyNumberOfThreads() {
        Curve one = ten(2, 4, 12).test(0, 0, new Simulations(50, 3, 1));
        Curve three = ten(2, 4, 12).test(0, 0, new Simulations(50, 3, 3));
        assertThat(three.band().globalHigh()).containsExactly(one.band().globalHigh());
        assertThat(three.band().low()).containsExactly(one.band().low());
    }

    /// Points that share few spots, as the firms of towns do, have the curves of the same points
    /// moved apart by a millimetre, which share none.
    @Test
    void pointsOnOneSpotAreTakenTogether() {
        int n = 300;
        double[] x = shared(n, 11);
        double[] y = shared(n, 12);
        double[] apart = even(n, 13, 1e-6);
        double[] moved = IntStream.range(0, n).mapToDouble(i -> x[i] + apart[i]).toArray();
        Spots together = Spots.of(Sites.onPlane(x, y));
        Spots alone = Spots.of(Sites.onPlane(moved, y));
        assertThat(together.count()).isLessThan(60);
        assertThat(alone.count()).isEqualTo(n);
        Simulations simulations = new Simulations(39, 1, 2);
        int[] members = IntStream.range(0, n).filter(i -> i % 5 == 0).toArray();
        double[] weights = even(members.length, 14, 9);
        KDensity density = new KDensity(new double[] {0, 5, 10, 30}, 6);
        assertSame(
                density.test(together, members, weights, simulations),
                density.test(alone, members, weights, simulations));
        assertSame(
                density.test(together, PairTable.of(together), members, weights, simulations),
                density.test(alone, members, weights, simulations));
        int[] types = IntStream.range(0, n).map(i -> i % 5).toArray();
        double[] workers = even(n, 15, 9);
        double[] km = {3.3, 12.7, 40.9};
        MarconPuech m = new MarconPuech(together, types, workers, km);
        MarconPuech same = new MarconPuech(alone, types, workers, km);
        assertSame(m.test(1, 2, simulations), same.test(1, 2, simulations));
        Curve[] all = m.within(simulations, () -> {});
        Curve[] each = same.within(simulations, () -> {});
        for (int type = 0; type < 5; type++) {
            assertSame(all[type], each[type]);
            assertSame(all[type], m.test(type, type, simulations));
        }
    }

    private static double[] shared(int n, long seed) {
        return IntStream.range(0, n)
                .mapToDouble(i -> Math.floor(i % 50 * 97 % 50 + 7 * Draws.unit(seed, i % 50)))
                .toArray();
    }

    private static void assertSame(Curve one, Curve other) {
        assertThat(one.observed()).containsExactly(other.observed(), within(1e-6));
        assertThat(one.band().globalHigh())
                .containsExactly(other.band().globalHigh(), within(1e-6));
        assertThat(one.p()).isEqualTo(other.p());
    }

    /// Strewn points have K near pi r^2: L(r) = r within its own band.
    @Test
    void strewnPointsHaveLNearR() {
        Ripley ripley = new Ripley(100, 60, true);
        double[] km = {3, 6, 9};
        Curve curve =
                ripley.test(even(300, 1, 100), even(300, 2, 60), km, new Simulations(199, 1, 2));
        assertThat(curve.verdict()).isEqualTo("not distinguishable from chance");
        for (int d = 0; d < 3; d++) {
            assertThat(curve.band().low()[d]).isLessThan(km[d]);
            assertThat(curve.band().high()[d]).isGreaterThan(km[d]);
        }
    }
}
