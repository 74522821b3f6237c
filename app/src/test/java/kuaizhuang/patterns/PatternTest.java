package kuaizhuang.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kuaizhuang.patterns.Pattern.Standing;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds of the list of patterns before any run.
final class PatternTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final String SECTION = "<!-- by hand: patterns -->";
    private final List<Pattern> patterns = Pattern.ofZhejiang();

    PatternTest() throws URISyntaxException {}

    @Test
    void everyMechanismWithAPatternIsAsked() {
        assertThat(patterns).extracting(Pattern::id).doesNotHaveDuplicates();
        Set<String> asked =
                patterns.stream()
                        .filter(pattern -> pattern.standing() != Standing.UNASKED)
                        .map(Pattern::mechanism)
                        .collect(Collectors.toSet());
        assertThat(asked)
                .contains("M1", "M2", "M3", "M5", "M6", "M7", "M8", "M9", "M12", "M13", "M14")
                .contains("M17", "M18", "M22", "map");
    }

    @Test
    void everyPatternCanBeMissed() {
        assertThat(patterns)
                .allMatch(it -> Double.isFinite(it.low()) || Double.isFinite(it.high()))
                .allMatch(it -> it.low() <= it.high());
    }

    /// Tables without rows: every name in a question stands in the declarations.
    @Test
    void theTablesUnderstandEveryQuestion(@TempDir Path folder) throws IOException {
        try (RunQuery query = new RunQuery(RunFolder.create(folder.resolve("empty")))) {
            for (Pattern pattern : patterns) {
                if (pattern.standing() != Standing.UNASKED) {
                    assertThat(query.number(pattern.sql())).as(pattern.id()).isNotNull();
                }
            }
        }
    }

    @Test
    void theDocumentTellsHowEachStands() throws IOException {
        String document = Files.readString(HOME.resolve("docs/VALIDATION.md"));
        String section = document.substring(document.indexOf(SECTION)).split("<!-- end -->", 2)[0];
        for (Pattern pattern : patterns) {
            assertThat(section.lines().filter(line -> line.startsWith("| " + pattern.id() + " ")))
                    .as(pattern.id())
                    .singleElement()
                    .asString()
                    .endsWith("| " + pattern.standing().words() + " |");
        }
    }

    @Test
    void whatIsNotShownYetMustStayOutsideItsRange() {
        Pattern shown =
                new Pattern("a", "M1", "more", "ratio", 1, 2, Standing.SHOWN, "", "select 1");
        Pattern notYet =
                new Pattern("b", "M1", "more", "ratio", 1, 2, Standing.NOT_YET, "0.5", "select 1");
        shown.judge(1.5);
        notYet.judge(2.5);
        notYet.judge(Double.NaN);
        assertThatThrownBy(() -> shown.judge(0.5)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> shown.judge(Double.NaN)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> notYet.judge(1)).hasMessageContaining("is shown now");
    }
}
