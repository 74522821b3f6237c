package kuaizhuang.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.report.Html;

/// A function of distance as a picture that needs no script: its curve over the band of chance.
///
/// @param km distances, ascending
/// @param value the function; `low` and `high` the band, NaN where there is none
record CurvePlot(String title, double[] km, double[] value, double[] low, double[] high) {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 180;
    private static final int LEFT = 8;
    private static final int BOTTOM = 22;

    String svg() {
        double top =
                Math.max(
                        Arrays.stream(value).filter(v -> !Double.isNaN(v)).max().orElse(1),
                        Arrays.stream(high).filter(v -> !Double.isNaN(v)).max().orElse(0));
        String band =
                line(low, top, false) + " " + line(high, top, true).replaceFirst("^M", "L") + "Z";
        boolean banded =
                IntStream.range(0, km.length).noneMatch(i -> Double.isNaN(low[i] + high[i]));
        return "<svg class=\"curve\" viewBox=\"0 0 "
                + WIDTH
                + " "
                + HEIGHT
                + "\" role=\"img\" aria-label=\""
                + Html.escape(title)
                + "\">"
                + (banded ? "<path class=\"band\" d=\"" + band + "\"/>" : "")
                + "<path class=\"line\" d=\""
                + line(value, top, false)
                + "\"/>"
                + axis()
                + top(top)
                + "</svg>";
    }

    /// The largest value, so that the height of the curve is a number.
    private static String top(double top) {
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"12\">%s</text>", LEFT + 4, figures(top));
    }

    /// Three figures, whatever the size.
    private static String figures(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : new BigDecimal(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private String line(double[] values, double top, boolean backwards) {
        return IntStream.range(0, km.length)
                .map(i -> backwards ? km.length - 1 - i : i)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToObj(i -> point(x(km[i]), y(values[i], top)))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }

    private double x(double at) {
        return LEFT + at / km[km.length - 1] * (WIDTH - 2 * LEFT);
    }

    private static double y(double at, double top) {
        return HEIGHT - BOTTOM - at / (top == 0 ? 1 : top) * (HEIGHT - BOTTOM - 16);
    }

    private String axis() {
        StringBuilder axis = new StringBuilder();
        axis.append(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>"
                        .formatted(LEFT, WIDTH - LEFT, HEIGHT - BOTTOM, HEIGHT - BOTTOM));
        for (int part = 0; part <= 4; part++) {
            double at = km[km.length - 1] * part / 4;
            String anchor = part == 0 ? "start" : part == 4 ? "end" : "middle";
            axis.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%.0f%s</text>",
                            x(at),
                            HEIGHT - 6,
                            anchor,
                            at,
                            part == 4 ? " km" : ""));
        }
        return axis.toString();
    }
}
