package kuaizhuang.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaizhuang.measure.concentration.PlacesByIndustries;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Instrument;
import kuaizhuang.report.Html;

/// The report of a survey as one page that opens without a network and needs no script.
public final class FindingsPage {

    private static final int CARDS = 12;
    private static final int SHOWN = 30;

    private static final String HEAD =
            "<thead><tr><th>Industry</th><th class=\"n\">Firms</th><th class=\"n\">Workers</th><th>Largest place</th>"
                    + "<th class=\"n\">Gamma</th><th class=\"n\">By chance from</th><th class=\"n\">to</th>"
                    + "<th class=\"n\">p</th><th>Verdict</th></tr></thead>";

    private final Findings findings;
    private final Establishments now;
    private final List<IndustryRow> rows;

    public FindingsPage(Findings findings) {
        this.findings = findings;
        this.now = findings.firms().inYear(findings.options().year());
        this.rows = IndustryRow.of(findings);
    }

    public String html() {
        Map<String, String> places = new TreeMap<>();
        places.put("title", Html.escape(title()));
        places.put("facts", Html.escape(facts()));
        places.put("summary", Html.escape(summary()));
        places.put("table", table(0, SHOWN));
        places.put("head", HEAD);
        places.put("more", more());
        places.put("cards", cards());
        places.put("reading", reading());
        places.put("meanings", meanings());
        return PageFrame.fill("findings.html", places);
    }

    private String title() {
        int year = findings.options().year();
        return findings.source() + (year == 0 ? "" : ", " + year);
    }

    private String facts() {
        return String.format(
                Locale.ROOT,
                "%,d firms · %,d industries · %,d places · compared with %s · chance played %,d times from seed %d",
                now.count(),
                rows.size(),
                now.places().count(),
                findings.options().reference().words(),
                findings.options().simulations().rounds(),
                findings.options().simulations().seed());
    }

    private String summary() {
        Map<String, Long> verdicts =
                rows.stream()
                        .filter(row -> !Double.isNaN(row.value()))
                        .collect(
                                Collectors.groupingBy(IndustryRow::verdict, Collectors.counting()));
        long undefined = rows.stream().filter(row -> Double.isNaN(row.value())).count();
        return String.format(
                Locale.ROOT,
                "Of %d industries, %d are localised beyond chance, %d dispersed, %d not distinguishable from chance; for %d the index of concentration was not taken or is undefined.",
                rows.size(),
                verdicts.getOrDefault("localised", 0L),
                verdicts.getOrDefault("dispersed", 0L),
                verdicts.getOrDefault("not distinguishable from chance", 0L),
                undefined);
    }

    /// Rows of the table of industries: the first ones, and those that are folded away.
    private String table(int from, int to) {
        return rows.subList(Math.min(from, rows.size()), Math.min(to, rows.size())).stream()
                .map(row ->
                        "<tr><td class=\"wide\">"
                                + Html.escape(row.industry())
                                + "</td>"
                                + Html.number("Firms", "%,.0f", row.firms())
                                + Html.number("Workers", "%,.0f", row.workers())
                                + "<td data-name=\"Largest place\">"
                                + Html.escape(row.place())
                                + "</td>"
                                + Html.number("Gamma", "%.3f", row.value())
                                + Html.number("By chance from", "%.3f", row.low())
                                + Html.number("to", "%.3f", row.high())
                                + Html.number("p", "%.3f", row.p())
                                + "<td class=\"wide\">"
                                + Html.escape(row.verdict())
                                + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }

    private String more() {
        return rows.size() <= SHOWN
                ? ""
                : "<details><summary>"
                        + (rows.size() - SHOWN)
                        + " more industries</summary><div class=\"scroll\"><table class=\"stack\">"
                        + HEAD
                        + "<tbody>"
                        + table(SHOWN, rows.size())
                        + "</tbody></table></div></details>";
    }

    private String cards() {
        PlacesByIndustries workers = now.workersByPlace();
        PlaceMap map = new PlaceMap(now.places(), now.onEarth());
        String cards =
                rows.stream()
                        .limit(CARDS)
                        .map(row ->
                                new IndustryCard(
                                                row,
                                                findings.values(),
                                                now,
                                                workers.industry(
                                                        now.industries().indexOf(row.industry())),
                                                map)
                                        .html())
                        .collect(Collectors.joining("\n"));
        return map.outlines() + cards;
    }

    private String reading() {
        return PageFrame.leftOut(findings.dropped());
    }

    private String meanings() {
        return Arrays.stream(Instrument.values())
                .filter(findings.options().instruments()::contains)
                .map(one ->
                        "<tr><td class=\"wide\"><code>"
                                + one.id()
                                + "</code></td><td>"
                                + Html.escape(one.meaning())
                                + "</td><td>"
                                + Html.escape(one.range().words())
                                + "</td><td>"
                                + Html.escape(one.source())
                                + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }
}
