package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CompareCommandTest {

    private static final String FIRMS = "select sum(firms) from town_year where year = 1978";
    private static final String PEOPLE = "select sum(residents) from town_year where year = 1978";

    @TempDir private static Path kept;

    private static Called compare(Object... more) {
        Object[] words = {
            "compare",
            "two-valleys",
            "two-valleys",
            "--scale",
            "20",
            "--until",
            "1978-12",
            "--runs",
            3,
            "--out",
            kept,
            "--quiet"
        };
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Called.with(all);
    }

    @Test
    void saysWhatAVariantChanges() {
        Called called =
                compare(
                        "--set-variant",
                        "policy.household-responsibility-1978=off",
                        "--outcome",
                        "select count(*) from policy_event where active and policy = 'household-responsibility-1978'",
                        "--outcome",
                        "select 7",
                        "--format",
                        "json");
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.err()).isEmpty();
        JsonNode first = JsonMapper.shared().readTree(called.out()).get(0);
        assertThat(first.path("pairs").intValue()).isEqualTo(3);
        assertThat(first.path("base_mean").doubleValue()).isEqualTo(1);
        assertThat(first.path("variant_mean").doubleValue()).isZero();
        assertThat(first.path("t_high").doubleValue()).isEqualTo(-1);
        JsonNode second = JsonMapper.shared().readTree(called.out()).get(1);
        assertThat(second.path("effect").doubleValue()).isZero();
        assertThat(second.path("variance_saved").isNull()).isTrue();
    }

    @Test
    void findsTheEnsemblesOfTheLastCallAgain() throws IOException {
        Object[] asked = {
            "--set-variant", "policy.household-responsibility-1978=off", "--outcome", PEOPLE
        };
        Called first = compare(asked);
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("pairs          3", "base ", "effect ", "bootstrap");
        List<FileTime> before = manifests();
        assertThat(compare(asked).out()).isEqualTo(first.out());
        assertThat(manifests()).hasSizeGreaterThanOrEqualTo(6).isEqualTo(before);
    }

    private static List<FileTime> manifests() throws IOException {
        List<FileTime> times = new ArrayList<>();
        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file :
                    files.filter(file -> file.endsWith("manifest.json")).sorted().toList()) {
                times.add(Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void theSameScenarioTwiceIsRefused() {
        Called called = compare("--outcome", FIRMS);
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains("are the same scenario", "--set-variant KEY=VALUE");
    }

    @Test
    void aQuestionThatGivesNoSingleNumberIsRefused() {
        Called called =
                compare(
                        "--set-variant",
                        "policy.household-responsibility-1978=off",
                        "--outcome",
                        "select firms from town_year");
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains("--outcome select firms", "several rows");
    }

    @Test
    void aWrongKeyIsToldBeforeAnythingRuns() {
        Called called = compare("--set-variant", "mechanisms.pedling=off", "--outcome", FIRMS);
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains("mechanisms.pedling", "did you mean");
    }

    @Test
    void ensemblesOfOtherScalesCannotBePaired() {
        Path coarse = kept.resolve("coarse");
        Called.with(
                "ensemble",
                "two-valleys",
                "--scale",
                "50",
                "--until",
                "1976-12",
                "--runs",
                1,
                "--quiet",
                "--out",
                coarse);
        Called called =
                Called.with(
                        "compare",
                        coarse,
                        "two-valleys",
                        "--scale",
                        "20",
                        "--until",
                        "1976-12",
                        "--runs",
                        1,
                        "--quiet",
                        "--out",
                        kept,
                        "--outcome",
                        FIRMS);
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err())
                .contains(
                        "the base is two-valleys at scale 50",
                        "the variant two-valleys at scale 20");
    }
}
