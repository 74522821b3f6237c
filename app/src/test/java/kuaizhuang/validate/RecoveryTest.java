package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kuaizhuang.fit.Axis;
import kuaizhuang.fit.Posterior;
import kuaizhuang.store.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Made-up fits of two parameters to a made-up run of which only the scenario is read.
final class RecoveryTest {

    private static final List<Axis> AXES =
            List.of(
                    new Axis("made.entry", 0, 1, false),
                    new Axis("made.firm-cost", 10, 1000, true));

    @TempDir private Path folder;
    private RunFolder run;

    @BeforeEach
    void run() throws IOException {
        run = RunFolder.create(folder.resolve("run"));
        run.writeScenario("name: here\nparameters:\n  made:\n    entry: 0.5\n    firm-cost: 200\n");
    }

    /// Places from `low` to `high` of the first range and all over the second.
    private Path fit(String name, double low, double high) throws IOException {
        List<double[]> sample =
                IntStream.rangeClosed(0, 100)
                        .mapToObj(i -> i / 100.0)
                        .map(u -> new double[] {low + (high - low) * u, 10 * Math.pow(100, u)})
                        .toList();
        Path path = Files.createDirectories(folder.resolve(name));
        new Posterior(AXES, sample).write(path);
        return path;
    }

    private Finding recovery(Path... fits) throws IOException {
        return Validation.recovery(List.of(fits), java.util.Collections.nCopies(fits.length, run));
    }

    @Test
    void metWhereTheKnownIsFoundAndSomethingIsLearned() throws IOException {
        Finding finding = recovery(fit("near", 0.3, 0.7));
        assertThat(finding.met()).isTrue();
        assertThat(finding.sheets().getFirst().rows())
                .containsExactly(
                        List.of(
                                "made.entry",
                                "0 to 1",
                                "0.50",
                                "0.50",
                                "0.32 to 0.68",
                                "yes",
                                "0.60"),
                        List.of(
                                "made.firm-cost",
                                "10 to 1,000",
                                "200",
                                "100",
                                "12.6 to 794",
                                "yes",
                                "0.00"));
        assertThat(finding.remarks().getLast()).contains("leave open", "made.firm-cost");
    }

    @Test
    void notMetWhereTheKnownLiesOutside() throws IOException {
        Finding finding = recovery(fit("beside", 0.6, 0.8));
        assertThat(finding.criteria().getFirst().found()).isEqualTo("1 of 2");
        assertThat(finding.criteria().getFirst().met()).isFalse();
        assertThat(finding.criteria().getLast().met()).isTrue();
    }

    @Test
    void notMetWhereNothingIsLearned() throws IOException {
        Finding finding = recovery(fit("open", 0, 1));
        assertThat(finding.criteria().getFirst().met()).isTrue();
        assertThat(finding.met()).isFalse();
    }

    /// Four of five fits hold both values, the fifth one: 9 of 10.
    @Test
    void severalFitsAreCountedTogether() throws IOException {
        Path near = fit("near", 0.3, 0.7);
        Finding finding = recovery(near, near, near, near, fit("beside", 0.6, 0.8));
        assertThat(finding.criteria().getFirst().found()).isEqualTo("9 of 10");
        assertThat(finding.met()).isTrue();
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        Path near = fit("near", 0.3, 0.7);
        run.writeScenario("parameters:\n  made:\n    entry: 0.5\n");
        assertThatThrownBy(() -> recovery(near))
                .hasMessageContaining("no parameter made.firm-cost");
        run.writeScenario("parameters:\n  made:\n    entry: 2\n    firm-cost: 200\n");
        assertThatThrownBy(() -> recovery(near))
                .hasMessageContaining("outside the fitted range 0 to 1");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> recovery(empty)).hasMessageContaining("has no prior.csv");
        Files.writeString(near.resolve("posterior.csv"), "made.entry,made.firm-cost\n0.5,many\n");
        assertThatThrownBy(() -> recovery(near))
                .hasMessageContaining("posterior.csv:2: made.firm-cost = many: is no number");
        assertThatThrownBy(() -> Validation.recovery(List.of(near), List.of(run, run)))
                .hasMessageContaining("1 folders of fits but 2 truths");
    }
}
