package kuaizhuang.measure.chance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Many tests at once: probabilities adjusted so that among those called significant the expected
/// share of false ones stays below the level (Benjamini and Hochberg 1995).
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /// @param p one probability a test; NaN where there was none, which stays NaN and does not
    ///   count
    public static double[] adjusted(double[] p) {
        int[] order =
                IntStream.range(0, p.length)
                        .filter(i -> !Double.isNaN(p[i]))
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double least = 1;
        for (int rank = order.length; rank > 0; rank--) {
            int test = order[order.length - rank];
            least = Math.min(least, p[test] * order.length / rank);
            adjusted[test] = least;
        }
        return adjusted;
    }

    /// The same measures with adjusted probabilities; the verdict of those that lose their
    /// significance by it is taken back.
    public static Measured[] adjusted(Measured[] measured) {
        double[] p = adjusted(Arrays.stream(measured).mapToDouble(Measured::p).toArray());
        Measured[] adjusted = new Measured[p.length];
        Arrays.setAll(
                adjusted,
                i -> {
                    Measured one = measured[i];
                    String words = p[i] > 0.05 ? Measured.BY_CHANCE : one.note();
                    return new Measured(one.value(), one.low(), one.high(), p[i], one.n(), words);
                });
        return adjusted;
    }
}
