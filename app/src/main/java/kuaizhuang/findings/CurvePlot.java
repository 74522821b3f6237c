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
/// @param even what the function is where nothing is concentrated, NaN where that is not one number
record CurvePlot(
        String title, double[] km, double[] value, double[] low, double[] high, double even) {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
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
                + even(top)
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

    private String even(double top) {
        return Double.isNaN(even) || even > top ? "" : level("one", y(even, top));
    }

    private static String level(String kind, double y) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%4$.1f\" y2=\"%4$.1f\"/>",
                kind,
                LEFT,
                WIDTH - LEFT,
                y);
    }

    private String axis() {
        StringBuilder axis = new StringBuilder(level("axis", HEIGHT - BOTTOM));
        double last = km[km.length - 1];
        double step = step(last);
        for (int part = 0; part * step <= last; part++) {
            double at = part * step;
            boolean end = (part + 1) * step > last;
            String anchor = part == 0 ? "start" : at > 0.95 * last ? "end" : "middle";
            axis.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s%s</text>",
                            x(at),
                            HEIGHT - 6,
                            anchor,
                            at == 0 ? "0" : figures(at),
                            end ? " km" : ""));
        }
        return axis.toString();
    }

    /// The largest of 1, 2 and 5 times a power of ten that makes at least three steps.
    private static double step(double last) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.max(1e-9, last))));
        return IntStream.of(5, 2, 1)
                .mapToDouble(times -> times * power)
                .filter(step -> last / step >= 3)
                .findFirst()
                .orElse(power / 2);
    }
}
