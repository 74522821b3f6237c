package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.chance.Urn;
import kuaizhuang.measure.space.Spots;

/// The density of distances between the plants of an industry (Duranton and Overman 2005): K(d) = 1
/// / (h sum w_i w_j) times the sum over pairs of w_i w_j f((d - d_ij) / h), f the normal density,
/// reflected at 0; per kilometre.
///
/// Chance: the industry's plants, with their weights, on sites drawn without replacement from all
/// sites. Distances are gathered in fine bins, each shared out between its two neighbours; the
/// curve differs from the sum over all pairs by less than 1e-4 of its height. Plants on one spot
/// are taken together, so time grows with the square of the spots that the industry's plants stand
/// on. Memory does not grow with the number of pairs: 8 bytes times rounds times distances, and a
/// thread 4 bytes a plant of any industry and 12 a spot.
///
/// @param km distances at which the density is wanted, ascending from 0 up
/// @param bandwidthKm h
public record KDensity(double[] km, double bandwidthKm) {

    private static final int STEPS = 100;
    private static final int BINS_A_BANDWIDTH = 40;
    private static final double REACH = 5;
    private static final int FINE = 20_000;
    private static final int MOST_SPOTS = 4000;

    /// With more bins, rounds side by side would take more memory than they are worth.
    private static final int MOST_BINS = 20_000;

    /// Why the density is undefined; "" where it is not.
    public static String obstacle(int[] members) {
        return members.length < 2 ? "fewer than two plants have coordinates" : "";
    }

    /// 101 distances from 0 to the median distance of `all` (as in Duranton and Overman), and the
    /// bandwidth of Silverman (1986, eq. 3.31) for the distances of the members: .9 min(sd, IQR /
    /// 1.34) m^(-1/5) with m pairs.
    public static KDensity standard(Spots all, int[] members) {
        return upTo(medianKm(all), all, members);
    }

    /// The median distance of all pairs of plants; where they stand on more than 4,000 spots, of
    /// every k-th plant, so that at most 4,000 stand for all.
    public static double medianKm(Spots all) {
        int step = all.count() <= MOST_SPOTS ? 1 : 1 + all.points() / MOST_SPOTS;
        int[] some = IntStream.range(0, all.points()).filter(i -> i % step == 0).toArray();
        return PairDistances.of(all, some, FINE).quantile(0.5);
    }

    /// The same up to a chosen distance.
    public static KDensity upTo(double km, Spots all, int[] members) {
        double[] steps = IntStream.rangeClosed(0, STEPS).mapToDouble(i -> km * i / STEPS).toArray();
        return new KDensity(steps, PairDistances.of(all, members, FINE).bandwidth());
    }

    /// The density at each distance.
    ///
    /// @param members numbers of the plants
    /// @param weights of each member; all 1 for the unweighted density
    public double[] of(Spots all, int[] members, double[] weights) {
        return new Round(all, 0, kernel()).density(members, weights);
    }

    double binsAKm() {
        return BINS_A_BANDWIDTH / bandwidthKm;
    }

    /// In how many bins distances are gathered.
    int bins() {
        return (int) (reachKm() * binsAKm()) + 2;
    }

    private double reachKm() {
        return km[km.length - 1] + REACH * bandwidthKm;
    }

    /// What mass in the bins from a first one on adds to the density at a distance.
    record Kernel(int first, double[] adds) {

        /// @param from where the bins of one round begin, `step` from bin to bin
        double times(double[] mass, int from, int step) {
            double sum = 0;
            int at = from + first * step;
            for (double add : adds) {
                sum += mass[at] * add;
                at += step;
            }
            return sum;
        }
    }

    Kernel[] kernel() {
        return IntStream.range(0, km.length).mapToObj(d -> kernel(km[d])).toArray(Kernel[]::new);
    }

    /// Bins farther than five bandwidths from the distance add nothing.
    private Kernel kernel(double at) {
        int width = (int) (REACH * BINS_A_BANDWIDTH);
        int middle = (int) Math.rint(at * binsAKm());
        int first = Math.max(0, middle - width);
        double[] adds = new double[Math.min(middle + width, bins()) - first];
        for (int k = 0; k < adds.length; k++) {
            double bin = (first + k) / binsAKm();
            adds[k] =
                    (normal((at - bin) / bandwidthKm) + normal((at + bin) / bandwidthKm))
                            / bandwidthKm;
        }
        return new Kernel(first, adds);
    }

    private static double normal(double z) {
        return Math.abs(z) > REACH ? 0 : StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /// What one thread needs for round after round.
    private final class Round {
        private final Urn urn;
        private final PairWeights pairs;
        private final Kernel[] kernel;

        /// @param sites how many sites are drawn from
        Round(Spots all, int sites, Kernel[] kernel) {
            urn = new Urn(sites);
            pairs = new PairWeights(all, binsAKm(), bins());
            this.kernel = kernel;
        }

        double[] density(int[] points, double[] weights) {
            double all = pairs.gather(points, weights);
            double[] density = new double[kernel.length];
            for (int d = 0; d < density.length; d++) {
                density[d] = kernel[d].times(pairs.mass(), 0, 1) / all;
            }
            return density;
        }

        double[] chance(double[] weights, long key) {
            return density(urn.draw(weights.length, key), weights);
        }
    }

    /// The curve of an industry with its bands.
    ///
    /// @param all every site where a plant of the industry might stand
    /// @param members numbers of the industry's sites, two or more
    /// @param weights of the members, in their order
    public Curve test(Spots all, int[] members, double[] weights, Simulations simulations) {
        return test(all, null, members, weights, simulations);
    }

    /// The same, faster where the spots are few.
    ///
    /// @param table of the same spots, null for none
    public Curve test(
            Spots all, PairTable table, int[] members, double[] weights, Simulations simulations) {
        boolean few = table != null && table.isWorthIt(members.length) && bins() <= MOST_BINS;
        double[][] curves =
                few
                        ? new SideBySide(this, all, table, members, weights).play(simulations)
                        : play(all, members, weights, simulations);
        int rounds = simulations.rounds();
        double[] observed = curves[rounds];
        Band band = Band.of(observed, Arrays.copyOf(curves, rounds));
        return new Curve(km, observed, band, members.length);
    }

    /// The curves of all rounds, and at last the observed one.
    private double[][] play(Spots all, int[] members, double[] weights, Simulations simulations) {
        double[][] curves = new double[simulations.rounds() + 1][];
        Kernel[] kernel = kernel();
        simulations.forEach(
                () -> new Round(all, all.points(), kernel),
                (room, round) -> curves[round] = room.chance(weights, key(simulations, round)));
        curves[simulations.rounds()] = of(all, members, weights);
        return curves;
    }

    static long key(Simulations simulations, int round) {
        return simulations.key("sites", round);
    }
}
