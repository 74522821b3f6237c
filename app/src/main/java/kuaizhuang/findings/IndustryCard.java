package kuaizhuang.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Instrument;
import kuaizhuang.report.Html;

/// One industry in the report: a sentence, a map and its curves.
///
/// @param now the firms of the measured year
/// @param workers of the industry in each place
/// @param map of all places
record IndustryCard(
        IndustryRow row, Frame values, Establishments now, double[] workers, PlaceMap map) {

    private static final String KEY =
            """
            <figcaption>Location quotient: <span class="key over step-1"></span><span class="key other step-1"></span> 1 to 2, \
            <span class="key over step-2"></span><span class="key other step-2"></span> 2 to 4, \
            <span class="key over step-3"></span><span class="key other step-3"></span> 4 and more; the first colour where it is beyond chance</figcaption>\
            """;

    String html() {
        return "<article class=\"industry\">"
                + Html.element("h3", row.industry())
                + Html.element("p", sentence())
                + "<div class=\"pictures\">"
                + picture()
                + curve(Instrument.K_DENSITY, "Distances between plants, with the band of chance")
                + curve(Instrument.MARCON_PUECH, "Share of the industry around its plants (M)")
                + "</div></article>";
    }

    private String sentence() {
        String size =
                String.format(
                        Locale.ROOT,
                        "%,d firms with %,.0f workers, %.0f%% of them in %s. ",
                        row.firms(),
                        row.workers(),
                        100 * row.share(),
                        row.place());
        if (Double.isNaN(row.value())) {
            return size + capital(row.verdict()) + ".";
        }
        String index =
                String.format(
                        Locale.ROOT,
                        "Ellison and Glaeser's index is %s, where plants that fall at random give %s to %s: %s (p %.3f). ",
                        Html.figure("%.3f", row.value()),
                        Html.figure("%.3f", row.low()),
                        Html.figure("%.3f", row.high()),
                        row.verdict(),
                        row.p());
        List<String> strong = overrepresented();
        return size
                + index
                + (strong.isEmpty() ? "" : "Overrepresented in " + String.join(", ", strong) + ".");
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? "No index was taken"
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<String> overrepresented() {
        List<String> places = new ArrayList<>();
        verdicts()
                .forEach((place, verdict) -> {
                    if (verdict.equals("overrepresented")) {
                        places.add(place);
                    }
                });
        places.sort(null);
        return places.size() > 8
                ? List.of(String.join(", ", places.subList(0, 8)) + " and others")
                : places;
    }

    private Map<String, String> verdicts() {
        Map<String, String> verdicts = new HashMap<>();
        for (int at = 0; at < values.rows(); at++) {
            if (isOf(at, Instrument.LOCATION_QUOTIENT)) {
                verdicts.put(values.texts("place")[at], values.texts("note")[at]);
            }
        }
        return verdicts;
    }

    private Map<String, Double> quotients() {
        Map<String, Double> quotients = new HashMap<>();
        for (int at = 0; at < values.rows(); at++) {
            if (isOf(at, Instrument.LOCATION_QUOTIENT)) {
                quotients.put(values.texts("place")[at], values.doubles("value")[at]);
            }
        }
        return quotients;
    }

    private boolean isOf(int at, Instrument instrument) {
        return values.texts("index")[at].equals(instrument.id())
                && row.industry().equals(values.texts("industry")[at]);
    }

    private String picture() {
        String svg =
                new PlacePlot(
                                row.industry() + " by place",
                                map,
                                now.places(),
                                workers,
                                quotients(),
                                verdicts())
                        .svg();
        return svg.isEmpty() ? "" : "<figure>" + svg + KEY + "</figure>";
    }

    private String curve(Instrument instrument, String title) {
        List<Integer> rows = new ArrayList<>();
        for (int at = 0; at < values.rows(); at++) {
            if (isOf(at, instrument) && !Double.isNaN(values.doubles("radius_km")[at])) {
                rows.add(at);
            }
        }
        if (rows.size() < 2) {
            return "";
        }
        String svg =
                new CurvePlot(
                                title,
                                column(rows, "radius_km"),
                                column(rows, "value"),
                                column(rows, "low"),
                                column(rows, "high"),
                                instrument == Instrument.MARCON_PUECH ? 1 : Double.NaN)
                        .svg();
        String verdict = values.texts("note")[rows.getFirst()];
        return "<figure>"
                + svg
                + "<figcaption>"
                + Html.escape(title + (verdict.isEmpty() ? "" : ": " + verdict))
                + "</figcaption></figure>";
    }

    private double[] column(List<Integer> rows, String name) {
        return rows.stream().mapToDouble(at -> values.doubles(name)[at]).toArray();
    }
}
