package kuaizhuang.validate;

import java.util.List;
import kuaizhuang.facts.Pattern;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// Do runs show by themselves what the paper's system does?
final class Patterns {

    private Patterns() {}

    /// @param results one for each pattern of the register
    static Finding of(List<PatternResult> results) {
        return new Finding(
                "What the paper's system does, one mechanism after the other, runs show by themselves.",
                List.of(shown(results)),
                List.of(all(results), remarks(results)),
                List.of(
                        "Runs: median over the seeds (lowest to highest). A pattern is shown when the median lies in the"
                                + " range that was laid down before runs were asked; without a number in more than half of the"
                                + " runs it is not shown."));
    }

    private static Criterion shown(List<PatternResult> results) {
        long asked = results.stream().filter(one -> one.pattern().asked()).count();
        long shown = results.stream().filter(PatternResult::shown).count();
        return Criterion.all("patterns that runs show, of those asked", shown, asked);
    }

    private static Sheet all(List<PatternResult> results) {
        return new Sheet(
                "The patterns, in the order of their file",
                PatternResult.HEADS,
                results.stream().map(PatternResult::row).toList());
    }

    /// What the file says of those that were not shown when it was written.
    private static Sheet remarks(List<PatternResult> results) {
        return new Sheet(
                "What was seen instead, or why it is not asked",
                List.of("pattern", "remark"),
                results.stream()
                        .map(PatternResult::pattern)
                        .filter(pattern -> !pattern.remark().isEmpty())
                        .map(Patterns::remark)
                        .toList());
    }

    private static List<String> remark(Pattern pattern) {
        return List.of(pattern.id(), pattern.remark());
    }
}
