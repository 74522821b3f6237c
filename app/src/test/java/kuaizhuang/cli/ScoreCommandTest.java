package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.FactReader;
import kuaizhuang.facts.RegisteredSwitch;
import kuaizhuang.facts.SwitchReader;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreCommandTest {

    private static final String HEADER =
            "id,block,family,headline,statement,place,extent,first_year,year,value,low,high,unit,tolerance,kind,"
                    + "split,largest_scale,follows_from,source,sql\n";

    @TempDir private static Path folder;
    private static Path run;

    @BeforeAll
    static void runOnce() {
        run = folder.resolve("run");
        Called.with("run", "two-valleys", "--until", "1977-12", "--quiet", "--out", run);
    }

    private static Path facts(String name, String sql) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                HEADER
                        + "towns,space,towns,yes,Towns,Here,region,1976,1977,12,12,12,towns,None.,level,calibration,"
                        + "100,,book,\""
                        + sql
                        + "\"\n");
    }

    @Test
    void holdsARunAgainstAnyFileOfFacts() throws IOException {
        Path facts = facts("right.csv", "select count(*) from place");
        Called called = Called.with("score", run, "--facts", facts);
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("1 facts beside 1 run of two-valleys at scale 1")
                .containsPattern("towns +Here +1977 +12 +12 +12 .* met")
                .containsPattern("all +1 +1 +1.0 +1 +100%");
        assertThat(Called.with("score", run, "--facts", facts, "--format", "json").out())
                .contains("\"verdict\" : \"met\"");
        assertThat(Called.with("score", run, "--facts", facts, "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("class=\"verdict met\"")
                .doesNotContain("{{", "http://", "https://", "src=");
    }

    @Test
    void takesTheRegionsOwnFactsAndLeavesOutYearsNotReached() {
        Called called = Called.with("score", run);
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out()).contains("the runs do not reach its years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select nothing from place|wrong.csv:2: sql of towns on|cannot be answered",
                "select place_id from place|wrong.csv:2: sql of towns on|several rows",
                "select town from place limit 1|wrong.csv:2: sql of towns on|where a number is needed"
            })
    void aWrongQuestionIsTheInputsFault(String sql, String where, String what) throws IOException {
        Called called = Called.with("score", run, "--facts", facts("wrong.csv", sql));
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains(where, what);
        assertThat(called.out()).isEmpty();
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        Called called = Called.with("score", folder.resolve("none"));
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains("There is no folder");
    }

    /// Every question of the shipped facts, and of the register of switches, is understood,
    /// whatever it gives on a run of one month.
    @Test
    void everyShippedQuestionAsksForOneNumber() throws IOException {
        Path short1976 = folder.resolve("short");
        Called called =
                Called.with(
                        "run",
                        "zhejiang",
                        "--scale",
                        2000,
                        "--until",
                        "1976-01",
                        "--quiet",
                        "--out",
                        short1976);
        assertThat(called.exitCode()).as(called.err()).isZero();
        List<String> questions = shippedQuestions();
        try (RunQuery query = new RunQuery(RunFolder.open(short1976))) {
            for (String question : questions) {
                query.number(question);
            }
        }
        assertThat(questions).hasSizeGreaterThan(100);
    }

    private static List<String> shippedQuestions() {
        Installation installation = Installation.fromSystem();
        Path pack = installation.regions().folder("zhejiang").orElseThrow();
        var base = installation.scenarios().read("zhejiang", List.of()).scenario();
        Stream<String> ofFacts = FactReader.read(FactReader.ofPack(pack)).stream().map(Fact::sql);
        Stream<String> ofSwitches =
                SwitchReader.read(SwitchReader.ofPack(pack), base.mechanisms()).stream()
                        .flatMap(one -> one.claim().stream())
                        .map(RegisteredSwitch.Claim::sql);
        return Stream.concat(ofFacts, ofSwitches).toList();
    }
}
