package kuaizhuang.measure.size;

import java.util.Arrays;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;
import kuaizhuang.measure.chance.Simulations;

/// The tail of a distribution of sizes as a power law p(x) ~ x^-alpha from a cut-off on, by maximum
/// likelihood, the cut-off where the law fits best (Clauset, Shalizi and Newman 2009).
///
/// @param alpha exponent of the density, above 1; that of the share of larger firms is alpha - 1
/// @param cutoff smallest size of the tail
/// @param distance largest difference between the shares of data and law (Kolmogorov and Smirnov)
/// @param tail firms in the tail
/// @param whole whether sizes are whole numbers and the discrete law was taken
public record PowerLaw(double alpha, double cutoff, double distance, long tail, boolean whole) {

    /// Below these many firms a tail is not fitted.
    public static final int LEAST_TAIL = 10;

    private static final int CUTOFFS = 150;

    /// The law from a given cut-off: continuous 1 + n / sum ln(x / cutoff) (Hill 1975), discrete
    /// the largest of -n ln zeta(alpha, cutoff) - alpha sum ln x.
    public static PowerLaw from(double cutoff, Sizes sizes) {
        return from(cutoff, sizes, Double.POSITIVE_INFINITY);
    }

    /// @param giveUp distance from which on the exact one is not asked for, only one at least so
    ///   large
    private static PowerLaw from(double cutoff, Sizes sizes, double giveUp) {
        Sizes tail = sizes.from(cutoff);
        long n = tail.total();
        double logs = tail.sumOfLogs();
        double hill = 1 + n / (logs - n * Logarithm.of(cutoff));
        double alpha = sizes.whole() ? Zeta.exponent(logs / n, cutoff, Math.min(20, hill)) : hill;
        double distance = distance(alpha, cutoff, tail, giveUp);
        return new PowerLaw(alpha, cutoff, distance, n, sizes.whole());
    }

    /// The law with the cut-off that makes the distance smallest. All different sizes with at least
    /// ten firms above are tried, or 150 of them, even on a scale of logarithms, where there are
    /// more.
    ///
    /// @throws IllegalArgumentException where [#obstacle] names one
    public static PowerLaw fit(Sizes sizes) {
        String obstacle = obstacle(sizes);
        if (!obstacle.isEmpty()) {
            throw new IllegalArgumentException("a tail is undefined: " + obstacle);
        }
        PowerLaw best = null;
        for (double cutoff : cutoffs(sizes)) {
            PowerLaw tried =
                    from(cutoff, sizes, best == null ? Double.POSITIVE_INFINITY : best.distance);
            best = best == null || tried.distance < best.distance ? tried : best;
        }
        return best;
    }

    /// Why there is no tail to fit; "" where there is.
    public static String obstacle(Sizes sizes) {
        return sizes.total() < LEAST_TAIL || cutoffs(sizes).length == 0
                ? "fewer than " + LEAST_TAIL + " firms, or all of one size"
                : "";
    }

    private static double[] cutoffs(Sizes sizes) {
        int last = sizes.values().length - 1;
        long above = last < 0 ? 0 : sizes.counts()[last];
        while (last > 0 && above < LEAST_TAIL) {
            above += sizes.counts()[--last];
        }
        last = Math.min(last, sizes.values().length - 2);
        if (last < 0) {
            return new double[0];
        }
        double[] all = Arrays.copyOf(sizes.values(), last + 1);
        if (all.length <= CUTOFFS) {
            return all;
        }
        double ratio = all[last] / all[0];
        double[] some = new double[CUTOFFS];
        for (int k = 0; k < CUTOFFS; k++) {
            double wanted = all[0] * StrictMath.pow(ratio, k / (CUTOFFS - 1.0));
            int at = Arrays.binarySearch(all, wanted);
            some[k] = all[Math.min(last, at < 0 ? -at - 1 : at)];
        }
        return Arrays.stream(some).distinct().toArray();
    }

    private static double distance(double alpha, double cutoff, Sizes tail, double giveUp) {
        double n = tail.total();
        Above above = tail.whole() ? new Above.Whole(alpha, cutoff) : new Above.Any(alpha, cutoff);
        double reached = 0;
        double worst = 0;
        for (int i = 0; i < tail.values().length && worst < giveUp; i++) {
            double below = 1 - above.next(tail.values()[i]);
            double before = tail.whole() ? worst : Math.abs(below - reached / n);
            reached += tail.counts()[i];
            worst = Math.max(worst, Math.max(before, Math.abs(below - reached / n)));
        }
        return worst;
    }

    /// The exponent with its interval of 95 per cent, alpha +- 1.96 (alpha - 1) / sqrt(n), and the
    /// probability that data of the fitted law lie at least as far from their own fit: below .1 the
    /// law is ruled out (section 4 of the paper). In each round firms below the cut-off are drawn
    /// from the data and those above from the law, and the cut-off is searched anew.
    public static Measured test(Sizes sizes, Simulations simulations) {
        String obstacle = obstacle(sizes);
        return Measured.unless(
                obstacle, sizes.total(), () -> fit(sizes).tested(sizes, simulations));
    }

    private Measured tested(Sizes sizes, Simulations simulations) {
        double half = Normal.Z_95 * (alpha - 1) / Math.sqrt(tail);
        Redrawn redrawn = new Redrawn(this, sizes);
        double[] chance =
                simulations.play(round -> distanceOf(redrawn.draw(simulations.key("tail", round))));
        long farther = Arrays.stream(chance).filter(found -> found >= distance).count();
        double p = chance.length == 0 ? Double.NaN : (double) farther / chance.length;
        String verdict =
                chance.length == 0
                        ? ""
                        : p < 0.1 ? "not a power law" : "a power law cannot be ruled out";
        String words =
                "tail from "
                        + (whole ? String.valueOf((long) cutoff) : String.valueOf(cutoff))
                        + " workers on"
                        + (verdict.isEmpty() ? "" : "; " + verdict);
        return new Measured(alpha, alpha - half, alpha + half, p, tail, words);
    }

    private static double distanceOf(Sizes again) {
        return obstacle(again).isEmpty() ? fit(again).distance : 0;
    }

    /// Log of the probability (density) of a size of the tail.
    double log(double x) {
        return whole
                ? -alpha * StrictMath.log(x) - StrictMath.log(Zeta.of(alpha, cutoff))
                : StrictMath.log((alpha - 1) / cutoff) - alpha * StrictMath.log(x / cutoff);
    }
}
