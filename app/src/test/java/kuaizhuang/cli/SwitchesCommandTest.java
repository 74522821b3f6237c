package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Switches of Two Valleys turned one by one, with a made-up register in a copy of its pack.
final class SwitchesCommandTest {

    private static final String REGISTER =
            """
            mechanism,turned,expected,unit,outcome,claim,source,sql,not_asked
            beginning,off,,,,,,,Nothing would be left.
            peddling,off,less,persons,"Peddlers, 1977",They are on the road.,made-up,\
            select sum(peddlers) from town_year where year = 1977,
            founding,off,less,firms,"Firms, 1977",They are founded.,,\
            select sum(firms) from town_year where year = 1977,
            roads,off,more,towns,"Towns, 1977",They open.,,select count(*) from place where 1977 > 0,
            news,off,more,1,"Nothing, 1977",It spreads.,,select null where 1977 = 1977,
            """;

    @TempDir private static Path folder;
    private static Installation installation;
    private static Path base;
    private static Path peddling;

    @BeforeAll
    static void runOnce() throws IOException {
        installation = new Installation(folder);
        Path pack = folder.resolve("packs/two-valleys");
        copy(Installation.fromSystem().regions().folder("two-valleys").orElseThrow(), pack);
        Files.writeString(pack.resolve("facts/switches.csv"), REGISTER);
        base = ensemble("base", "cooperation=off", 3);
        peddling = off("peddling");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Path off(String mechanism) {
        return ensemble(mechanism, mechanism + "=off", 2);
    }

    private static Path ensemble(String name, String setting, int runs) {
        Path out = folder.resolve("runs").resolve(name);
        called(
                "ensemble",
                "two-valleys",
                "--set",
                "mechanisms." + setting,
                "--set",
                "scale=20",
                "--until",
                "1977-12",
                "--runs",
                runs,
                "--quiet",
                "--out",
                out);
        return out;
    }

    private static Object[] switches(Path... variants) {
        Stream<Object> named = Stream.of(variants).flatMap(one -> Stream.of("--variant", one));
        return Stream.concat(Stream.of("validate", "switches", base), named).toArray();
    }

    private static String called(Object... arguments) {
        Called called = Called.in(installation, arguments);
        assertThat(called.exitCode()).as(called.err()).isZero();
        return called.out();
    }

    private static String refused(Object... arguments) {
        Called called = Called.in(installation, arguments);
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        return called.err();
    }

    @Test
    void saysOfEachSwitchWhetherItMovesWhatItClaims() throws IOException {
        Path document = Files.writeString(folder.resolve("results.md"), "# Results\n");
        Object[] asked = switches(peddling, off("roads"), off("news"));
        assertThat(called(asked))
                .containsPattern("of those asked +1 of 4 +all, at least one +not met")
                .containsPattern(
                        "peddling off +Peddlers, 1977 \\(persons\\) +less .* as registered")
                .containsPattern("roads off .* none seen")
                .containsPattern("news off .* no number")
                .containsPattern("founding off .* not run")
                .containsPattern("beginning off .* not asked")
                .contains("Not met: 0 of 1 criteria are.");
        Object[] into =
                Stream.concat(Stream.of(asked), Stream.of("--into", document + "#switches"))
                        .toArray();
        called(into);
        assertThat(Files.readString(document))
                .contains(
                        "<!-- result: switches -->",
                        "Scenario `two-valleys`, scale 20",
                        "seeds 1, 2;",
                        "| none seen | 1 | roads |",
                        "| peddling off | Peddlers, 1977 (persons) | less |");
    }

    @Test
    void theSameSwitchTwiceOrOnePairIsRefused() {
        assertThat(refused(switches(peddling, peddling))).contains("Two variants turn peddling");
        assertThat(refused(switches(peddling.resolve("runs/seed-1"))))
                .contains("one pair tells an anecdote");
    }

    @Test
    void aBaseAsVariantAndWhatIsMissingOrTooMuchIsTold() {
        assertThat(refused(switches(base))).contains("differs from the base in nothing");
        assertThat(refused(switches())).contains("--variant RUN");
        assertThat(refused("validate", "switches", base, "--variant", peddling, "--year", 1977))
                .contains("--year: switches has no use for it");
    }

    @Test
    void aRegionWithoutARegisterOrWithAFaultyOneIsTold() throws IOException {
        Called without = Called.with(switches(peddling));
        assertThat(without.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
        assertThat(without.err()).contains("two-valleys has registered no switches");
        Path register = folder.resolve("packs/two-valleys/facts/switches.csv");
        Files.writeString(register, REGISTER.replace("peddling,", "pedling,"));
        try {
            assertThat(refused(switches(peddling)))
                    .contains("switches.csv:3: mechanism = pedling", "did you mean peddling?");
        } finally {
            Files.writeString(register, REGISTER);
        }
    }
}
