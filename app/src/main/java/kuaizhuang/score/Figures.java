package kuaizhuang.score;

import java.util.Locale;

/// Numbers as a reader of facts wants them.
public final class Figures {

    private Figures() {}

    /// A number with three figures that count: 8.76, 87.6, 876, 8,760; small ones keep two figures.
    public static String of(double number) {
        double size = Math.abs(number);
        if (size >= 100 || number == Math.rint(number)) {
            return String.format(Locale.ROOT, "%,d", Math.round(number));
        }
        if (size < 0.1) {
            return String.format(Locale.ROOT, "%.2g", number);
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", number);
    }

    /// The same with a year as a year, and nothing where there is no number.
    public static String of(double number, String unit) {
        if (Double.isNaN(number)) {
            return "\u2013";
        }
        return unit.equals("year") ? Long.toString(Math.round(number)) : of(number);
    }

    /// A range of which one end may be open.
    public static String range(double low, double high, String unit) {
        if (Double.isInfinite(low)) {
            return "up to " + of(high, unit);
        }
        if (Double.isInfinite(high)) {
            return "from " + of(low, unit);
        }
        return low == high ? of(low, unit) : of(low, unit) + " to " + of(high, unit);
    }
}
