package kuaizhuang.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.region.Regions;
import kuaizhuang.region.TinyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every way in which a scenario is known to go wrong, and what its author is told.
class BadScenarioTest {

    @TempDir private Path home;

    private List<String> faults(String nameOrFile, String... assignments) {
        List<Assignment> given = Stream.of(assignments).map(Assignment::set).toList();
        InputFaults faults =
                catchThrowableOfType(
                        InputFaults.class,
                        () ->
                                new ScenarioReader(new Regions(home), SampleMechanisms.ALL)
                                        .read(nameOrFile, given));
        assertThat(faults).as("no fault was found").isNotNull();
        return faults.faults().stream().map(Fault::sentence).toList();
    }

    private String file(String name, String text) throws IOException {
        new TinyPack().write(home);
        Files.writeString(home.resolve(name), text);
        return home.resolve(name).toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/kuaizhuang/bad-scenarios.txt",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void namesPlaceFieldValueAndRemedy(String line, String words) throws IOException {
        assertThat(faults(file("mine.yaml", "region: tiny\n" + line + "\n")))
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("/mine.yaml:2: ").contains(words));
    }

    @Test
    void datesReversed() throws IOException {
        assertThat(faults(file("mine.yaml", "region: tiny\nfrom: 1980-01\nuntil: 1977-01\n")))
                .singleElement()
                .asString()
                .endsWith(
                        "/mine.yaml:3: until = 1977-01: ends before it begins: 1980-01 to 1977-01;"
                                + " write from before until");
    }

    @Test
    void duplicateKey() throws IOException {
        assertThat(faults(file("mine.yaml", "region: tiny\nseed: 1\nseed: 2\n")))
                .singleElement()
                .asString()
                .endsWith("/mine.yaml:3: seed: stands already on line 2; keep one of the two");
    }

    @Test
    void unknownRegion() throws IOException {
        assertThat(faults(file("mine.yaml", "region: tinny\nseed: x\n")))
                .anySatisfy(it ->
                        assertThat(it)
                                .endsWith(
                                        "mine.yaml:1: region = tinny: is not a known region; did"
                                                + " you mean tiny?"))
                .anySatisfy(it -> assertThat(it).contains("seed = x: is not a whole number"));
        assertThat(faults(file("mine.yaml", "seed: 1\n")))
                .singleElement()
                .asString()
                .endsWith("region: is missing; add region: with one of tiny");
    }

    @Test
    void unknownNameAndMissingFile() throws IOException {
        String file = file("mine.yaml", "region: tiny\n");
        assertThat(faults("tinny"))
                .containsExactly(
                        "command line: scenario = tinny: is not a known scenario; did you mean"
                                + " tiny?; or name a file that ends in .yaml");
        assertThat(faults(file.replace("mine", "mime")))
                .singleElement()
                .asString()
                .endsWith("mime.yaml: the file is missing; add it, or rename mine.yaml");
    }

    @Test
    void optionsAreNamedAsTheOneThatIsAtFault() throws IOException {
        file("mine.yaml", "region: tiny\n");
        assertThat(
                        faults(
                                "tiny",
                                "seed",
                                "=3",
                                "scale=0",
                                "policy.market-1979=off",
                                "extends=x",
                                "seeds=3"))
                .hasSize(6)
                .allMatch(it -> it.startsWith("--set: "))
                .contains(
                        "--set: seed: has no value; write key=value, for example"
                                + " mechanisms.markets=off")
                .contains("--set: seeds = 3: is not a known key; did you mean seed?");
        assertThatThrownBy(() ->
                        new ScenarioReader(new Regions(home), SampleMechanisms.ALL)
                                .read(
                                        "tiny",
                                        List.of(new Assignment("--until", "until", "1990-12"))))
                .hasMessage(
                        "--until: until = 1990-12: is outside what the pack covers; write a month"
                                + " from 1976-01 to 1980-12");
    }

    @Test
    void aCircleOfScenariosIsTold() throws IOException {
        file("other.yaml", "extends: mine.yaml\n");
        assertThat(faults(file("mine.yaml", "region: tiny\nextends: other.yaml\n")))
                .anySatisfy(it ->
                        assertThat(it)
                                .contains(
                                        "other.yaml:1: extends = mine.yaml: goes round in a circle"
                                                + " ("));
    }

    @Test
    void faultsOfTheScenarioAndOfThePackComeTogether() throws IOException {
        String file = file("mine.yaml", "region: tiny\nsede: 1\n");
        new TinyPack().replace("sectors.csv", "Goods", "").write(home);
        assertThat(faults(file, "scale=none"))
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).contains("sectors.csv:2: name: is empty"));
    }

    @Test
    void aNameInTwoPacksIsAmbiguous() throws IOException {
        new TinyPack().with("scenarios/same.yaml", "seed: 1\n").write(home);
        Path other = Files.createDirectories(home.resolve("packs/other/scenarios"));
        Files.writeString(other.resolve("same.yaml"), "seed: 1\n");
        Files.writeString(other.resolveSibling("pack.yaml"), "id: other\n");
        assertThat(faults("same"))
                .anySatisfy(it ->
                        assertThat(it)
                                .contains(
                                        "scenario = same: is the name of 2 scenarios; name the"
                                                + " file: "));
    }
}
