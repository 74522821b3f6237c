package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.function.Function;
import kuaizhuang.experiment.Progress;
import kuaizhuang.experiment.Progress.Stand;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private static final Stand STAND =
            new Stand(YearMonth.of(1984, 12), 108, 372, 39_000_000, 12_345, 4);

    @Test
    void isOnePlainLineAYearInALog() {
        assertThat(watched(LineProgress::new))
                .isEqualToNormalizingNewlines(
                        "1984-12   29%  39,000,000 people  12,345 firms  27.0 months/s  10 s left\n");
    }

    @Test
    void isOneLineDrawnOverItselfOnATerminal() {
        assertThat(watched(RedrawnProgress::new))
                .startsWith("\r1984-12")
                .endsWith("\r\u001b[K")
                .doesNotContain("\n");
    }

    @Test
    void aSurveyTellsWhatItMeasuresAndHowFarItIs() {
        assertThat(StageProgress.line("k_density", 12, 1300, 75))
                .isEqualTo("measuring k_density: 12 of 1,300  (1 min 15 s)");
        var bytes = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(bytes, true);
        try (StageProgress shortOne = new StageProgress(new Screen(err, err, false))) {
            shortOne.at("area", 1, 2);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void durationsAreWords() {
        assertThat(Amounts.duration(59.4)).isEqualTo("59 s");
        assertThat(Amounts.duration(200)).isEqualTo("3 min 20 s");
        assertThat(Amounts.duration(7500)).isEqualTo("2 h 5 min");
    }

    private static String watched(Function<PrintStream, Progress> maker) {
        var bytes = new ByteArrayOutputStream();
        Progress progress = maker.apply(new PrintStream(bytes, true));
        progress.month(STAND);
        progress.year(STAND);
        progress.end();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
