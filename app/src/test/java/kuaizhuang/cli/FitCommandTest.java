package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FitCommandTest {

    private static final String FACTS =
            """
            id,block,family,headline,statement,place,extent,first_year,year,value,low,high,unit,tolerance,kind,\
            split,largest_scale,follows_from,source,sql
            peddlers,labour,p,no,Peddlers,Here,region,1976,1976,,%d,%d,persons,Made up.,level,calibration,100,,own,\
            select sum(peddlers) from town_year where year = 1976
            later,labour,l,no,Peddlers,Here,region,1976,1976,,0,1,persons,Made up.,level,validation,100,,own,select 5
            """;

    private static final String FIT =
            """
            scenario: two-valleys
            set: {scale: 20, until: 1995-12}
            facts: facts.csv
            points: 4
            waves: 2
            seeds: 1
            parameters:
              peddling.margin: {low: 100, high: 4000, steps: ratios}
            """;

    @TempDir private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Called fit(Path file) {
        return Called.with("fit", file, "--quiet", "--out", folder.resolve("fit"));
    }

    /// Fitted to the number that a run with a known margin gives, the known margin is found again.
    @Test
    void aKnownValueIsFoundAgainFromOneNumber() throws IOException {
        Path run = folder.resolve("run");
        Called.with(
                "run",
                "two-valleys",
                "--scale",
                "20",
                "--until",
                "1976-12",
                "--set",
                "parameters.peddling.margin=900",
                "--quiet",
                "--out",
                run);
        String answer =
                Called.with(
                                "query",
                                run,
                                "select sum(peddlers) from town_year where year = 1976",
                                "--format",
                                "csv")
                        .out();
        int peddlers = Integer.parseInt(answer.lines().toList().getLast());
        assertThat(peddlers).isPositive();
        file("facts.csv", FACTS.formatted((int) (0.95 * peddlers), (int) (1.05 * peddlers)));
        Called called = fit(file("fit.yaml", FIT));
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out())
                .contains(
                        "two-valleys at scale 20 to 1976-12",
                        "can be met",
                        "--set parameters.peddling.margin=")
                .doesNotContain("later");
        List<Double> posterior =
                Files.readAllLines(folder.resolve("fit/posterior.csv")).stream()
                        .skip(1)
                        .map(Double::valueOf)
                        .sorted()
                        .toList();
        assertThat(posterior.getFirst()).isLessThan(900);
        assertThat(posterior.getLast()).isGreaterThan(900).isLessThan(3000);
        List<String> journal = Files.readAllLines(folder.resolve("fit/journal.jsonl"));
        assertThat(journal).hasSize(1 + 8);
        assertThat(fit(folder.resolve("fit.yaml")).out()).isEqualTo(called.out());
        assertThat(Files.readAllLines(folder.resolve("fit/journal.jsonl"))).isEqualTo(journal);
        try (var left = Files.list(folder.resolve("fit/running"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void everythingWrongInTheFileIsToldAtOnce() throws IOException {
        String wrong =
                FIT.replace("points: 4", "points: 2")
                        .replace("waves: 2", "wavs: 2")
                        .replace("low: 100, high: 4000", "low: -3, high: -4");
        Called called = fit(file("fit.yaml", wrong));
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err())
                .contains(
                        "fit.yaml:4: points = 2: is out of range",
                        "wavs: is not a known key; did you mean waves?",
                        "parameters.peddling.margin.high = -4: is not above low",
                        "parameters.peddling.margin.low = -3: is not above 0");
    }

    @Test
    void aParameterThatDoesNotExistIsToldBeforeAnythingRuns() throws IOException {
        file("facts.csv", FACTS.formatted(1, 2));
        Called called = fit(file("fit.yaml", FIT.replace("peddling.margin", "peddling.margn")));
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains("parameters.peddling.margn", "did you mean");
        assertThat(folder.resolve("fit")).doesNotExist();
    }

    @Test
    void withoutAFactForCalibrationThereIsNothingToFit() throws IOException {
        file("facts.csv", FACTS.formatted(1, 2).replace("calibration", "validation"));
        Called called = fit(file("fit.yaml", FIT));
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains("No fact is left to fit");
    }
}
