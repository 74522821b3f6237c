package kuaizhuang.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import kuaizhuang.measure.survey.Places;
import kuaizhuang.report.Html;

/// One industry on a map that needs no script: a circle a place, its area the workers, dark where
/// the industry is overrepresented beyond chance.
///
/// @param workers of the industry in each place
/// @param verdicts by name of the place
record PlacePlot(
        String title,
        Places places,
        boolean onEarth,
        double[] workers,
        Map<String, String> verdicts) {

    private static final double SIZE = 420;
    private static final double LARGEST = 26;

    /// The picture, or nothing where places have no coordinates.
    String svg() {
        double[] x = places.x();
        double[] y = places.y();
        if (Arrays.stream(x).allMatch(Double::isNaN)) {
            return "";
        }
        double west = least(x);
        double south = least(y);
        double shrink = onEarth ? StrictMath.cos(StrictMath.toRadians(south)) : 1;
        double span = Math.max(1e-9, Math.max((most(x) - west) * shrink, most(y) - south));
        double scale = (SIZE - 2 * LARGEST) / span;
        double top = Math.max(1, Arrays.stream(workers).max().orElse(1));
        double height = (most(y) - south) * scale + 2 * LARGEST;
        StringBuilder svg = new StringBuilder();
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<svg class=\"places\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">",
                        SIZE,
                        height,
                        Html.escape(title)));
        for (int place = 0; place < x.length; place++) {
            if (!Double.isNaN(x[place] + y[place])) {
                svg.append(
                        circle(
                                place,
                                LARGEST + (x[place] - west) * shrink * scale,
                                height - LARGEST - (y[place] - south) * scale,
                                LARGEST * Math.sqrt(workers[place] / top)));
            }
        }
        return svg.append("</svg>").toString();
    }

    private String circle(int place, double x, double y, double radius) {
        String name = places.names().get(place);
        String verdict = verdicts.getOrDefault(name, "");
        return String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s: %,.0f workers%s</title></circle>",
                verdict.equals("overrepresented") ? "over" : "other",
                x,
                y,
                Math.max(1, radius),
                Html.escape(name),
                workers[place],
                verdict.isEmpty() ? "" : ", " + Html.escape(verdict));
    }

    private static double least(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(0);
    }

    private static double most(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(1);
    }
}
