package kuaizhuang.measure.space;

import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;

/// How often neighbours both have something, both lack it, or differ (Cliff and Ord 1981), each
/// pair of neighbours counted by half the sum of its weights.
///
/// @param both pairs that both have it
/// @param neither pairs that both lack it
/// @param different pairs that differ
/// @param expectedBoth mean of `both` when the places that have it are drawn at random (sampling
///   without replacement)
/// @param variance of `both` under the same
/// @param chiSquare of the two-by-two table of pairs, with the continuity correction of Yates
///   (1934); a description only, since pairs share places
public record JoinCounts(
        double both,
        double neither,
        double different,
        double expectedBoth,
        double variance,
        double chiSquare) {

    public static JoinCounts of(boolean[] has, Weights w) {
        double both = 0;
        double neither = 0;
        double different = 0;
        int holders = 0;
        for (int i = 0; i < has.length; i++) {
            holders += has[i] ? 1 : 0;
            for (int k = 0; k < w.neighbours()[i].length; k++) {
                double half = w.weights()[i][k] / 2;
                boolean other = has[w.neighbours()[i][k]];
                both += has[i] && other ? half : 0;
                neither += has[i] || other ? 0 : half;
                different += has[i] == other ? 0 : half;
            }
        }
        double expected = w.s0() / 2 * chance(holders, has.length, 2);
        return new JoinCounts(
                both,
                neither,
                different,
                expected,
                variance(holders, has.length, w, expected),
                chiSquare(both, neither, different));
    }

    /// Probability that k different places drawn at random all are holders.
    private static double chance(int holders, int n, int k) {
        double chance = 1;
        for (int i = 0; i < k; i++) {
            chance *= (holders - i) / (double) (n - i);
        }
        return chance;
    }

    private static double variance(int holders, int n, Weights w, double expected) {
        double s0 = w.s0();
        double s1 = w.s1();
        double s2 = w.s2();
        double square =
                s1 * chance(holders, n, 2)
                        + (s2 - 2 * s1) * chance(holders, n, 3)
                        + (s0 * s0 + s1 - s2) * chance(holders, n, 4);
        return square / 4 - expected * expected;
    }

    private static double chiSquare(double both, double neither, double different) {
        double half = different / 2;
        double all = both + neither + different;
        double corrected = Math.max(0, Math.abs(both * neither - half * half) - all / 2);
        double rows = (both + half) * (neither + half);
        return all * corrected * corrected / (rows * rows);
    }

    public double z() {
        return (both - expectedBoth) / Math.sqrt(variance);
    }

    /// `both` with the normal band and probability of chance.
    public static Measured test(boolean[] has, Weights w) {
        JoinCounts counts = of(has, w);
        if (!(counts.variance > 0)) {
            return Measured.undefined(
                    has.length, "too few places have it, or all do, or none has a neighbour");
        }
        double half = Normal.Z_95 * Math.sqrt(counts.variance);
        return new Measured(
                        counts.both,
                        counts.expectedBoth - half,
                        counts.expectedBoth + half,
                        Normal.twoSided(counts.z()),
                        has.length,
                        "")
                .judged(counts.expectedBoth, "near each other", "away from each other");
    }
}
