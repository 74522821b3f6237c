package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaizhuang.facts.Pattern;
import kuaizhuang.facts.Pattern.Standing;
import kuaizhuang.facts.PatternReader;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Made-up answers, and what holds of Zhejiang's patterns before any run.
final class PatternsTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final String SECTION = "<!-- result: patterns -->";
    private static final List<Pattern> ZHEJIANGS =
            PatternReader.read(PatternReader.ofPack(HOME.resolve("packs/zhejiang")));

    private static Pattern pattern(Standing standing, String remark, String sql) {
        return new Pattern(
                "firms-double",
                "M6",
                "Firms double.",
                "firms over firms",
                "1",
                2,
                Double.POSITIVE_INFINITY,
                standing,
                remark,
                sql,
                "patterns.yaml:1");
    }

    private static PatternResult answered(int runs, double... answers) {
        return new PatternResult(
                pattern(Standing.SHOWN, "", "select 2"), new Answered(runs, answers));
    }

    private static PatternResult notAsked() {
        return new PatternResult(
                pattern(Standing.NOT_ASKED, "A row is a hundred.", ""),
                new Answered(0, new double[0]));
    }

    @Test
    void theMedianOverTheRunsDecides() {
        assertThat(answered(3, 1.5, 2.5, 3.5).shown()).isTrue();
        assertThat(answered(3, 1.5, 1.75, 3.5).shown()).isFalse();
        assertThat(answered(3, 1.5, 2.5, 3.5).row())
                .containsExactly(
                        "firms-double",
                        "M6",
                        "Firms double",
                        "from 2",
                        "2.50 (1.50 to 3.50)",
                        "shown");
    }

    @Test
    void withoutANumberInMoreThanHalfOfTheRunsItIsNotShown() {
        assertThat(answered(4, 3, 3).shown()).isFalse();
        assertThat(answered(4, 3, 3).row()).endsWith("\u2013", "not shown yet");
        assertThat(answered(4, 3, 3, 3).shown()).isTrue();
    }

    @Test
    void isMetWhenAllThatAreAskedAreShown() {
        Finding all = Patterns.of(List.of(answered(1, 2), notAsked()));
        assertThat(all.met()).isTrue();
        assertThat(all.criteria().getFirst().found()).isEqualTo("1 of 1");
        assertThat(all.sheets().getLast().rows())
                .containsExactly(List.of("firms-double", "A row is a hundred."));
        assertThat(Patterns.of(List.of(answered(1, 2), answered(1, 1))).met()).isFalse();
        assertThat(Patterns.of(List.of(notAsked())).met()).isFalse();
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsTold(@TempDir Path folder) throws IOException {
        try (RunQuery query = new RunQuery(RunFolder.create(folder.resolve("empty")))) {
            Pattern wrong = pattern(Standing.SHOWN, "", "select firms from nowhere");
            assertThatThrownBy(() -> PatternResult.of(wrong, List.of(query)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContainingAll("patterns.yaml:1", "firms-double", "nowhere");
        }
    }

    /// Tables without rows: every name in a question stands in the declarations.
    @Test
    void theTablesUnderstandEveryQuestion(@TempDir Path folder) throws IOException {
        try (RunQuery query = new RunQuery(RunFolder.create(folder.resolve("empty")))) {
            for (Pattern pattern : ZHEJIANGS) {
                assertThat(PatternResult.of(pattern, List.of(query)).answered().runs())
                        .isEqualTo(pattern.asked() ? 1 : 0);
            }
        }
    }

    @Test
    void theDocumentTellsHowEachStands() throws IOException {
        String document = Files.readString(HOME.resolve("docs/VALIDATION.md"));
        String section = document.substring(document.indexOf(SECTION)).split("<!-- end -->", 2)[0];
        for (Pattern pattern : ZHEJIANGS) {
            assertThat(
                            section.lines()
                                    .filter(line ->
                                            line.startsWith(
                                                    "| "
                                                            + pattern.id()
                                                            + " | "
                                                            + pattern.mechanism())))
                    .as(pattern.id())
                    .singleElement()
                    .asString()
                    .endsWith("| " + words(pattern.standing()) + " |");
        }
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case SHOWN -> "shown";
            case NOT_YET -> "not shown yet";
            case NOT_ASKED -> "not asked";
        };
    }
}
