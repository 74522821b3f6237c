package kuaizhuang.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kuaizhuang.facts.Pattern.Standing;
import kuaizhuang.input.InputFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PatternReaderTest {

    private static final Path ZHEJIANG =
            Path.of(System.getProperty("kuaizhuang.home")).resolve("packs/zhejiang");

    private static final String SHOWN =
            """
            - id: firms-appear
              mechanism: M6
              pattern: There are firms.
              number: firms
              low: 1
              sql: select 1
            """;

    private static final String NOT_YET =
            """
            - id: they-peak-in-time
              mechanism: map
              pattern: They peak in time.
              number: year of the peak
              unit: year
              low: 1990
              high: 1995
              seen: >-
                1996.
              sql: |
                select 1996
            """;

    private static final String NOT_ASKED =
            """
            - id: copies-follow
              mechanism: M5
              pattern: Copies follow.
              number: months
              high: 12
              unasked: A row is too many.
            """;

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), text);
    }

    private void refuses(String text, String... told) throws IOException {
        Path wrong = file(text);
        assertThatThrownBy(() -> PatternReader.read(wrong))
                .isInstanceOf(InputFaults.class)
                .hasMessageContainingAll(told);
    }

    @Test
    void readsWhatIsShownWhatIsNotAndWhatIsNotAsked() throws IOException {
        Path mine = file(SHOWN + NOT_YET + NOT_ASKED);
        assertThat(PatternReader.read(mine))
                .containsExactly(
                        new Pattern(
                                "firms-appear",
                                "M6",
                                "There are firms.",
                                "firms",
                                "1",
                                1,
                                Double.POSITIVE_INFINITY,
                                Standing.SHOWN,
                                "",
                                "select 1",
                                mine + ":1"),
                        new Pattern(
                                "they-peak-in-time",
                                "map",
                                "They peak in time.",
                                "year of the peak",
                                "year",
                                1990,
                                1995,
                                Standing.NOT_YET,
                                "1996.",
                                "select 1996",
                                mine + ":7"),
                        new Pattern(
                                "copies-follow",
                                "M5",
                                "Copies follow.",
                                "months",
                                "1",
                                Double.NEGATIVE_INFINITY,
                                12,
                                Standing.NOT_ASKED,
                                "A row is too many.",
                                "",
                                mine + ":18"));
    }

    @Test
    void tellsOfEveryFault() throws IOException {
        refuses(SHOWN + SHOWN, "mine.yaml:7", "already the id of the pattern on line 1");
        refuses(SHOWN.replace("low: 1", "low: many"), "firms-appear.low", "many", "a number");
        refuses(SHOWN.replace("  low: 1\n", ""), "firms-appear.low", "so is high");
        refuses(SHOWN.replace("pattern:", "patern:"), "patern", "did you mean pattern?");
        refuses(SHOWN.replace("  sql: select 1\n", ""), "firms-appear.sql", "is missing");
        refuses(NOT_YET.replace("unit: year", "unit: month"), "unit", "month");
        refuses("- firms appear\n", "mine.yaml:1", "is no pattern");
        refuses("id: firms-appear\n", "is not a list");
    }

    @Test
    void aNumberInTheRangeShowsIt() throws IOException {
        Pattern pattern = PatternReader.read(file(NOT_YET)).getFirst();
        assertThat(pattern.shownBy(1990)).isTrue();
        assertThat(pattern.shownBy(1996)).isFalse();
        assertThat(pattern.shownBy(Double.NaN)).isFalse();
    }

    @Test
    void zhejiangsAskForEveryMechanismThatHasAPattern() {
        List<Pattern> patterns = PatternReader.read(PatternReader.ofPack(ZHEJIANG));
        Set<String> asked =
                patterns.stream()
                        .filter(Pattern::asked)
                        .map(Pattern::mechanism)
                        .collect(Collectors.toSet());
        assertThat(asked)
                .contains("M1", "M2", "M3", "M5", "M6", "M7", "M8", "M9", "M12", "M13", "M14")
                .contains("M17", "M18", "M22", "map");
    }

    @Test
    void zhejiangsCanEachBeMissed() {
        assertThat(PatternReader.read(PatternReader.ofPack(ZHEJIANG)))
                .allMatch(it -> Double.isFinite(it.low()) || Double.isFinite(it.high()))
                .allMatch(it -> it.low() <= it.high());
    }
}
