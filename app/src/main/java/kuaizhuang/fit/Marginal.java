package kuaizhuang.fit;

import kuaizhuang.score.Quantiles;

/// A parameter after a fit.
///
/// @param median over the places left; `low` and `high` bound the middle 90% of them
/// @param learned 0 where the fit has not narrowed the range, 1 where one value is left
public record Marginal(Axis axis, double median, double low, double high, double learned) {

    private static final double TAIL = 0.05;

    /// @param places of the parameter between the ends of its range, 0 to 1
    static Marginal of(Axis axis, double[] places) {
        double low = Quantiles.of(places, TAIL);
        double high = Quantiles.of(places, 1 - TAIL);
        return new Marginal(
                axis,
                axis.value(Quantiles.median(places)),
                axis.value(low),
                axis.value(high),
                Math.clamp(1 - (high - low) / (1 - 2 * TAIL), 0, 1));
    }

    /// Whether a value lies within the middle 90%.
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
