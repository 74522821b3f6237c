package kuaizhuang.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaizhuang.experiment.PairedEffect;
import kuaizhuang.facts.Fact;
import kuaizhuang.score.Figures;
import kuaizhuang.score.ScoreCard;
import kuaizhuang.score.ScoredFact;
import kuaizhuang.score.Tally;
import kuaizhuang.score.Verdict;
import kuaizhuang.store.Refused;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// Do runs meet more of the facts about where firms are than the same firms thrown over the towns
/// by people and tradition?
final class BesideNull {

    private static final String IN_PLACE = "hold-out in place";

    /// The group that holds every fact that is compared.
    private static final String VALIDATION = "validation";

    private final List<History> runs;
    private final List<History> nulls;
    private final ComparableFacts facts;
    private final ScoreCard card;
    private final ScoreCard drawn;
    private final List<Votes> groups;

    /// A group's votes in the card of the runs and in that of the nulls.
    private record Votes(Tally run, Tally drawn) {
        String name() {
            return run.name().strip();
        }

        boolean more() {
            return run.votesMet() > drawn.votesMet();
        }

        /// Where both meet everything nothing is left to be better at.
        boolean beaten() {
            return more() || run.votesMet() == run.votes();
        }
    }

    private BesideNull(List<History> runs, List<History> nulls, ComparableFacts facts) {
        this.runs = runs;
        this.nulls = nulls;
        this.facts = facts;
        this.card = card(runs);
        this.drawn = card(nulls);
        this.groups =
                votes(
                        Stream.of(card.byBlock(), card.bySplit(), List.of(card.total())),
                        Stream.of(drawn.byBlock(), drawn.bySplit(), List.of(drawn.total())));
    }

    /// @param runs at least two, by seed, `nulls` theirs in the same order
    /// @throws Refused when the runs can answer none of the facts
    static Finding of(List<History> runs, List<History> nulls, ComparableFacts facts)
            throws Refused {
        BesideNull both = new BesideNull(runs, nulls, facts);
        if (both.groups.isEmpty()) {
            throw new Refused(
                    "No fact for validation that asks where firms are is reached by the runs and borne by their scale;"
                            + " give longer or larger runs, or other facts with --facts.");
        }
        return both.finding();
    }

    private ScoreCard card(List<History> histories) {
        return ScoreCard.of(facts.compared(), histories.stream().map(History::answers).toList());
    }

    private static List<Votes> votes(Stream<List<Tally>> runs, Stream<List<Tally>> nulls) {
        List<Tally> ofRuns = runs.flatMap(List::stream).toList();
        List<Tally> ofNulls = nulls.flatMap(List::stream).toList();
        return IntStream.range(0, ofRuns.size())
                .mapToObj(i -> new Votes(ofRuns.get(i), ofNulls.get(i)))
                .filter(votes -> votes.run().votes() > 0 && !votes.name().equals(VALIDATION))
                .toList();
    }

    private Finding finding() {
        List<Criterion> criteria = new ArrayList<>(List.of(all()));
        groups.stream()
                .filter(group -> group.name().equals(IN_PLACE))
                .forEach(group -> criteria.add(inPlace(group)));
        criteria.add(blocks());
        return new Finding(
                "The runs meet more of the facts about where firms are than the same firms thrown over the towns by"
                        + " people and tradition.",
                criteria,
                List.of(groupSheet(), new MapsBesideNull(runs, nulls).sheet(), factSheet()),
                remarks());
    }

    private Criterion all() {
        Votes votes = groups.getLast();
        PairedEffect bySeed = PairedEffect.of(votesBySeed(nulls), votesBySeed(runs));
        return new Criterion(
                "votes met, all facts that are compared",
                met(votes)
                        + String.format(
                                Locale.ROOT,
                                "; seed by seed %+.1f, 95%%: %+.1f to %+.1f",
                                bySeed.effect(),
                                bySeed.t().low(),
                                bySeed.t().high()),
                "more than the null, the interval above 0",
                votes.more() && bySeed.t().low() > 0);
    }

    private double[] votesBySeed(List<History> histories) {
        return histories.stream()
                .mapToDouble(one -> card(List.of(one)).total().votesMet())
                .toArray();
    }

