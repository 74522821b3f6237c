package kuaizhuang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The regimes and the removals of Zhejiang: each resolves, switches what it says and says why.
class RegimesTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final Path FOLDER = HOME.resolve("packs/zhejiang/scenarios");
    private static final String BASE = "zhejiang";

    /// What each regime switches against the base; levels and parameters are its own affair.
    private static final Map<String, Set<String>> SWITCHED =
            Map.of(
                    "third-italy", Set.of("cooperation", "markets", "local-governments"),
                    "sunan", Set.of(),
                    "guangdong", Set.of(),
                    "planned", Set.of("policy-timeline"),
                    "without-firm-links", Set.of("overflow"),
                    "without-trade-structures", Set.of("markets"),
                    "without-networks", Set.of("networks"),
                    "without-labour-market", Set.of("labour", "outside-labour"),
                    "without-collectives", Set.of("local-governments"));

    private static final Pattern EVIDENCE =
            Pattern.compile("\\b([PEL][0-9]{2,3}|paper|general introduction|I{1,2}\\.[0-9])\\b");

    private static final ScenarioReader READER =
            new ScenarioReader(new Regions(HOME), Simulation.mechanisms());

    static Set<String> regimes() {
        return new TreeSet<>(SWITCHED.keySet());
    }

    @Test
    void everyScenarioOfTheFolderIsOneOfThem() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(
                            files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                                    .filter(name -> !name.equals(BASE)))
                    .containsExactlyInAnyOrderElementsOf(regimes());
        }
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void switchesWhatItSaysAndNothingElse(String name) {
        Scenario base = READER.read(BASE, List.of()).scenario();
        Scenario regime = READER.read(name, List.of()).scenario();
        Set<String> switched = new TreeSet<>();
        regime.mechanisms()
                .forEach((mechanism, on) -> {
                    if (!on.equals(base.mechanisms().get(mechanism))) {
                        switched.add(mechanism);
                    }
                });
        assertThat(switched).isEqualTo(SWITCHED.get(name));
        assertThat(regime.from()).isEqualTo(base.from());
        assertThat(regime.until()).isEqualTo(base.until());
        assertThat(regime.traditions()).isEqualTo(base.traditions());
    }

    @Test
    void theYardstickOfSpeedIsTheBaseWithoutTheLaterMechanisms() {
        Scenario base = READER.read(BASE, List.of()).scenario();
        Scenario backbone =
                READER.read(HOME.resolve("bench/backbone.yaml").toString(), List.of()).scenario();
        assertThat(backbone.region()).isEqualTo(base.region());
        assertThat(backbone.parameters()).isEqualTo(base.parameters());
        assertThat(off(backbone))
                .containsAll(off(base))
                .contains("networks", "overflow", "ownership", "groups")
                .doesNotContain("founding", "labour", "trade", "red-hat", "kin-loans", "exit");
    }

    private static Set<String> off(Scenario scenario) {
        Set<String> off = new TreeSet<>(scenario.mechanisms().keySet());
        off.removeIf(scenario.mechanisms()::get);
        return off;
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void differsFromTheBase(String name) {
        Scenario base = READER.read(BASE, List.of()).scenario();
        Scenario regime = READER.read(name, List.of()).scenario();
        assertThat(List.of(regime.mechanisms(), regime.policy(), regime.parameters().toString()))
                .isNotEqualTo(
                        List.of(base.mechanisms(), base.policy(), base.parameters().toString()));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void saysWhatItChangesOnWhichEvidenceAndWhatStandsIn(String name) throws IOException {
        String header = Files.readString(FOLDER.resolve(name + ".yaml")).split("\nname:")[0];
        assertThat(header).contains("# What it changes", "# What stands in for what it removes:");
        assertThat(EVIDENCE.matcher(header).results()).isNotEmpty();
        if (name.startsWith("without-")) {
            assertThat(header).contains("# Expected, before it was run:");
        }
    }
}
