package kuaizhuang.measure.chance;

import java.util.Arrays;

/// What an index was in many rounds of chance alone.
///
/// Probabilities count the observed value as one round more, (k + 1) / (m + 1), so that none is
/// ever zero (Davison and Hinkley 1997, section 4.2).
public final class NullDistribution {

    private final double[] sorted;

    /// @param results one number a round, in any order; NaN where a round had none
    public NullDistribution(double[] results) {
        sorted = Simulations.sorted(results);
    }

    public int rounds() {
        return sorted.length;
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElse(Double.NaN);
    }

    /// Variance over the rounds, with m - 1.
    public double variance() {
        double mean = mean();
        return Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum()
                / (sorted.length - 1);
    }

    /// The quantile by linear interpolation (type 7 of Hyndman and Fan 1996), NaN without rounds.
    public double quantile(double probability) {
        return Quantiles.of(sorted, probability);
    }

    public double upperTail(double observed) {
        int below = firstAtLeast(observed);
        return (sorted.length - below + 1.0) / (sorted.length + 1);
    }

    public double lowerTail(double observed) {
        int atMost = firstAtLeast(Math.nextUp(observed));
        return (atMost + 1.0) / (sorted.length + 1);
    }

    /// Twice the smaller tail, at most one; NaN without rounds.
    public double twoSided(double observed) {
        return sorted.length == 0
                ? Double.NaN
                : Math.min(1, 2 * Math.min(upperTail(observed), lowerTail(observed)));
    }

    /// The observed value between the 2.5 and 97.5 per cent of chance.
    public Measured around(double observed, long n) {
        return new Measured(observed, quantile(0.025), quantile(0.975), twoSided(observed), n, "");
    }

    private int firstAtLeast(double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
