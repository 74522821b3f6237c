package kuaizhuang.validate;

import java.io.IOException;
import java.util.List;
import kuaizhuang.facts.Pattern;
import kuaizhuang.score.Figures;
import kuaizhuang.store.RunQuery;

/// A pattern and what runs answered; nothing where it is not asked.
record PatternResult(Pattern pattern, Answered answered) {

    static final List<String> HEADS =
            List.of("pattern", "of", "what should be seen", "expected", "runs", "verdict");

    /// @throws kuaizhuang.store.Refused when the question is not understood or does not give one
    ///   number
    static PatternResult of(Pattern pattern, List<RunQuery> runs) throws IOException {
        return new PatternResult(
                pattern,
                pattern.asked()
                        ? Answered.of(
                                runs, pattern.sql(), pattern.origin() + ": sql of " + pattern.id())
                        : new Answered(0, new double[0]));
    }

    boolean shown() {
        return pattern.asked() && pattern.shownBy(answered.median());
    }

    /// Its cells under `HEADS`.
    List<String> row() {
        return List.of(
                pattern.id(),
                pattern.mechanism(),
                pattern.expected().replaceAll("\\.$", ""),
                Figures.range(pattern.low(), pattern.high(), pattern.unit()),
                answered.words(pattern.unit()),
                verdict());
    }

    private String verdict() {
        if (!pattern.asked()) {
            return "not asked";
        }
        return shown() ? "shown" : "not shown yet";
    }
}
