package kuaizhuang.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kuaizhuang.facts.Fact;
import kuaizhuang.score.Figures;
import kuaizhuang.score.ScoreCard;
import kuaizhuang.score.ScoredFact;
import kuaizhuang.score.Tally;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.TextTable;

/// A score card for people: a table a block, then the totals.
record ScoreTable(ScoreCard card, PrintStream out) {

    private static final TextTable FACTS =
            new TextTable(
                    List.of(
                            "fact",
                            "place",
                            "year",
                            "source",
                            "range",
                            "median",
                            "90% of runs",
                            "unit",
                            "verdict"),
                    List.of(false, false, true, true, true, true, true, false, false));
    private static final TextTable TOTALS =
            new TextTable(
                    List.of("group", "facts met", "of", "votes met", "of", "share"),
                    List.of(false, true, true, true, true, true));

    void print() {
        Manifest first = card.runs().getFirst();
        out.printf(
                Locale.ROOT,
                "%d facts beside %d %s of %s at scale %d%n",
                card.facts().size(),
                card.runs().size(),
                card.runs().size() == 1 ? "run" : "runs",
                first.scenario(),
                first.scale());
        for (String block : card.blocks()) {
            out.println();
            out.println(block);
            FACTS.print(card.ofBlock(block).stream().map(ScoreTable::cells).toList(), out);
        }
        out.println();
        TOTALS.print(
                Stream.of(List.of(card.total()), card.byBlock(), card.bySplit())
                        .flatMap(List::stream)
                        .map(ScoreTable::cells)
                        .toList(),
                out);
        out.println();
        out.println(
                "Met: the median lies in the range. Facts derived from each other share one vote; facts that follow"
                        + " from an input have none.");
    }

    private static List<String> cells(ScoredFact one) {
        Fact fact = one.fact();
        String unit = fact.unit();
        return List.of(
                fact.id(),
                fact.place(),
                Integer.toString(fact.year()),
                Figures.of(fact.value().orElse(Double.NaN), unit),
                Figures.range(fact.low(), fact.high(), unit),
                Figures.of(one.median(), unit),
                one.runs() < 2 ? "\u2013" : Figures.range(one.low(), one.high(), unit),
                unit,
                one.verdict().words() + (fact.scores() ? "" : ", no vote"));
    }

    private static List<String> cells(Tally tally) {
        return List.of(
                tally.name(),
                Integer.toString(tally.factsMet()),
                Integer.toString(tally.facts()),
                String.format(Locale.ROOT, "%.1f", tally.votesMet()),
                Integer.toString(tally.votes()),
                tally.votes() == 0 ? "\u2013" : Math.round(tally.percent()) + "%");
    }
}
