package kuaizhuang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kuaizhuang.facts.RegisteredSwitch.Turned;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/// The register of Zhejiang's switches: whole, sourced, and as it was before any was turned.
final class PackSwitchesTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final Path FACTS = HOME.resolve("packs/zhejiang/facts");

    /// The file as it was registered, to the byte. Whoever changes it changes this line, and says
    /// why in the changelog.
    private static final String FROZEN =
            "a51c29eba419f8e0bb21f9fc2a02332c4eb5bdcc01ba380befcaab2cc2634b89";

    private static Map<String, Boolean> inBase() {
        return new ScenarioReader(new Regions(HOME), Simulation.mechanisms())
                .read("zhejiang", List.of())
                .scenario()
                .mechanisms();
    }

    private static List<RegisteredSwitch> zhejiang() {
        return SwitchReader.read(SwitchReader.ofPack(HOME.resolve("packs/zhejiang")), inBase());
    }

    @Test
    void everyMechanismHasOneRow() {
        assertThat(Files.exists(FACTS.resolve("sources.csv"))).isTrue();
        assertThat(zhejiang())
                .extracting(RegisteredSwitch::mechanism)
                .containsExactlyInAnyOrderElementsOf(inBase().keySet());
    }

    @Test
    void everySwitchButOneIsTurnedOffAndEveryOneButTheBeginningIsAsked() {
        assertThat(zhejiang())
                .filteredOn(one -> one.turned() == Turned.ON)
                .extracting(RegisteredSwitch::mechanism)
                .containsExactly("cooperation");
        assertThat(zhejiang())
                .filteredOn(one -> one.claim().isEmpty())
                .extracting(RegisteredSwitch::mechanism)
                .containsExactly("beginning");
    }

    @Test
    void everyQuestionNamesAYearThatRunsReach() {
        assertThat(zhejiang().stream().flatMap(one -> one.claim().stream()))
                .allSatisfy(claim ->
                        assertThat(claim.lastYear()).as(claim.outcome()).isBetween(1977, 2005));
    }

    @Test
    void theRegisterIsFrozen() throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(FACTS.resolve("switches.csv"));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(digest).isEqualTo(FROZEN);
        assertThat(Files.readString(FACTS.resolve("README.md"))).contains(FROZEN);
    }
}
