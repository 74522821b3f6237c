package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.SampleFrames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CommandsTest {

    @TempDir private static Path temporary;

    private static RunFolder run;

    @BeforeAll
    static void makeARun() throws IOException {
        run = SampleFrames.folder(temporary.resolve("run"));
    }

    @Test
    void queryPrintsEachFormat() {
        String sql = "select year, count(*) as n from market_year group by year order by year";
        assertThat(Called.with("query", run.path(), sql).out())
                .isEqualToNormalizingNewlines("year   n\n----  --\n1976  10\n1977  20\n");
        assertThat(Called.with("query", run.path(), sql, "--format", "csv").out())
                .isEqualTo("year,n\n1976,10\n1977,20\n");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(Called.with("query", run.path(), sql, "--format", "json").out());
        assertThat(json.get(1).get("n").asInt()).isEqualTo(20);
    }

    @Test
    void aQueryThatIsNotUnderstoodPrintsNoRows() {
        Called called = Called.with("query", run.path(), "select yaer from market_year");
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("yaer", "year");
    }

    @Test
    void exportWritesCsvAndOverwritesNothing() throws IOException {
        Path target = temporary.resolve("csv");
        assertThat(Called.with("export", run.path(), "--csv", target).exitCode()).isZero();
        Files.writeString(target.resolve("place.csv"), "edited");
        Called again = Called.with("export", run.path(), "--csv", target);
        assertThat(again.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(again.err()).contains("not empty");
        assertThat(target.resolve("place.csv")).hasContent("edited");
    }

    @Test
    void checkSaysThatNothingIsWrong() {
        Called called = Called.with("check", "two-valleys");
        assertThat(called.err()).isEmpty();
        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).contains("two-valleys: no fault");
    }

    @Test
    void describeTellsThePack() {
        Called table = Called.with("describe", "two-valleys");
        assertThat(table.exitCode()).isZero();
        assertThat(table.out())
                .contains("two-valleys", "county units", "household-responsibility-1978");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(Called.with("describe", "two-valleys", "--format", "json").out());
        assertThat(json.get("towns").asInt()).isEqualTo(12);
        assertThat(json.get("policy").size()).isPositive();
    }

    @Test
    void describeTellsEveryKeyWithUnitDefaultRangeAndSource() {
        JsonNode keys =
                JsonMapper.shared()
                        .readTree(
                                Called.with("describe", "two-valleys", "--keys", "--format", "json")
                                        .out());
        assertThat(keys.valueStream().map(key -> key.get("key").asString()))
                .contains("scale", "seed", "until", "policy.household-responsibility-1978");
        assertThat(keys.valueStream())
                .allSatisfy(key ->
                        assertThat(key.propertyNames())
                                .containsExactly(
                                        "key", "meaning", "unit", "standard", "range", "source"));
        assertThat(Called.with("describe", "two-valleys", "--keys").out())
                .contains("policy.household-responsibility-1978", "source:", "default:");
    }

    @Test
    void aFullDiskIsTheMachinesFault() {
        var bytes = new ByteArrayOutputStream();
        int code =
                new ExitCodes(new PrintStream(bytes, true))
                        .handleExecutionException(
                                new IOException("Cannot write x: No space left on device"),
                                null,
                                null);
        assertThat(code).isEqualTo(ExitCodes.OUR_FAULT);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("Cannot write x: No space left on device\n");
    }
}
