package kuaizhuang.measure.chance;

import java.util.function.Supplier;

/// One measured number with what is known about its uncertainty.
///
/// @param value the number; NaN where it is undefined, and then `note` says why
/// @param low lower end of the interval or of the band that chance alone gives, NaN where there is
///   none; which of the two it is stands with each index
/// @param high upper end, likewise
/// @param p probability that chance alone gives something at least as far from its middle, NaN
///   where there is no test
/// @param n how many observations went in
/// @param note what it says in words, or why there is no value
public record Measured(double value, double low, double high, double p, long n, String note) {

    /// The verdict of a test that is not significant at five per cent.
    public static final String BY_CHANCE = "not distinguishable from chance";

    private static final double SIGNIFICANT = 0.05;

    /// A number without a distribution.
    public static Measured plain(double value, long n) {
        return new Measured(value, Double.NaN, Double.NaN, Double.NaN, n, "");
    }

    /// No number, and why.
    public static Measured undefined(long n, String why) {
        return new Measured(Double.NaN, Double.NaN, Double.NaN, Double.NaN, n, "undefined: " + why);
    }

    public boolean isDefined() {
        return !Double.isNaN(value);
    }

    /// The same with other words.
    public Measured noted(String words) {
        return new Measured(value, low, high, p, n, words);
    }

    /// The same with the verdict of a test on five per cent: above, below, or not distinguishable
    /// from chance.
    ///
    /// @param expected what chance gives on average
    public Measured judged(double expected, String above, String below) {
        if (!isDefined() || Double.isNaN(p)) {
            return this;
        }
        return noted(p > SIGNIFICANT ? BY_CHANCE : value > expected ? above : below);
    }

    /// What is measured where nothing stands against it.
    ///
    /// @param obstacle why it is undefined, "" where it is not
    public static Measured unless(String obstacle, long n, Supplier<Measured> measured) {
        return obstacle.isEmpty() ? measured.get() : undefined(n, obstacle);
    }
}
