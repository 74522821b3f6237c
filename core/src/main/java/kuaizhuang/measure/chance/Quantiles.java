package kuaizhuang.measure.chance;

/// Quantiles of numbers in ascending order.
public final class Quantiles {

    private Quantiles() {}

    /// Type 7 of Hyndman and Fan (1996), the one that R uses if not told otherwise; NaN without
    /// numbers.
    public static double of(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
