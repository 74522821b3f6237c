package kuaizhuang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.region.TinyPack;
import kuaizhuang.scenario.Scenario.PolicySetting;
import kuaizhuang.scenario.Scenario.Traditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    @TempDir private Path home;

    private TinyPack pack;

    @BeforeEach
    void choosePack() {
        pack = new TinyPack();
    }

    private Scenario read(String nameOrFile, String... assignments) {
        pack.write(home);
        return new ScenarioReader(new Regions(home), SampleMechanisms.ALL)
                .read(nameOrFile, Stream.of(assignments).map(Assignment::set).toList())
                .scenario();
    }

    private String file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void aRegionsNameIsItsBaseScenarioWithAllDefaults() {
        Scenario scenario = read("tiny");
        assertThat(scenario.name()).isEqualTo("tiny");
        assertThat(scenario.from()).isEqualTo(YearMonth.of(1976, 1));
        assertThat(scenario.until()).isEqualTo(YearMonth.of(1980, 12));
        assertThat(scenario.scale()).isEqualTo(5);
        assertThat(scenario.seed()).isEqualTo(1);
        assertThat(scenario.traditions()).isEqualTo(Traditions.PACK);
        assertThat(scenario.policy())
                .hasSize(16)
                .containsEntry("markets-1979", new PolicySetting(true, 2));
        assertThat(scenario.mechanisms())
                .containsOnlyKeys("peddling", "markets")
                .doesNotContainValue(false);
        assertThat(scenario.parametersOf(SampleMechanisms.PEDDLING))
                .isEqualTo(new SampleMechanisms.Peddling(0.004, 3, true));
    }

    @Test
    void aFileSaysWhatDiffers() throws IOException {
        String file =
                file(
                        "mine.yaml",
                        """
                        region: tiny
                        title: Mine
                        until: 1978-06
                        scale: 1
                        seed: -7
                        traditions: off
                        policy:
                          markets-1979: off
                          crackdown-start: 0.75
                        mechanisms: {markets: off}
                        parameters:
                          peddling: {start-rate: 1e-3, trip-months: 4, carries-news: off}
                        """);
        Scenario scenario = read(file);
        assertThat(scenario.name()).isEqualTo("mine");
        assertThat(scenario.title()).isEqualTo("Mine");
        assertThat(scenario.until()).isEqualTo(YearMonth.of(1978, 6));
        assertThat(scenario.scale()).isOne();
        assertThat(scenario.seed()).isEqualTo(-7);
        assertThat(scenario.traditions()).isEqualTo(Traditions.OFF);
        assertThat(scenario.policy())
                .containsEntry("markets-1979", new PolicySetting(false, 2))
                .containsEntry("crackdown-start", new PolicySetting(true, 0.75));
        assertThat(scenario.on(SampleMechanisms.MARKETS)).isFalse();
        assertThat(scenario.parametersOf(SampleMechanisms.PEDDLING))
                .isEqualTo(new SampleMechanisms.Peddling(0.001, 4, false));
    }

    @Test
    void aNameFindsTheScenarioOfAPackAndItsRegion() {
        pack.with("scenarios/no-fairs.yaml", "mechanisms: {markets: off}\n");
        Scenario scenario = read("no-fairs");
        assertThat(scenario.name()).isEqualTo("no-fairs");
        assertThat(scenario.region()).isEqualTo("tiny");
        assertThat(scenario.on(SampleMechanisms.MARKETS)).isFalse();
    }

    @Test
    void aScenarioStartsFromWhatItExtendsButKeepsItsOwnName() throws IOException {
        pack.with("scenarios/tiny.yaml", "name: tiny\ntitle: Base\nscale: 3\nseed: 2\n");
        file(
                "middle.yaml",
                "extends: tiny\n"
                        + "name: in-between\n"
                        + "seed: 5\n"
                        + "mechanisms: {markets: off, peddling: off}\n");
        Scenario scenario =
                read(file("mine.yaml", "extends: middle\nmechanisms: {peddling: on}\n"));
        assertThat(scenario.name()).isEqualTo("mine");
        assertThat(scenario.title()).isEqualTo("mine");
        assertThat(scenario.region()).isEqualTo("tiny");
        assertThat(scenario.scale()).isEqualTo(3);
        assertThat(scenario.seed()).isEqualTo(5);
        assertThat(scenario.on(SampleMechanisms.MARKETS)).isFalse();
        assertThat(scenario.on(SampleMechanisms.PEDDLING)).isTrue();
    }

    @Test
    void aCopyBesideMayExtendTheBaseScenarioOfItsOwnName() throws IOException {
        pack.with("scenarios/tiny.yaml", "scale: 3\n");
        assertThat(read(file("tiny.yaml", "extends: tiny\nseed: 9\n")).scale()).isEqualTo(3);
    }

    @Test
    void theCommandLineHasTheLastWord() throws IOException {
        String file = file("mine.yaml", "region: tiny\nseed: 4\nmechanisms: {markets: on}\n");
        Scenario scenario =
                read(
                        file,
                        "seed=5",
                        "seed=6",
                        "until=1979-12",
                        "policy.markets-1979=off",
                        "mechanisms.markets=off",
                        "parameters.peddling.start-rate=0.01");
        assertThat(scenario.seed()).isEqualTo(6);
        assertThat(scenario.until()).isEqualTo(YearMonth.of(1979, 12));
        assertThat(scenario.policy().get("markets-1979").on()).isFalse();
        assertThat(scenario.on(SampleMechanisms.MARKETS)).isFalse();
        assertThat(scenario.parameters().get("peddling")).containsEntry("start-rate", 0.01);
    }

    @Test
    void onAndOffAreWordsAndARuleCanBeSwitchedOnAgain() throws IOException {
        String file = file("mine.yaml", "region: tiny\npolicy: {markets-1979: 1}\n");
        assertThat(read(file, "policy.markets-1979=on").policy().get("markets-1979"))
                .isEqualTo(new PolicySetting(true, 2));
    }

    @Test
    void theResolvedScenarioReadsBackToItself() throws IOException {
        Scenario scenario =
                read(
                        "tiny",
                        "title=A \"title\": with\ttab, 中文 and 😀",
                        "traditions=shuffled",
                        "policy.markets-1979=off",
                        "policy.crackdown-start=2.25",
                        "mechanisms.markets=off",
                        "parameters.peddling.start-rate=1.0e-9",
                        "parameters.peddling.carries-news=off");
        String text = ScenarioWriter.text(scenario);
        Scenario again = read(file("resolved.yaml", text));
        assertThat(again).isEqualTo(scenario);
        assertThat(ScenarioWriter.text(again)).isEqualTo(text);
        assertThat(ScenarioWriter.hash(again)).isEqualTo(ScenarioWriter.hash(scenario));
    }

    @Test
    void aFilesNameMakesANameThatReadsBack() throws IOException {
        assertThat(read(file("-my first run.yaml", "region: tiny\n")).name())
                .isEqualTo("my-first-run");
        assertThat(read(file("无市场.yaml", "region: tiny\n")).name()).isEqualTo("无市场");
        assertThat(read(file("resolved.yaml", "region: tiny\nname: 无市场\n")).name())
                .isEqualTo("无市场");
    }

    @Test
    void theHashIsThatOfWhatCanChangeARun() {
        String base = ScenarioWriter.hash(read("tiny"));
        assertThat(ScenarioWriter.hash(read("tiny", "name=other", "title=Other"))).isEqualTo(base);
        assertThat(
                        Stream.of(
                                        "seed=2",
                                        "scale=6",
                                        "until=1979-12",
                                        "mechanisms.markets=off",
                                        "policy.markets-1979=1",
                                        "traditions=off",
                                        "parameters.peddling.start-rate=0.0041")
                                .map(change -> ScenarioWriter.hash(read("tiny", change))))
                .doesNotContain(base)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPackOfTheProjectHasABaseScenario() {
        Regions regions = new Regions(Path.of(System.getProperty("kuaizhuang.home")));
        ScenarioReader reader = new ScenarioReader(regions, Simulation.mechanisms());
        assertThat(regions.ids()).contains("two-valleys", "zhejiang");
        assertThat(regions.ids())
                .allSatisfy(id -> {
                    ScenarioReader.Resolved base = reader.read(id, List.of());
                    assertThat(base.scenario().region()).isEqualTo(id);
                    assertThat(base.scenario().policy()).hasSameSizeAs(base.region().policy());
                });
    }
}
