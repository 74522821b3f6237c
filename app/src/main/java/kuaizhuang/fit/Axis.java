package kuaizhuang.fit;

/// A parameter that is fitted, and the range in which it may lie.
///
/// @param key mechanism and parameter ("peddling.margin")
/// @param logarithmic whether equal steps are equal ratios
public record Axis(String key, double low, double high, boolean logarithmic) {

    /// The value at a place between the ends.
    ///
    /// @param place 0 at the low end, 1 at the high end
    public double value(double place) {
        if (logarithmic) {
            return low * Math.pow(high / low, place);
        }
        return low + (high - low) * place;
    }

    /// The place of a value: what [#value] is given to give it.
    public double place(double value) {
        if (logarithmic) {
            return Math.log(value / low) / Math.log(high / low);
        }
        return (value - low) / (high - low);
    }
}
