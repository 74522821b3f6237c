package kuaizhuang.measure.space;

import java.util.Arrays;
import kuaizhuang.measure.chance.FalseDiscovery;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;

/// Local G of Getis and Ord (1992; with general weights Ord and Getis 1995) as standard scores: is
/// the sum of values around a place higher than chance gives?
public final class LocalGetisOrd {

    private static final double SIGNIFICANT = 0.05;

    private LocalGetisOrd() {}

    /// Scores of G_i: the place's own value does not count. NaN without neighbours or where nothing
    /// varies.
    public static double[] scores(double[] values, Weights w) {
        double sum = Arrays.stream(values).sum();
        double squares = Arrays.stream(values).map(value -> value * value).sum();
        double n = values.length - 1.0;
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            double mean = (sum - values[i]) / n;
            double variance = (squares - values[i] * values[i]) / n - mean * mean;
            double own = Arrays.stream(w.weights()[i]).sum();
            double ownSquares = Arrays.stream(w.weights()[i]).map(v -> v * v).sum();
            scores[i] =
                    (w.lag(i, values) - own * mean)
                            / Math.sqrt(variance * (n * ownSquares - own * own) / (n - 1));
        }
        return scores;
    }

    /// Scores of G_i*: the place counts as its own neighbour, with a weight of 1 where weights are
    /// binary and as one of k + 1 equals where they are row-standardised.
    public static double[] scoresWithSelf(double[] values, Weights w) {
        double n = values.length;
        double mean = Arrays.stream(values).sum() / n;
        double variance = Arrays.stream(values).map(value -> value * value).sum() / n - mean * mean;
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            double k = w.neighbours()[i].length + 1.0;
            double lag = values[i];
            for (int j : w.neighbours()[i]) {
                lag += values[j];
            }
            scores[i] = (lag - k * mean) / Math.sqrt(variance * (n * k - k * k) / (n - 1));
        }
        return scores;
    }

    /// G_i* of every place, tested by the normal approximation; the band is that of chance, `p` is
    /// adjusted for the number of places (Benjamini and Hochberg).
    public static Measured[] test(double[] values, Weights w) {
        double[] scores = scoresWithSelf(values, w);
        double[] adjusted =
                FalseDiscovery.adjusted(
                        Arrays.stream(scores)
                                .map(z -> Double.isNaN(z) ? z : Normal.twoSided(z))
                                .toArray());
        Measured[] tested = new Measured[scores.length];
        for (int i = 0; i < scores.length; i++) {
            tested[i] = judged(scores[i], adjusted[i], w.neighbours()[i].length);
        }
        return tested;
    }

    private static Measured judged(double z, double p, int neighbours) {
        if (Double.isNaN(z)) {
            return Measured.undefined(neighbours, "all places have the same value");
        }
        String words = p > SIGNIFICANT ? Measured.BY_CHANCE : z > 0 ? "hot spot" : "cold spot";
        return new Measured(z, -Normal.Z_95, Normal.Z_95, p, neighbours, words);
    }
}
