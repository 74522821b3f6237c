package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tests of the whole model on Two Valleys: what they print, and what they refuse. What they
/// find is tested on made-up maps.
final class ValidateCommandTest {

    @TempDir private static Path folder;
    private static Path base;
    private static Path shuffled;
    private static Path off;

    @BeforeAll
    static void runOnce() {
        base = ensemble("pack");
        shuffled = ensemble("shuffled");
        off = ensemble("off");
    }

    private static Path ensemble(String traditions) {
        Path out = folder.resolve(traditions);
        Called called =
                Called.with(
                        "ensemble",
                        "two-valleys",
                        "--set",
                        "traditions=" + traditions,
                        "--until",
                        "1986-12",
                        "--runs",
                        2,
                        "--quiet",
                        "--out",
                        out);
        assertThat(called.exitCode()).as(called.err()).isZero();
        return out;
    }

    @Test
    void saysWhetherTheMapFollowsTraditions() {
        Called called = Called.with("validate", "shuffle", base, "--variant", shuffled);
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out())
                .containsPattern("more than the recorded ones +[012] of 2 +at least 18 of 20")
                .containsPattern("(?m)^(Met|Not met: \\d of 4 criteria are)\\.$");
    }

    @Test
    void saysWhetherClustersFormWithoutTraditions() throws IOException {
        Path document = Files.writeString(folder.resolve("results.md"), "# Results\n");
        Called called =
                Called.with(
                        "validate",
                        "traditions-off",
                        base,
                        "--variant",
                        off,
                        "--into",
                        document + "#traditions-off");
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(Files.readString(document))
                .contains(
                        "<!-- result: traditions-off -->",
                        "Scenario `two-valleys`",
                        "seeds 1, 2",
                        "| pairs of county and product with a cluster |");
    }

    @Test
    void saysWhatRunsShowByThemselves() {
        Called called = Called.with("validate", "patterns", base);
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.err()).contains("3 of 3 patterns asked");
        assertThat(called.out())
                .containsPattern("patterns that runs show, of those asked +\\d of 2 +all")
                .containsPattern("fields-empty +M2 .* up to 0.99 +0\\.\\d\\d \\(.* to .*\\) +shown")
                .containsPattern("copies-follow-within-months +M5 .* not asked");
        Called year = Called.with("validate", "patterns", base, "--year", "1985");
        assertThat(year.exitCode()).isEqualTo(2);
        assertThat(year.err()).contains("--year: patterns has no use for it");
    }

    @Test
    void saysWhetherSamplesTellWhatEverybodyWould() throws IOException {
        Path coarse = folder.resolve("coarse");
        Called run =
                Called.with(
                        "run",
                        "two-valleys",
                        "--scale",
                        2,
                        "--until",
                        "1986-12",
                        "--quiet",
                        "--out",
                        coarse);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Path document = Files.writeString(folder.resolve("scales.md"), "# Scales\n");
        Called called =
                Called.with("validate", "scales", base, coarse, "--into", document + "#scales");
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.err()).contains("2 of 2 scales asked");
        assertThat(Files.readString(document))
                .contains(
                        "scale 1, 1976-01 to 1986-12, seeds 1, 2; scale 2, 1976-01",
                        "| Residents, persons |")
                .containsPattern("held to \\| [012] of 2 \\|");
        Called one = Called.with("validate", "scales", base);
        assertThat(one.exitCode()).isEqualTo(2);
        assertThat(one.err()).contains("All runs are of scale 1", "--scale 10");
    }

    @Test
    void saysWhetherAccidentsStayAccidents() {
        Called called = Called.with("validate", "accidents", base, "--year", "1985");
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out()).contains("Herfindahl", "at least 80%");
    }

    @Test
    void saysWhetherFirmsByLotWouldDoAsWell() throws IOException {
        Path facts =
                Files.writeString(
                        folder.resolve("facts.csv"),
                        """
                        id,block,family,headline,statement,place,extent,first_year,year,value,low,high,unit,tolerance,kind,\
                        split,largest_scale,follows_from,source,sql
                        cloth,space,cloth,no,Towns that make cloth,Here,region,1985,1985,,1,8,towns,Made up.,level,\
                        validation,100,,own,select count(distinct place_id) from town_product_year where year = 1985 and\
                         product = 'cloth' and firms > 0
                        stalls,markets,stalls,no,Stalls,Here,region,1985,1985,,1,8,stalls,Made up.,level,\
                        validation,100,,own,select sum(stalls) from market_year where year = 1985
                        """);
        Called called = Called.with("validate", "scripted-null", base, "--facts", facts);
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("clusters", "Left out on both sides", "stalls.")
                .containsPattern("votes met, all facts that are compared +[01].0 of 1, the null")
                .containsPattern("cloth \\(towns\\) +Here, 1985 +1 to 8")
                .containsPattern("(?m)^(Met|Not met: \\d of 2 criteria are)\\.$");
    }

    @Test
    void oneRunOrNoFactWithinReachCannotTell() {
        Called one = Called.with("validate", "scripted-null", base.resolve("runs/seed-1"));
        assertThat(one.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(one.err()).contains("at least two runs");
        Called late = Called.with("validate", "scripted-null", base);
        assertThat(late.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(late.err()).contains("No fact for validation that asks where firms are");
    }

    @Test
    void otherTraditionsThanTheTestNeedsAreRefused() {
        Called called = Called.with("validate", "shuffle", base, "--variant", off);
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(called.err()).contains("--set traditions=shuffled");
        Called wrong = Called.with("validate", "traditions-off", base, "--variant", shuffled);
        assertThat(wrong.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(wrong.err()).contains("--set traditions=off");
    }

    @Test
    void whatIsMissingOrTooMuchIsTold() {
        Called without = Called.with("validate", "shuffle", base);
        assertThat(without.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(without.err()).contains("--variant RUN");
        Called with = Called.with("validate", "accidents", base, "--variant", off);
        assertThat(with.err()).contains("--variant: accidents has no use for it");
        Called year = Called.with("validate", "accidents", base, "--year", "1999");
        assertThat(year.err()).contains("--year 1999", "1976 to 1986");
        Called clusters = Called.with("validate", "named-clusters", base);
        assertThat(clusters.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(clusters.err()).contains("two-valleys names no clusters");
    }
}
