package kuaizhuang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import kuaizhuang.store.Manifest.Balances;
import kuaizhuang.store.Manifest.Check;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class ManifestTest {

    static final Manifest MANIFEST =
            new Manifest(
                    "two-valleys",
                    "two-valleys",
                    "ab12",
                    "cd34",
                    7,
                    20,
                    2,
                    "0.1.0",
                    YearMonth.of(1976, 1),
                    YearMonth.of(1977, 12),
                    true,
                    1.5,
                    1_000_000,
                    Map.of(1977, "bb", 1976, "aa"),
                    new Balances(
                            new Check(24, 0, "fen"),
                            new Check(24, 0, "persons"),
                            new Check(24, 0, "units")));

    @Test
    void hasTheFieldsThatScriptsRelyOnInTheirOrder() {
        var json = JsonMapper.shared().readTree(MANIFEST.json());
        assertThat(json.propertyNames())
                .containsExactly(
                        "region",
                        "scenario",
                        "scenarioHash",
                        "packHash",
                        "seed",
                        "scale",
                        "threads",
                        "version",
                        "from",
                        "to",
                        "complete",
                        "wallSeconds",
                        "peakMemoryBytes",
                        "stateHash",
                        "balances");
        assertThat(json.get("from").asString()).isEqualTo("1976-01");
        assertThat(json.get("stateHash").toString()).isEqualTo("{\"1976\":\"aa\",\"1977\":\"bb\"}");
        assertThat(json.at("/balances/money/worstDifference").asInt(-1)).isZero();
        assertThat(json.at("/balances/people/monthsChecked").asInt()).isEqualTo(24);
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Manifest.parse(MANIFEST.json())).isEqualTo(MANIFEST);
    }

    @Test
    void peakMemoryIsThatOfALivingProcess() {
        assertThat(PeakMemory.bytes()).isBetween(10_000_000L, 1L << 40);
    }
}
