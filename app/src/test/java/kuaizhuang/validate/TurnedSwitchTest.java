package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaizhuang.facts.RegisteredSwitch;
import kuaizhuang.facts.RegisteredSwitch.Turned;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which switch a variant turns, from made-up runs of which only scenario and manifest are read.
final class TurnedSwitchTest {

    private static final Map<String, String> BASE =
            Map.of("markets", "on", "news", "on", "cooperation", "off");
    private static final List<RegisteredSwitch> REGISTER =
            List.of(row("markets", Turned.OFF), row("cooperation", Turned.ON));
    private static final Manifest.Check EVEN = new Manifest.Check(1, 0, "fen");

    @TempDir private Path folder;
    private List<RunFolder> base = List.of();

    private static RegisteredSwitch row(String mechanism, Turned turned) {
        return new RegisteredSwitch(
                mechanism, turned, Optional.empty(), "Made up.", "switches.csv:2");
    }

    /// Two runs with these switches instead of the base's.
    private List<RunFolder> runs(String name, String more, Map<String, String> switches)
            throws IOException {
        return runs(name, more, switches, 2, "pack");
    }

    private List<RunFolder> runs(
            String name, String more, Map<String, String> switches, int seeds, String pack)
            throws IOException {
        List<RunFolder> runs = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            RunFolder run = RunFolder.create(folder.resolve(name + "-" + seed));
            StringBuilder text =
                    new StringBuilder("name: " + name + "\nseed: " + seed + "\n" + more);
            text.append("mechanisms:\n");
            BASE.forEach((key, value) ->
                    text.append("  " + key + ": " + switches.getOrDefault(key, value) + "\n"));
            run.writeScenario(text.toString());
            run.writeManifest(manifest(name, seed, pack));
            runs.add(run);
        }
        return runs;
    }

    private static Manifest manifest(String name, int seed, String pack) {
        return new Manifest(
                "here",
                name,
                "hash of " + name,
                pack,
                seed,
                1,
                1,
                "0",
                YearMonth.of(1976, 1),
                YearMonth.of(2004, 12),
                true,
                1,
                1,
                Map.of(),
                new Manifest.Balances(EVEN, EVEN, EVEN));
    }

    private List<RunFolder> base() throws IOException {
        if (base.isEmpty()) {
            base = runs("base", "scale: 1\n", Map.of());
        }
        return base;
    }

    private void refuses(List<RunFolder> variant, String... told) throws IOException {
        List<RunFolder> unturned = base();
        assertThatThrownBy(() -> TurnedSwitch.of(unturned, variant, REGISTER, 2004))
                .hasMessageContainingAll(told);
    }

    @Test
    void theOneSwitchThatDiffersIsKnownWhateverTheRunIsCalled() throws IOException {
        TurnedSwitch off =
                TurnedSwitch.of(
                        base(), runs("a", "scale: 1\n", Map.of("markets", "off")), REGISTER, 2004);
        assertThat(off.registered().mechanism()).isEqualTo("markets");
        assertThat(off.comparison().pairs()).hasSize(2);
        TurnedSwitch on =
                TurnedSwitch.of(
                        base(),
                        runs("b", "scale: 1\n", Map.of("cooperation", "on")),
                        REGISTER,
                        2004);
        assertThat(on.registered().mechanism()).isEqualTo("cooperation");
    }

    @Test
    void nothingElseMayDiffer() throws IOException {
        refuses(runs("same", "scale: 1\n", Map.of()), "differs from the base in nothing");
        refuses(
                runs("two", "scale: 1\n", Map.of("markets", "off", "news", "off")),
                "mechanisms.markets (on, here off), mechanisms.news (on, here off)",
                "--set mechanisms.NAME=off");
    }

    @Test
    void aSampleOrRegionOfItsOwnIsRefused() throws IOException {
        refuses(
                runs("scale", "scale: 10\n", Map.of("markets", "off")),
                "mechanisms.markets (on, here off), scale (1, here 10)");
        refuses(runs("other", "scale: 10\n", Map.of()), "in scale (1, here 10), where one switch");
        refuses(
                runs("region", "scale: 1\nregion: there\n", Map.of("markets", "off")),
                "region (nothing, here there)");
    }

    @Test
    void aSwitchMustBeRegisteredAndTurnedAsItIs() throws IOException {
        refuses(
                runs("news", "scale: 1\n", Map.of("news", "off")),
                "turns news, of which the register says nothing; it knows markets, cooperation");
        List<RunFolder> without = runs("without", "scale: 1\n", Map.of("markets", "off"));
        List<RunFolder> back = runs("back", "scale: 1\n", Map.of());
        assertThatThrownBy(() -> TurnedSwitch.of(without, back, REGISTER, 2004))
                .hasMessageContainingAll("turns markets on, but the register turns it off");
    }

    @Test
    void runsOfASideAreOfOneScenario() throws IOException {
        List<RunFolder> mixed = new ArrayList<>(runs("a", "scale: 1\n", Map.of("markets", "off")));
        mixed.set(1, runs("b", "scale: 1\n", Map.of("news", "off")).get(1));
        refuses(mixed, "b-2 differs from", "give runs that differ in nothing but the seed");
    }

    @Test
    void onePairOrAnotherPackIsRefused() throws IOException {
        Map<String, String> off = Map.of("markets", "off");
        refuses(runs("one", "scale: 1\n", off, 1, "pack"), "have one seed in common");
        List<RunFolder> other = runs("other", "scale: 1\n", off, 2, "another");
        refuses(other, "two states of the region pack");
    }

    @Test
    void runsMustReachWhatIsAsked() throws IOException {
        List<RunFolder> unturned = base();
        List<RunFolder> off = runs("a", "scale: 1\n", Map.of("markets", "off"));
        assertThatThrownBy(() -> TurnedSwitch.of(unturned, off, REGISTER, 2005))
                .hasMessageContaining("ends with 2004-12, but the register asks of 2005");
    }
}
