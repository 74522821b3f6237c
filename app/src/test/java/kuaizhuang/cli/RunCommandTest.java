package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kuaizhuang.experiment.Experiment;
import kuaizhuang.experiment.Progress;
import kuaizhuang.outputs.Tables;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.RowFormat;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunCommandTest {

    @TempDir private Path temporary;

    @Test
    void leavesAFolderThatAnswersQuestions() throws IOException {
        Path folder = temporary.resolve("run");
        Called called =
                Called.with(
                        "run", "two-valleys", "--until", "1978-06", "--seed", 7, "--out", folder);
        assertThat(called.exitCode()).as(called.err()).isZero();
        Manifest manifest = RunFolder.open(folder).readManifest();
        assertThat(manifest.complete()).isTrue();
        assertThat(manifest.seed()).isEqualTo(7);
        assertThat(manifest.to()).isEqualTo(YearMonth.of(1978, 6));
        assertThat(manifest.stateHash()).containsOnlyKeys(1976, 1977, 1978);
        assertThat(manifest.balances().money()).isEqualTo(new Manifest.Check(30, 0, "fen"));
        assertThat(manifest.balances().people()).isEqualTo(new Manifest.Check(30, 0, "persons"));
        assertThat(manifest.balances().goods()).isEqualTo(new Manifest.Check(30, 0, "units"));
        for (var table : Tables.ALL) {
            assertThat(RunFolder.open(folder).table(table)).isNotEmptyDirectory();
        }
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(
                        Called.with(
                                        "query",
                                        folder,
                                        "select count(*) n from place",
                                        "--format",
                                        "csv")
                                .out())
                .isEqualTo("n\n12\n");
    }

    @Test
    void tellsWhatEmergedAndKeepsProgressPlainInALog() {
        Called called =
                Called.with(
                        "run",
                        "two-valleys",
                        "--until",
                        "1977-12",
                        "--out",
                        temporary.resolve("run"));
        assertThat(called.out())
                .contains(
                        "workers",
                        "Clusters by the paper's rule: 0; in the first year: 0",
                        "Balances: money exact in all 24 months",
                        "report.html");
        assertThat(called.err().lines()).hasSize(2).first().asString().startsWith("1976-12");
        assertThat(called.err()).doesNotContain("\r1", "\u001b");
    }

    @Test
    void isSilentWhenAskedToBe() {
        Path folder = temporary.resolve("run");
        Called called =
                Called.with("run", "two-valleys", "--until", "1976-03", "--quiet", "--out", folder);
        assertThat(called).isEqualTo(new Called(0, "", ""));
    }

    @Test
    void theResolvedScenarioRunsAgainToTheSameHash() throws IOException {
        Path first = temporary.resolve("first");
        Path second = temporary.resolve("second");
        Called.with(
                "run", "two-valleys", "--until", "1976-12", "--seed", 3, "--quiet", "--out", first);
        Called.with("run", first.resolve("scenario.yaml"), "--quiet", "--out", second);
        Manifest once = RunFolder.open(first).readManifest();
        Manifest again = RunFolder.open(second).readManifest();
        assertThat(again.scenarioHash()).isEqualTo(once.scenarioHash());
        assertThat(again.stateHash()).isEqualTo(once.stateHash()).isNotEmpty();
        assertThat(second.resolve("scenario.yaml"))
                .hasSameTextualContentAs(first.resolve("scenario.yaml"));
    }

    @Test
    void anInterruptedRunKeepsItsWholeYears() throws IOException {
        var resolved =
                Installation.fromSystem()
                        .scenarios()
                        .read(
                                "two-valleys",
                                List.of(new Assignment("--until", "until", "1979-12")));
        RunFolder folder = RunFolder.create(temporary.resolve("run"));
        int[] asked = {0};
        Manifest manifest =
                new Experiment(
                                resolved.region(),
                                resolved.scenario(),
                                1,
                                "0",
                                folder,
                                Progress.SILENT)
                        .run(() -> asked[0]++ == 29);
        assertThat(manifest.complete()).isFalse();
        assertThat(manifest.stateHash()).containsOnlyKeys(1976, 1977);
        assertThat(manifest.balances().money().monthsChecked()).isEqualTo(29);
        assertThat(folder.readManifest()).isEqualTo(manifest);
        assertThat(answer(folder, "select distinct year from town_year order by year"))
                .isEqualTo("year\n1976\n1977\n");
        try (var files = Files.walk(folder.path())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".unfinished"));
        }
    }

    private static String answer(RunFolder folder, String sql) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var query = new RunQuery(folder)) {
            query.answer(sql, RowFormat.CSV, new PrintStream(bytes, true));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
