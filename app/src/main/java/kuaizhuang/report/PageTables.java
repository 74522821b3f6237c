package kuaizhuang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaizhuang.report.LargestClusters.Largest;
import kuaizhuang.report.PaperFacts.Fact;

/// The page's two tables, each as HTML and as the sheet that a reader downloads.
final class PageTables {

    private final Report.Content content;

    PageTables(Report.Content content) {
        this.content = content;
    }

    String largestTitle() {
        int count = content.largest().size();
        return count > 1
                ? "The " + count + " largest clusters of " + content.years().getLast()
                : "The largest clusters";
    }

    String largest() {
        if (content.largest().isEmpty()) {
            return "<p class=\"empty\">The last year has no cluster.</p>";
        }
        String rows =
                IntStream.range(0, content.largest().size())
                        .mapToObj(i -> row(i + 1, content.largest().get(i)))
                        .collect(Collectors.joining("\n"));
        return """
        <p class="lead">The small curves follow the main product in the cluster's county unit over all years, \
        each from \
        zero to its own highest; the dotted line is the first year in which the unit had a cluster of it.</p>
        <div class="scroll"><table class="stack"><thead><tr><th class="n">#</th><th>Cluster</th><th>Sector</th>\
        <th class="n">Since</th><th class="n">Output</th><th class="n">Firms</th><th class="n">Workers</th>\
        <th>Output over time</th><th>Firms over time</th></tr></thead><tbody>
        %s
        </tbody></table></div>
        <p class="source">Tables <code>cluster_year</code>, <code>town_product_year</code>. %s</p>\
        """
                .formatted(rows, Html.dataButton("largest"));
    }

    private static String row(int rank, Largest one) {
        int marked = one.years().indexOf(one.firstYear());
        return "<tr>"
                + cell("n rank", "", String.valueOf(rank))
                + "<td class=\"wide\"><span class=\"rank\">"
                + rank
                + ". </span>"
                + Html.escape(one.product())
                + Html.element("small", place(one))
                + "</td>"
                + cell("wide", "", one.sector().equals(one.product()) ? "" : one.sector())
                + cell("n", "Cluster since", String.valueOf(one.firstYear()))
                + cell("n", "Output", Words.yuan(one.outputNow()))
                + cell("n", "Firms", Words.whole(one.firmsNow()))
                + cell("n", "Workers", Words.whole(one.workersNow()))
                + "<td data-name=\"Output over time\">"
                + Html.spark(one.outputs(), marked, "output", told(one, one.outputs()))
                + "</td><td data-name=\"Firms over time\">"
                + Html.spark(one.firms(), marked, "firms", told(one, one.firms()))
                + "</td></tr>";
    }

    private static String cell(String kind, String name, String text) {
        String title = name.isEmpty() ? "" : " data-name=\"" + name + "\"";
        return "<td class=\"" + kind + "\"" + title + ">" + Html.escape(text) + "</td>";
    }

    private static String place(Largest one) {
        return one.town().equals(one.county()) ? one.county() : one.town() + ", " + one.county();
    }

    private static String told(Largest one, List<Double> values) {
        return values.isEmpty()
                ? "no history"
                : "from %s in %d to %s in %d"
                        .formatted(
                                Words.whole(values.getFirst()),
                                one.years().getFirst(),
                                Words.whole(values.getLast()),
                                one.years().getLast());
    }

    List<List<Object>> largestSheet() {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(
                List.of(
                        "rank",
                        "cluster_id",
                        "town",
                        "county",
                        "product",
                        "sector",
                        "first_year",
                        "year",
                        "output_yuan",
                        "firms"));
        for (int i = 0; i < content.largest().size(); i++) {
            Largest one = content.largest().get(i);
            for (int j = 0; j < one.years().size(); j++) {
                sheet.add(
                        List.of(
                                i + 1,
                                one.id(),
                                one.town(),
                                one.county(),
                                one.product(),
                                one.sector(),
                                one.firstYear(),
                                one.years().get(j),
                                Math.round(one.outputs().get(j)),
                                Math.round(one.firms().get(j))));
            }
        }
        return sheet;
    }

    String paper() {
        if (content.facts().isEmpty()) {
            return "<p class=\"empty\">There are no facts about %s.</p>"
                    .formatted(Html.escape(content.pack().title()));
        }
        return """
        <p class="lead">The headlines among the facts of the region's pack, each with what this run gives for the same year. \
        A fact is met when the figure lies in the range that its source bears. One run is an anecdote: \
        <code>./kuaizhuang score</code> holds ensembles against all facts.</p>
        <div class="scroll"><table class="stack"><thead><tr><th>Fact</th><th>Where, when</th><th class="n">Paper</th>\
        <th class="n">This run</th><th class="n">Ratio</th><th></th></tr></thead><tbody>
        %s
        </tbody></table></div>
        <p class="source">P numbers stand for the paper, L numbers for the literature, as the pack's facts say; the file holds the SQL of each. %s</p>\
        """
                .formatted(
                        content.facts().stream()
                                .map(PageTables::row)
                                .collect(Collectors.joining("\n")),
                        Html.dataButton("paper"));
    }

    private static String row(Fact fact) {
        String kind =
                switch (fact.verdict()) {
                    case MET -> "met";
                    case NOT_MET, NO_VALUE -> "not-met";
                    case OTHER_SCALE, NOT_REACHED -> "none";
                };
        String note =
                Stream.of(fact.source() + ".", fact.note())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return "<tr><td class=\"wide\">"
                + Html.escape(fact.what())
                + Html.element("small", note)
                + "</td>"
                + cell("wide", "", fact.place() + ", " + fact.year())
                + cell("n", "Paper", withUnit(fact.paper(), fact.unit()))
                + cell(
                        "n",
                        "This run",
                        fact.found().isEmpty() ? "\u2013" : withUnit(fact.found(), fact.unit()))
                + cell(
                        "n",
                        "Ratio",
                        Double.isNaN(fact.ratio())
                                ? "\u2013"
                                : String.format(Locale.ROOT, "%.2f", fact.ratio()))
                + "<td class=\"wide\"><span class=\"verdict "
                + kind
                + "\">"
                + Html.escape(fact.verdict().words())
                + "</span></td></tr>";
    }

    /// The sign of percent goes with the number; other units stand in the fact's own words.
    private static String withUnit(String value, String unit) {
        return unit.equals("%") ? value + "%" : value;
    }

    /// A number that programs can read: without thousands separators.
    private static String plain(String number) {
        return number.replace(",", "");
    }

    List<List<Object>> paperSheet() {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(
                List.of(
                        "source", "what", "place", "year", "paper", "run", "unit", "ratio",
                        "verdict", "note", "sql"));
        for (Fact fact : content.facts()) {
            sheet.add(
                    List.of(
                            fact.source(),
                            fact.what(),
                            fact.place(),
                            fact.year(),
                            plain(fact.paper()),
                            plain(fact.found()),
                            fact.unit(),
                            Double.isNaN(fact.ratio()) ? "" : fact.ratio(),
                            fact.verdict().words(),
                            fact.note(),
                            fact.sql()));
        }
        return sheet;
    }
}
