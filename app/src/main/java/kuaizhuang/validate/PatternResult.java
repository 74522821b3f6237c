package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import kuaizhuang.facts.Pattern;
import kuaizhuang.score.Figures;
import kuaizhuang.score.Quantiles;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunQuery;

/// A pattern and what runs answered.
///
/// @param runs how many were asked
/// @param answers of the runs that have a number
public record PatternResult(Pattern pattern, int runs, double[] answers) {

    static final List<String> HEADS =
            List.of("pattern", "of", "what should be seen", "expected", "runs", "verdict");

    private static final String NONE = "\u2013";

    /// @throws Refused when the question is not understood or does not give one number
    public static PatternResult of(Pattern pattern, List<RunQuery> runs) throws IOException {
        List<OptionalDouble> given = new ArrayList<>();
        if (pattern.asked()) {
            for (RunQuery run : runs) {
                given.add(ask(pattern, run));
            }
        }
        return new PatternResult(
                pattern,
                runs.size(),
                given.stream().flatMapToDouble(OptionalDouble::stream).toArray());
    }

    private static OptionalDouble ask(Pattern pattern, RunQuery run) throws Refused {
        try {
            return run.number(pattern.sql());
        } catch (Refused wrong) {
            throw new Refused(
                    pattern.origin() + ": sql of " + pattern.id() + ": " + wrong.getMessage());
        }
    }

    /// The median of the answers; NaN where no more than half of the runs have one.
    public double median() {
        return 2 * answers.length > runs ? Quantiles.median(answers) : Double.NaN;
    }

    public boolean shown() {
        return pattern.asked() && pattern.shownBy(median());
    }

    /// Its cells under `HEADS`.
    List<String> row() {
        return List.of(
                pattern.id(),
                pattern.mechanism(),
                pattern.expected().replaceAll("\\.$", ""),
                Figures.range(pattern.low(), pattern.high(), pattern.unit()),
                answered(),
                verdict());
    }

    private String answered() {
        double median = median();
        if (Double.isNaN(median)) {
            return NONE;
        }
        double least = Arrays.stream(answers).min().orElse(median);
        double most = Arrays.stream(answers).max().orElse(median);
        return figure(median)
                + (least == most ? "" : " (" + figure(least) + " to " + figure(most) + ")");
    }

    private String figure(double number) {
        return Figures.of(number, pattern.unit());
    }

    private String verdict() {
        if (!pattern.asked()) {
            return "not asked";
        }
        return shown() ? "shown" : "not shown yet";
    }
}
