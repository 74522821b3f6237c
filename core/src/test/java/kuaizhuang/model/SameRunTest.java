package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kuaizhuang.scenario.ScenarioWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameRunTest {

    @ParameterizedTest(name = "scale {0}")
    @ValueSource(ints = {1, 7})
    void everyDecemberIsTheSameForAnyNumberOfThreads(int scale) {
        Runs run = Runs.twoValleys("scale=" + scale);
        Map<Integer, String> hashes = run.hashes();
        assertThat(hashes).hasSize(20);
        for (int threads = 2; threads <= 4; threads++) {
            assertThat(run.threads(threads).hashes()).as("%d threads", threads).isEqualTo(hashes);
        }
    }

    /// Several workers show by chance that a piece reads what another writes; this shows it each
    /// time.
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "scale=1",
                "mechanisms.cooperation=on",
                "parameters.cooperative-companies.drive=0.5",
                "parameters.founding.enterprising=0.02"
            })
    void theOrderInWhichTownsAreWorkedOffDoesNotMatter(String setting) {
        Runs run = Runs.twoValleys(setting);
        assertThat(run.backwards().hashes()).isEqualTo(run.hashes());
    }

    @Test
    void aRunThatIsRepeatedIsTheSame() {
        assertThat(Runs.twoValleys("seed=5").hashes())
                .isEqualTo(Runs.twoValleys("seed=5").hashes());
    }

    @Test
    void twoSeedsDifferFromTheFirstYearOn() {
        Map<Integer, String> one = Runs.twoValleys("seed=1").hashes();
        Map<Integer, String> two = Runs.twoValleys("seed=2").hashes();
        assertThat(one.keySet())
                .isEqualTo(two.keySet())
                .allSatisfy(year -> assertThat(one.get(year)).isNotEqualTo(two.get(year)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "policy.plan-1955=1",
        "traditions=shuffled",
        "traditions=off",
        "parameters.founding.drive=0.002",
        "mechanisms.imitation=off"
    })
    void whatAScenarioChangesChangesTheRun(String setting) {
        assertThat(lastHash(setting)).isNotEqualTo(lastHash("scale=4"));
    }

    private static String lastHash(String setting) {
        return Runs.twoValleys("scale=4", "seed=2", "until=1985-12", setting).hashes().get(1985);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "seed=3,until=1984-12",
        "mechanisms.markets=off,scale=3",
        "parameters.peddling.margin=555.5,traditions=shuffled"
    })
    void aResolvedScenarioRunsAgainToTheSameHashes(String one, String other, @TempDir Path folder)
            throws IOException {
        Runs run = Runs.twoValleys(one, other);
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, ScenarioWriter.text(run.input().scenario()));
        assertThat(Runs.of(file.toString()).hashes()).isEqualTo(run.hashes());
    }

    @ParameterizedTest(name = "{0} to {1}: {2} months")
    @CsvSource({"1976-01, 1976-01, 1", "1976-01, 1983-05, 89", "1980-07, 1981-06, 12"})
    void aRunHasTheMonthsThatItsScenarioNames(String from, String until, int months) {
        try (Simulation simulation = Runs.twoValleys("from=" + from, "until=" + until).begin()) {
            assertThat(simulation.next()).hasToString(from);
            int run = 0;
            while (!simulation.finished()) {
                simulation.runMonth();
                run++;
            }
            assertThat(run).isEqualTo(months);
            assertThat(simulation.balances().monthsChecked()).isEqualTo(months);
            assertThat(simulation.next().minusMonths(1)).hasToString(until);
        }
    }

    @Test
    void aShorterRunIsTheBeginningOfALongerOne() {
        assertThat(Runs.twoValleys("until=1984-12").hashes()).hasSize(9);
        assertThat(Runs.twoValleys().hashes())
                .containsAllEntriesOf(Runs.twoValleys("until=1984-12").hashes());
    }

    @Test
    void recordingChangesNothing() {
        Runs run = Runs.twoValleys("scale=4");
        StringBuilder last = new StringBuilder();
        run.everyYear(simulation -> {
            simulation.recordYear(rows -> {});
            last.replace(0, last.length(), simulation.stateHash());
        });
        assertThat(last).hasToString(run.hashes().get(1995));
    }
}
