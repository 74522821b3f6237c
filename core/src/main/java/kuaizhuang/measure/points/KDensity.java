package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Shuffle;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.space.Sites;

/// The density of distances between the plants of an industry (Duranton and Overman 2005): K(d) = 1
/// / (h sum w_i w_j) times the sum over pairs of w_i w_j f((d - d_ij) / h), f the normal density,
/// reflected at 0; per kilometre.
///
/// Chance: the industry's plants, with their weights, on sites drawn without replacement from all
/// sites. Distances are gathered in fine bins, each shared out between its two neighbours; the
/// curve differs from the sum over all pairs by less than 1e-4 of its height. Memory does not grow
/// with the number of pairs: 8 bytes times rounds times distances, plus 4 bytes a site and thread.
///
/// @param km distances at which the density is wanted, ascending from 0 up
/// @param bandwidthKm h
public record KDensity(double[] km, double bandwidthKm) {

    private static final int STEPS = 100;
    private static final int BINS = 4000;
    private static final double REACH = 5;
    private static final int FINE = 20_000;

    /// Why the density is undefined; "" where it is not.
    public static String obstacle(int[] members) {
        return members.length < 2 ? "fewer than two plants have coordinates" : "";
    }

    /// 101 distances from 0 to the median distance of `all` (as in Duranton and Overman), and the
    /// bandwidth of Silverman (1986, eq. 3.31) for the distances of the members: .9 min(sd, IQR /
    /// 1.34) m^(-1/5) with m pairs.
    public static KDensity standard(Sites all, int[] members) {
        PairDistances spread = PairDistances.of(thin(all), FINE);
        return upTo(spread.quantile(0.5), all, members);
    }

    /// The same up to a chosen distance.
    public static KDensity upTo(double km, Sites all, int[] members) {
        PairDistances own = PairDistances.of(all.pick(members), FINE);
        double[] steps = IntStream.rangeClosed(0, STEPS).mapToDouble(i -> km * i / STEPS).toArray();
        return new KDensity(steps, own.bandwidth());
    }

    /// Every k-th site, so that at most 4,000 stand for all when their median distance is asked.
    private static Sites thin(Sites all) {
        int step = 1 + all.count() / 4000;
        return all.pick(IntStream.range(0, all.count()).filter(i -> i % step == 0).toArray());
    }

    /// The density at each distance.
    ///
    /// @param weights one a site; all 1 for the unweighted density
    public double[] of(Sites sites, double[] weights) {
        return of(sites, weights, kernel());
    }

    private double binsAKm() {
        return BINS / (km[km.length - 1] + REACH * bandwidthKm);
    }

    /// What mass in a bin adds to the density at a distance, `[distance][bin]`; 3 MB.
    private double[][] kernel() {
        double[][] kernel = new double[km.length][BINS + 2];
        double step = 1 / binsAKm();
        for (int d = 0; d < km.length; d++) {
            for (int bin = 0; bin < kernel[d].length; bin++) {
                kernel[d][bin] =
                        (normal((km[d] - bin * step) / bandwidthKm)
                                        + normal((km[d] + bin * step) / bandwidthKm))
                                / bandwidthKm;
            }
        }
        return kernel;
    }

    private static double normal(double z) {
        return Math.abs(z) > REACH ? 0 : StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private double[] of(Sites sites, double[] weights, double[][] kernel) {
        double[] mass = new double[BINS + 2];
        double all = gather(sites, weights, mass);
        double[] density = new double[km.length];
        for (int d = 0; d < km.length; d++) {
            double sum = 0;
            for (int bin = 0; bin < mass.length; bin++) {
                sum += mass[bin] * kernel[d][bin];
            }
            density[d] = sum / all;
        }
        return density;
    }

    /// Shares the weight of every pair out to the two bins around its distance, and sums all
    /// weights.
    private double gather(Sites sites, double[] weights, double[] mass) {
        double scale = binsAKm();
        double all = 0;
        for (int i = 0; i < sites.count(); i++) {
            for (int j = 0; j < i; j++) {
                double weight = weights[i] * weights[j];
                all += weight;
                double position = sites.distance(i, j) * scale;
                if (position < BINS) {
                    int bin = (int) position;
                    double part = position - bin;
                    mass[bin] += weight * (1 - part);
                    mass[bin + 1] += weight * part;
                }
            }
        }
        return all;
    }

    /// The curve of an industry with its bands.
    ///
    /// @param all every site where a plant of the industry might stand
    /// @param members numbers of the industry's sites, two or more
    /// @param weights of the members, in their order
    public Curve test(Sites all, int[] members, double[] weights, Simulations simulations) {
        double[][] chance = new double[simulations.rounds()][];
        double[][] kernel = kernel();
        simulations.forEach(round -> {
            int[] sites = IntStream.range(0, all.count()).toArray();
            Shuffle.first(sites, members.length, simulations.key("sites", round));
            chance[round] = of(all.pick(Arrays.copyOf(sites, members.length)), weights, kernel);
        });
        double[] observed = of(all.pick(members), weights, kernel);
        return new Curve(km, observed, Band.of(observed, chance), members.length);
    }
}
