package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way as docs/FIT.md has it: runs with known parameters, their own facts, a fit to
/// these, and whether it finds what is known.
final class RecoveryCommandTest {

    private static final String FACTS =
            """
            id,block,family,headline,statement,place,extent,first_year,year,value,low,high,unit,tolerance,kind,\
            split,largest_scale,follows_from,source,sql
            peddlers,labour,p,no,Peddlers,Here,region,1976,1976,1000,900,1100,persons,A tenth.,level,calibration,100,,own,\
            select sum(peddlers) from town_year where year = 1976
            farms,labour,f,no,Share of farming,Here,region,1976,1976,60,59,61,%,A point.,share,calibration,100,,own,\
            "select 100.0 * sum(farm_workers) / sum(farm_workers + service_workers + public_workers + peddlers\
             + industry_workers) from town_year where year = 1976"
            later,labour,l,no,Peddlers,Here,region,1999,1999,,0,1,persons,Made up.,level,calibration,100,,own,select 5
            """;

    private static final String FIT =
            """
            scenario: two-valleys
            set: {scale: 20, parameters.labour.road-cost: 1.3}
            facts: known-facts.csv
            points: 6
            waves: 2
            seeds: 1
            parameters:
              peddling.margin: {low: 100, high: 4000, steps: ratios}
              labour.attachment: {low: 0.05, high: 0.9}
            """;

    @TempDir private Path folder;

    private Called called(Object... arguments) {
        Called called = Called.with(arguments);
        assertThat(called.exitCode()).as(called.err()).isZero();
        return called;
    }

    @Test
    void whatIsKnownIsFound() throws IOException {
        Path known = folder.resolve("known");
        called(
                "ensemble",
                "two-valleys",
                "--runs",
                2,
                "--until",
                "1976-12",
                "--set",
                "scale=20",
                "--set",
                "parameters.peddling.margin=1500",
                "--set",
                "parameters.labour.road-cost=1.3",
                "--quiet",
                "--out",
                known);
        Path facts = Files.writeString(folder.resolve("facts.csv"), FACTS);
        Called restated = called("score", known, "--facts", facts, "--format", "facts");
        assertThat(restated.out())
                .contains("peddlers,labour,", ",runs,", "About the median of 2 runs")
                .doesNotContain("later");
        Files.writeString(folder.resolve("known-facts.csv"), restated.out());
        Path file = Files.writeString(folder.resolve("fit.yaml"), FIT);
        Path fit = folder.resolve("fit");
        called("fit", file, "--quiet", "--out", fit);
        Path document = Files.writeString(folder.resolve("results.md"), "# Results\n");
        called("validate", "recovery", fit, "--truth", known, "--into", document + "#recovery");
        assertThat(Files.readString(document))
                .contains(
                        "<!-- result: recovery -->",
                        "Scenario `two-valleys`, scale 20",
                        "seeds 1, 2",
                        "**Met.**",
                        "| peddling.margin | 100 to 4,000 | 1,500 |");
    }

    @Test
    void aTruthIsNeededAndForRecoveryOnly() {
        Called without = Called.with("validate", "recovery", folder);
        assertThat(without.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(without.err()).contains("name it with --truth RUN");
        Called with = Called.with("validate", "accidents", folder, "--truth", folder);
        assertThat(with.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(with.err()).contains("--truth: accidents has no use for it");
        Called year =
                Called.with("validate", "recovery", folder, "--truth", folder, "--year", 1990);
        assertThat(year.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(year.err()).contains("--year: recovery has no use for it");
        Called facts = Called.with("validate", "accidents", folder, "--facts", "facts.csv");
        assertThat(facts.err()).contains("--facts: accidents has no use for it");
    }
}
