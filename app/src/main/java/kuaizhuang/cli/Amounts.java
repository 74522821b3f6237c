package kuaizhuang.cli;

import java.util.Locale;

/// Amounts in words that people read at a glance.
final class Amounts {

    private static final double GIBIBYTE = 1L << 30;

    private Amounts() {}

    /// "7 s", "3 min 20 s", "2 h 5 min".
    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    /// "0.62 GiB".
    static String memory(double bytes) {
        return String.format(Locale.ROOT, "%.2f GiB", bytes / GIBIBYTE);
    }
}
