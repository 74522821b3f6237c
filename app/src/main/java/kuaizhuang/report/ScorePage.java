package kuaizhuang.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaizhuang.facts.Fact;
import kuaizhuang.score.Figures;
import kuaizhuang.score.ScoreCard;
import kuaizhuang.score.ScoredFact;
import kuaizhuang.score.Tally;
import kuaizhuang.score.Verdict;
import kuaizhuang.store.Manifest;

/// A score card as one page that opens without a network and needs no script.
public final class ScorePage {

    private final ScoreCard card;

    private ScorePage(ScoreCard card) {
        this.card = card;
    }

    /// The page as HTML text.
    public static String html(ScoreCard card) {
        return Template.filled("/report/score.html", new ScorePage(card).places());
    }

    private Map<String, String> places() {
        Manifest first = card.runs().getFirst();
        String heading = first.scenario() + " beside the record";
        Map<String, String> places = new LinkedHashMap<>();
        places.put("title", Html.escape(heading + " · Kuaizhuang"));
        places.put("style", Template.resource("/report/report.css"));
        places.put("heading", Html.escape(heading));
        places.put("facts-of-runs", Html.escape(factsOfRuns(first)));
        places.put("summary", Html.escape(summary()));
        places.put("figures", figures());
        places.put("links", links());
        places.put("totals", totals());
        places.put(
                "blocks",
                card.blocks().stream().map(this::block).collect(Collectors.joining("\n")));
        return places;
    }

    private String factsOfRuns(Manifest first) {
        return Words.count(card.runs().size(), "run", "runs")
                + " · scale "
                + Words.whole(first.scale())
                + " · "
                + (card.runs().size() == 1 ? "seed " : "seeds ")
                + card.runs().stream()
                        .map(run -> Long.toString(run.seed()))
                        .collect(Collectors.joining(", "))
                + " · "
                + first.from()
                + " to "
                + first.to();
    }

    private String summary() {
        Tally total = card.total();
        List<String> headlines =
                card.facts().stream()
                        .filter(one -> one.fact().headline() && one.counts())
                        .filter(one -> one.verdict() != Verdict.MET)
                        .map(one -> one.fact().id())
                        .toList();
        return total.factsMet()
                + " of "
                + total.facts()
                + " facts are met"
                + (headlines.isEmpty()
                        ? "."
                        : "; of the headline facts "
                                + Words.list(headlines)
                                + (headlines.size() == 1 ? " is not." : " are not."));
    }

    private String figures() {
        return Stream.concat(Stream.of(card.total()), card.byBlock().stream())
                .map(tally ->
                        "<div>"
                                + Html.element("dd", percent(tally))
                                + Html.element("dt", tally.name())
                                + "</div>")
                .collect(Collectors.joining());
    }

    private static String percent(Tally tally) {
        return tally.votes() == 0 ? "\u2013" : Math.round(tally.percent()) + "%";
    }

    private String links() {
        return "<a href=\"#totals\">Totals</a>"
                + card.blocks().stream()
                        .map(block ->
                                "<a href=\"#%1$s\">%2$s</a>"
                                        .formatted(
                                                anchor(block), Html.escape(Words.capital(block))))
                        .collect(Collectors.joining());
    }

    private static String anchor(String block) {
        return "block-" + block.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private String totals() {
        String rows =
                Stream.of(List.of(card.total()), card.byBlock(), card.bySplit())
                        .flatMap(List::stream)
                        .map(ScorePage::row)
                        .collect(Collectors.joining("\n"));
        return """
        <div class="scroll"><table><thead><tr><th>Group</th><th class="n">Facts met</th><th class="n">Of</th>\
        <th class="n">Votes met</th><th class="n">Of</th><th class="n">Share of votes</th></tr></thead><tbody>
        %s
        </tbody></table></div>\
        """
                .formatted(rows);
    }

    private static String row(Tally tally) {
        return "<tr><td>"
                + Html.escape(tally.name())
                + "</td>"
                + number(Integer.toString(tally.factsMet()))
                + number(Integer.toString(tally.facts()))
                + number(String.format(Locale.ROOT, "%.1f", tally.votesMet()))
                + number(Integer.toString(tally.votes()))
                + number(percent(tally))
                + "</tr>";
    }

    private static String number(String text) {
        return "<td class=\"n\">" + Html.escape(text) + "</td>";
    }

    private String block(String block) {
        return """
        <section id="%s"><h2>%s</h2><div class="scroll card"><table class="stack"><thead><tr><th>Fact</th><th>Where, when</th>\
        <th class="n">Source</th><th class="n">Range</th><th class="n">Median</th><th class="n">90%% of runs</th>\
        <th></th><th></th></tr></thead><tbody>
        %s
        </tbody></table></div></section>\
        """
                .formatted(
                        anchor(block),
                        Html.escape(Words.capital(block)),
                        card.ofBlock(block).stream()
                                .map(ScorePage::row)
                                .collect(Collectors.joining("\n")));
    }

    private static String row(ScoredFact one) {
        Fact fact = one.fact();
        String unit = fact.unit();
        return "<tr><td class=\"wide\" title=\""
                + Html.escape(fact.sql())
                + "\">"
                + Html.escape(fact.statement() + (unit.equals("1") ? "" : " (" + unit + ")"))
                + Html.element("small", note(fact))
                + "</td>"
                + cell("wide", "", fact.place() + ", " + fact.year())
                + cell("n", "Source", Figures.of(fact.value().orElse(Double.NaN), unit))
                + cell("n", "Range", Figures.range(fact.low(), fact.high(), unit))
                + cell("n", "Median", Figures.of(one.median(), unit))
                + cell("n", "90% of runs", interval(one))
                + "<td>"
                + IntervalPicture.of(one)
                + "</td><td class=\"wide\"><span class=\"verdict "
                + kind(one.verdict())
                + "\">"
                + Html.escape(one.verdict().words())
                + "</span></td></tr>";
    }

    private static String interval(ScoredFact one) {
        return one.runs() < 2 ? "\u2013" : Figures.range(one.low(), one.high(), one.fact().unit());
    }

    private static String note(Fact fact) {
        String follows =
                fact.scores() ? "" : " Has no vote: follows from " + fact.followsFrom() + ".";
        return String.join(", ", fact.sources()) + ". " + fact.tolerance() + follows;
    }

    private static String cell(String kind, String name, String text) {
        String title = name.isEmpty() ? "" : " data-name=\"" + name + "\"";
        return "<td class=\"" + kind + "\"" + title + ">" + Html.escape(text) + "</td>";
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case NOT_MET, NO_VALUE -> "not-met";
            case NOT_REACHED, OTHER_SCALE -> "none";
        };
    }
}
