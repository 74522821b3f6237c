package kuaizhuang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kuaizhuang.docs.Markdown;
import kuaizhuang.facts.Fact;
import kuaizhuang.score.Figures;
import kuaizhuang.score.ScoreCard;
import kuaizhuang.score.ScoredFact;
import kuaizhuang.score.Tally;

/// A score card in Markdown, for a document.
final class ScoreMarkdown {

    private ScoreMarkdown() {}

    static String of(ScoreCard card) {
        List<String> parts = new ArrayList<>();
        parts.add(RunsInWords.of(card.runs()));
        parts.add(totals(card));
        for (String block : card.blocks()) {
            parts.add("**" + block + "**\n\n" + facts(card.ofBlock(block)));
        }
        return String.join("\n\n", parts);
    }

    private static String totals(ScoreCard card) {
        Markdown table =
                new Markdown("group", "facts met", "of", "votes met", "of", "share of votes");
        Stream.of(List.of(card.total()), card.byBlock(), card.bySplit())
                .flatMap(List::stream)
                .forEach(tally ->
                        table.row(
                                tally.name().strip(),
                                tally.factsMet(),
                                tally.facts(),
                                String.format(Locale.ROOT, "%.1f", tally.votesMet()),
                                tally.votes(),
                                percent(tally)));
        return table.text();
    }

    private static String percent(Tally tally) {
        return tally.votes() == 0 ? "\u2013" : Math.round(tally.percent()) + "%";
    }

    private static String facts(List<ScoredFact> facts) {
        Markdown table =
                new Markdown(
                        "fact",
                        "where, when",
                        "source",
                        "range",
                        "median",
                        "90% of runs",
                        "verdict");
        for (ScoredFact one : facts) {
            Fact fact = one.fact();
            String unit = fact.unit();
            String statement = unit.equals("1") ? "" : " (" + unit + ")";
            table.row(
                    (fact.headline() ? "**" + fact.id() + "**" : fact.id()) + statement,
                    fact.place() + ", " + fact.year(),
                    Figures.of(fact.value().orElse(Double.NaN), unit),
                    Figures.range(fact.low(), fact.high(), unit),
                    Figures.of(one.median(), unit),
                    one.runs() < 2 ? "\u2013" : Figures.range(one.low(), one.high(), unit),
                    one.verdict().words() + (fact.scores() ? "" : ", no vote"));
        }
        return table.text();
    }
}
