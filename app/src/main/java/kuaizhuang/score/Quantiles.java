package kuaizhuang.score;

import java.util.Arrays;

/// Quantiles of a few numbers, interpolated between neighbours in order (type 7 of Hyndman and Fan
/// 1996, R's default).
public final class Quantiles {

    private Quantiles() {}

    /// @param share 0 gives the smallest, 1 the largest
    /// @return NaN for no numbers
    public static double of(double[] numbers, double share) {
        if (numbers.length == 0) {
            return Double.NaN;
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    public static double median(double[] numbers) {
        return of(numbers, 0.5);
    }
}
