package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

final class WrongInputTest {

    /// Words of the command line, and what the complaint must say.
    static final List<Arguments> WRONG =
            List.of(
                    Arguments.of("rnu", "Did you mean run?"),
                    Arguments.of("run --sed 3", "Did you mean --seed?"),
                    Arguments.of("run two-valeys", "did you mean two-valleys?"),
                    Arguments.of("run two-valleys --threads 0", "must be a whole number from 1 to"),
                    Arguments.of("run two-valleys --threads two", "--threads"),
                    Arguments.of("run two-valleys --scale 0", "--scale"),
                    Arguments.of("run two-valleys --seed x", "--seed"),
                    Arguments.of("run two-valleys --until 1976-13", "--until"),
                    Arguments.of("run two-valleys --from 1980-01 --until 1979-01", "1979-01"),
                    Arguments.of("run two-valleys --set seeed=3", "did you mean seed?"),
                    Arguments.of("run two-valleys --set scale", "key=value"),
                    Arguments.of("run nowhere.yaml", "nowhere.yaml"),
                    Arguments.of("check two-valleys nowhere.yaml", "nowhere.yaml"),
                    Arguments.of("check", "FILE|NAME"),
                    Arguments.of("describe two-valeys", "did you mean two-valleys?"),
                    Arguments.of("describe two-valleys --format xml", "xml"),
                    Arguments.of("report nowhere", "There is no folder nowhere"),
                    Arguments.of("report one two", "--out does not say where"),
                    Arguments.of("story nowhere --town Qiaotou", "There is no folder nowhere"),
                    Arguments.of("story nowhere", "--town"),
                    Arguments.of("query nowhere select", "There is no folder nowhere"),
                    Arguments.of("query nowhere", "SQL"),
                    Arguments.of("export nowhere", "--csv"),
                    Arguments.of("measure firms.csv --rounds -1", "a whole number from 0 to"),
                    Arguments.of("clusters firms.csv --rounds -1", "a whole number from 0 to"),
                    Arguments.of("bench two-valleys --pairs 0", "--pairs"));

    @ParameterizedTest
    @FieldSource("WRONG")
    void isToldOnTheErrorStreamAndNowhereElse(String words, String complaint) {
        assertComplaint(Called.with((Object[]) words.split(" ")), complaint);
    }

    @Test
    void aMissingCommandIsTold() {
        assertComplaint(Called.with(), "a command is missing");
    }

    private static void assertComplaint(Called called, String complaint) {
        assertThat(called.err()).contains(complaint).doesNotContain("Exception");
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.out()).isEmpty();
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone(@TempDir Path folder) throws IOException {
        Path kept = Files.writeString(folder.resolve("notes.txt"), "kept");
        Called called = Called.with("run", "two-valleys", "--out", folder);
        assertComplaint(called, "not empty");
        assertThat(called.err()).contains(folder.toString());
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(kept));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        Called called = Called.with("run", "two-valleys", "--out", file.resolve("run"));
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains(file.resolve("run").toString(), "cannot be made");
    }

    @Test
    void allFaultsOfAScenarioAreToldAtOnce(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("mine.yaml"),
                        """
                        name: mine
                        region: two-valleys
                        seeed: 4
                        until: 1975-01
                        """);
        Called called = Called.with("check", file);
        assertComplaint(called, "mine.yaml:3");
        assertThat(called.err()).contains("mine.yaml:4");
    }
}
