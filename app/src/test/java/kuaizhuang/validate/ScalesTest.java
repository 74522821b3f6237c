package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kuaizhuang.facts.ScaleQuestion;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import kuaizhuang.validate.Scales.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Made-up answers of two scales, and what holds of Zhejiang's questions before any run.
final class ScalesTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    private static Line line(int largestScale, double coarse, double fine) {
        SequencedMap<Integer, Answered> byScale = new LinkedHashMap<>();
        byScale.put(100, new Answered(3, new double[] {coarse - 1, coarse, coarse + 1}));
        byScale.put(1, new Answered(1, new double[] {fine}));
        return new Line(
                new ScaleQuestion(
                        "firms",
                        "Firms",
                        "thousand",
                        0.1,
                        largestScale,
                        largestScale < 100 ? "They are lumps." : "",
                        "select 1",
                        "scales.csv:2"),
                byScale);
    }

    @Test
    void theMedianMayLieInsideTheToleranceOnEitherSide() {
        assertThat(line(100, 54.9, 50).agrees(100)).isTrue();
        assertThat(line(100, 45.1, 50).agrees(100)).isTrue();
        assertThat(line(100, 56, 50).agrees(100)).isFalse();
        assertThat(line(100, 44, 50).agrees(100)).isFalse();
        assertThat(line(100, 44, Double.NaN).agrees(100)).isFalse();
    }

    @Test
    void aSampleThatIsTooCoarseIsNotHeldToIt() {
        Finding both = Scales.of(List.of(line(100, 51, 50), line(10, 99, 50)));
        assertThat(both.met()).isTrue();
        assertThat(both.criteria().getFirst().found()).isEqualTo("1 of 1");
        assertThat(both.sheets().getFirst().heads())
                .containsExactly("what", "scale 100, 3 seeds", "scale 1, 1 seed", "100 against 1");
        assertThat(both.sheets().getFirst().rows())
                .containsExactly(
                        List.of("Firms, thousand", "51 (50 to 52)", "50", "+2.0%"),
                        List.of("Firms, thousand", "99 (98 to 100)", "50", "+98.0%, not held"));
        assertThat(both.remarks().getLast()).isEqualTo("Firms: They are lumps.");
    }

    @Test
    void isNotMetWhenOneIsTooFarOrNoneIsHeld() {
        Finding far = Scales.of(List.of(line(100, 51, 50), line(100, 60, 50)));
        assertThat(far.met()).isFalse();
        assertThat(far.sheets().getFirst().rows().getLast()).endsWith("+20.0%, too much");
        assertThat(Scales.of(List.of(line(10, 50, 50))).met()).isFalse();
    }

    /// Tables without rows: every name in a question stands in the declarations.
    @Test
    void theTablesUnderstandEveryQuestion(@TempDir Path folder) throws IOException {
        try (RunQuery query = new RunQuery(RunFolder.create(folder.resolve("empty")))) {
            List<ScaleQuestion> zhejiangs =
                    ScaleQuestion.read(ScaleQuestion.ofPack(HOME.resolve("packs/zhejiang")));
            assertThat(zhejiangs).hasSizeGreaterThanOrEqualTo(10);
            for (ScaleQuestion question : zhejiangs) {
                Answered answered = Answered.of(List.of(query), question.sql(), question.origin());
                assertThat(answered.runs()).isOne();
            }
        }
    }
}
