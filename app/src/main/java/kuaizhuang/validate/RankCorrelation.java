package kuaizhuang.validate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Spearman's rank correlation (1904): Pearson's of the ranks, equals having the mean of theirs.
final class RankCorrelation {

    private RankCorrelation() {}

    /// @param x ranks, as many as `y`
    /// @return from -1 to 1; NaN where one of them does not vary
    static double ofRanks(double[] x, double[] y) {
        double middle = (x.length + 1) / 2.0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - middle) * (x[i] - middle);
            yy += (y[i] - middle) * (y[i] - middle);
            xy += (x[i] - middle) * (y[i] - middle);
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    /// Ranks from 1, the smallest first.
    static double[] ranks(double[] values) {
        int[] order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> values[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] ranks = new double[values.length];
        int first = 0;
        while (first < order.length) {
            int after = first;
            while (after < order.length && values[order[after]] == values[order[first]]) {
                after++;
            }
            double mean = (first + 1 + after) / 2.0;
            Arrays.stream(order, first, after).forEach(i -> ranks[i] = mean);
            first = after;
        }
        return ranks;
    }
}
