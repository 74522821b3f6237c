package kuaizhuang.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way in which a pack is known to go wrong, and what its author is told.
class BadPackTest {

    @TempDir private Path home;

    private List<String> faults(TinyPack pack) {
        Path folder = pack.write(home);
        InputFaults faults =
                catchThrowableOfType(InputFaults.class, () -> RegionReader.read(folder));
        assertThat(faults).as("no fault was found").isNotNull();
        return faults.faults().stream().map(Fault::sentence).toList();
    }

    /// @param place `file:line` at the start of the message, or `file` where no line can be named
    /// @param words what the message says after the place: field, value, problem, remedy
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/kuaizhuang/bad-packs.txt",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void namesPlaceFieldValueAndRemedy(
            String name, String file, String old, String now, String place, String words) {
        TinyPack pack =
                new TinyPack().replace(file, old.translateEscapes(), now.translateEscapes());
        assertThat(faults(pack))
                .anySatisfy(line ->
                        assertThat(line).contains("/packs/tiny/" + place + ":").contains(words));
    }

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                Arguments.of(
                        new TinyPack().with("sectors.csv", ""),
                        "sectors.csv:1: is empty; start with the header id,name"),
                Arguments.of(
                        new TinyPack().without("series.csv"),
                        "series.csv: the file is missing; add it"),
                Arguments.of(
                        new TinyPack().with("town.csv", "x").without("towns.csv"),
                        "add it, or rename town.csv"),
                Arguments.of(
                        new TinyPack().with("pack.yaml", "- tiny\n"),
                        "pack.yaml:1: is not a mapping"),
                Arguments.of(new TinyPack().with("pack.yaml", ""), "pack.yaml:1: is empty"),
                Arguments.of(
                        new TinyPack().with("pack.yaml", "a: " + "[".repeat(90_000)),
                        "pack.yaml:1: is nested deeper"),
                Arguments.of(
                        new TinyPack().with("policy.yaml", "id: x\n"),
                        "policy.yaml:1: is not a list"),
                Arguments.of(
                        new TinyPack().without("counties.geojson"),
                        "counties.geojson: the file is missing"));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void wholeFilesThatCannotBeUsed(TinyPack pack, String words) {
        assertThat(faults(pack))
                .anySatisfy(line -> assertThat(line).contains("/packs/tiny/").contains(words));
    }

    @Test
    void aValidPackHasNoFault() {
        Region region = RegionReader.read(new TinyPack().write(home));
        assertThat(region.towns()).extracting(Region.Town::county).containsExactly(0, 0, 1);
        assertThat(region.traditions().get(1).product()).isEqualTo(-1);
        assertThat(region.transport().getFirst().counties()).containsExactly(0, 1);
        assertThat(region.series().at("birth_rate", 1978)).isEqualTo(1.5);
        assertThat(region.outside().getFirst().years()).containsExactly(1976, 1980);
    }

    @Test
    void tellsAllFaultsOfAllFilesAtOnce() {
        TinyPack pack =
                new TinyPack()
                        .replace("pack.yaml", "terrain-factor: 1.3", "terrain-factor: flat")
                        .replace("towns.csv", "0.4,0.5", "0.4,5")
                        .replace("towns.csv", "101-2,101", "101-2,109")
                        .replace("counties.geojson", "[0, 1], [0, 0]", "[0, 1]")
                        .replace("policy.yaml", "1979-03", "1979-3");
        assertThatThrownBy(() -> RegionReader.read(pack.write(home)))
                .isInstanceOfSatisfying(
                        InputFaults.class,
                        faults -> {
                            assertThat(faults.faults())
                                    .extracting(
                                            fault -> Path.of(fault.file()).getFileName().toString())
                                    .contains(
                                            "pack.yaml",
                                            "towns.csv",
                                            "counties.geojson",
                                            "policy.yaml");
                            assertThat(faults.getMessage().lines()).hasSize(faults.count());
                        });
    }

    @Test
    void oneFaultDoesNotCallForOthers() {
        Path folder =
                new TinyPack().replace("towns.csv", "2000,1200,500", "many,1200,500").write(home);
        assertThatThrownBy(() -> RegionReader.read(folder))
                .isInstanceOfSatisfying(
                        InputFaults.class, faults -> assertThat(faults.count()).isOne());
    }

    @Test
    void anUnknownRegionIsToldWithTheNearest() {
        new TinyPack().write(home);
        assertThat(new Regions(home).ids()).containsExactly("tiny");
        assertThatThrownBy(() -> new Regions(home).read("tinny"))
                .isInstanceOf(InputFaults.class)
                .hasMessage(
                        "command line: region = tinny: is not a known region; did you mean tiny?");
        assertThatThrownBy(() -> RegionReader.read(home.resolve("nowhere")))
                .isInstanceOf(InputFaults.class)
                .hasMessageEndingWith("is not a folder; name the folder of a region pack");
    }
}
