package kuaizhuang.score;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import kuaizhuang.facts.Fact;

/// A fact beside what the runs gave.
///
/// @param runs runs that gave a number
/// @param median over the runs, NaN where there is none; `low` and `high` bound the middle 90%
public record ScoredFact(
        Fact fact, int runs, double median, double low, double high, Verdict verdict) {

    private static final double TAIL = 0.05;

    static ScoredFact of(Fact fact, List<Answers> answers) {
        List<OptionalDouble> given =
                answers.stream()
                        .map(answer -> answer.byFact().get(fact.id()))
                        .filter(Objects::nonNull)
                        .toList();
        double[] numbers = given.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        double median = Quantiles.median(numbers);
        return new ScoredFact(
                fact,
                numbers.length,
                median,
                Quantiles.of(numbers, TAIL),
                Quantiles.of(numbers, 1 - TAIL),
                verdict(fact, answers, given.size(), numbers.length, median));
    }

    private static Verdict verdict(
            Fact fact, List<Answers> answers, int asked, int numbers, double median) {
        if (answers.stream().anyMatch(answer -> !Answers.bears(answer.run(), fact))) {
            return Verdict.OTHER_SCALE;
        }
        if (asked < answers.size()) {
            return Verdict.NOT_REACHED;
        }
        if (2 * numbers < asked) {
            return Verdict.NO_VALUE;
        }
        return fact.meets(median) ? Verdict.MET : Verdict.NOT_MET;
    }

    /// Whether it has a vote: judged, and not told by an input.
    public boolean counts() {
        return verdict.judged() && fact.scores();
    }
}