    private static Criterion inPlace(Votes group) {
        return new Criterion(
                "votes met, " + group.name(), met(group), "more than the null", group.more());
    }

    private static String met(Votes votes) {
        return String.format(
                Locale.ROOT,
                "%.1f of %d, the null %.1f",
                votes.run().votesMet(),
                votes.run().votes(),
                votes.drawn().votesMet());
    }

    private Criterion blocks() {
        List<Votes> blocks = groups.stream().filter(group -> isBlock(group.name())).toList();
        List<String> others =
                blocks.stream().filter(block -> !block.beaten()).map(Votes::name).toList();
        return new Criterion(
                "blocks in which the runs meet more votes than the null, or both meet all",
                (blocks.size() - others.size())
                        + " of "
                        + blocks.size()
                        + (others.isEmpty() ? "" : ", not " + String.join(", ", others)),
                "all",
                others.isEmpty());
    }

    private boolean isBlock(String name) {
        return facts.compared().stream().anyMatch(fact -> fact.block().equals(name));
    }

    private Sheet groupSheet() {
        return new Sheet(
                "Votes met by the medians over the seeds",
                List.of("group", "facts", "votes", "the runs meet", "the null meets"),
                groups.stream().map(BesideNull::groupRow).toList());
    }

    private static List<String> groupRow(Votes votes) {
        return List.of(
                votes.name(),
                Integer.toString(votes.run().facts()),
                Integer.toString(votes.run().votes()),
                String.format(Locale.ROOT, "%.1f", votes.run().votesMet()),
                String.format(Locale.ROOT, "%.1f", votes.drawn().votesMet()));
    }

    private Sheet factSheet() {
        List<ScoredFact> ofRuns = card.facts();
        List<ScoredFact> ofNulls = drawn.facts();
        return new Sheet(
                "The facts, with medians over the seeds",
                List.of("fact", "where, when", "range", "runs", "null", "met by"),
                IntStream.range(0, ofRuns.size())
                        .filter(i -> ofRuns.get(i).verdict().judged())
                        .mapToObj(i -> factRow(ofRuns.get(i), ofNulls.get(i)))
                        .toList());
    }

    private static List<String> factRow(ScoredFact run, ScoredFact drawn) {
        Fact fact = run.fact();
        return List.of(
                fact.id() + (fact.unit().equals("1") ? "" : " (" + fact.unit() + ")"),
                fact.place() + ", " + fact.year(),
                Figures.range(fact.low(), fact.high(), fact.unit()),
                Figures.of(run.median(), fact.unit()),
                Figures.of(drawn.median(), fact.unit()),
                metBy(run.verdict() == Verdict.MET, drawn.verdict() == Verdict.MET));
    }

    private static String metBy(boolean run, boolean drawn) {
        if (run == drawn) {
            return run ? "both" : "neither";
        }
        return run ? "the runs" : "the null";
    }

    private List<String> remarks() {
        return List.of(
                "The null has each firm of a run, those of the first month too, with its product, size, form and dates, in"
                        + " a town drawn with a chance in proportion to the people at the start times one more than the"
                        + " strength (0 to 3) that its county's"
                        + " tradition of the product has; people live where the run has them. Towns, their products and the"
                        + " clusters are added up anew, these with the complements of the region's pack as it is now.",
                "The limit was laid down before the first result: the null knows people and crafts, which go into the model"
                        + " too, so that a model which meets no more tells nothing about place beyond what was put in. More"
                        + " is enough, without a margin, because the votes are few; that it is not chance shows in the"
                        + " interval over seeds.",
                "Compared are facts kept for validation that ask where firms are. "
                        + facts.elsewhere()
                        + " facts do not ask where anything is: the null answers them as the run does. "
                        + leftOut());
    }

    private String leftOut() {
        if (facts.leftOut().isEmpty()) {
            return "No other fact is left out.";
        }
        return facts.leftOut().stream()
                .map(Fact::id)
                .collect(
                        Collectors.joining(
                                ", ",
                                "Left out on both sides, because they ask of what cannot be drawn anew (markets, links,"
                                        + " where people live and come from, what a town knows, how founders came): ",
                                "."));
    }
}
