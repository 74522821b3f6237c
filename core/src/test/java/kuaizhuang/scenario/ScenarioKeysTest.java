package kuaizhuang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import kuaizhuang.region.Region;
import kuaizhuang.region.RegionReader;
import kuaizhuang.region.Regions;
import kuaizhuang.region.TinyPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioKeysTest {

    @TempDir private Path home;

    private Region region;

    @BeforeEach
    void readRegion() {
        region = RegionReader.read(new TinyPack().write(home));
    }

    @Test
    void everyKeyIsToldWithUnitDefaultRangeAndSource() {
        assertThat(ScenarioKeys.of(region, SampleMechanisms.ALL))
                .hasSize(9 + 16 + 2 + 4)
                .contains(
                        new ScenarioKeys.Key(
                                "parameters.peddling.start-rate",
                                "Share that starts.",
                                "share a month",
                                "0.004",
                                "from 0 to 1",
                                "P023"))
                .contains(
                        new ScenarioKeys.Key(
                                "mechanisms.markets",
                                "Fairs become halls. When off: sales are local.",
                                "",
                                "on",
                                "on or off",
                                "M12 in docs/ODD.md"))
                .anySatisfy(key -> {
                    assertThat(key.key()).isEqualTo("policy.markets-1979");
                    assertThat(key.range())
                            .isEqualTo("on, off or a level from 0 to 3; the text bears 0.5 to 2.5");
                });
    }

    private Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScenarioSchema.text(region, SampleMechanisms.ALL), InputFormat.JSON);
    }

    @Test
    void theSchemaAcceptsAResolvedScenario() {
        Scenario scenario =
                new ScenarioReader(new Regions(home), SampleMechanisms.ALL)
                        .read("tiny", java.util.List.of(Assignment.set("policy.markets-1979=off")))
                        .scenario();
        assertThat(schema().validate(ScenarioWriter.text(scenario), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sede: 1",
                "policy: {market-1979: off}",
                "mechanisms: {market: off}",
                "mechanisms: {markets: 1}",
                "parameters: {peddling: {start-rate: 4}}",
                "parameters: {peddling: {trip-months: 2.5}}",
                "parameters: {markets: {stall: 1}}",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String line) {
        assertThat(schema().validate(line, InputFormat.YAML)).isNotEmpty();
    }
}
