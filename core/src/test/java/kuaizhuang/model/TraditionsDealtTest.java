package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import kuaizhuang.kernel.Frame;
import kuaizhuang.outputs.PlaceTables;
import org.junit.jupiter.api.Test;

/// Where the traditions stand in a run is told by the run itself.
final class TraditionsDealtTest {

    private static Frame dealt(String... settings) {
        Frame[] found = new Frame[1];
        try (Simulation simulation = Runs.of("zhejiang", settings).begin()) {
            simulation.recordStart(rows -> {
                if (rows.spec() == PlaceTables.TRADITION) {
                    found[0] = rows;
                }
            });
        }
        return found[0];
    }

    private static Map<Integer, Integer> counties(Frame rows) {
        Map<Integer, Integer> to = new HashMap<>();
        for (int row = 0; row < rows.rows(); row++) {
            int from = rows.ints("pack_county_code")[row];
            Integer before = to.put(from, rows.ints("county_code")[row]);
            assertThat(before).as("whole profiles move").isIn(null, to.get(from));
        }
        return to;
    }

    @Test
    void asThePackHasThem() {
        Frame rows = dealt("scale=1000");
        assertThat(rows.rows()).isEqualTo(86);
        assertThat(counties(rows)).allSatisfy((from, to) -> assertThat(to).isEqualTo(from));
        assertThat(rows.texts("product")).contains("silk_synthetic");
        assertThat(rows.texts("kind")).contains("itinerant craft", "peddling");
    }

    @Test
    void dealtAnewByTheSeedAsWholeProfiles() {
        Map<Integer, Integer> one = counties(dealt("scale=1000", "traditions=shuffled"));
        Map<Integer, Integer> again = counties(dealt("scale=1000", "traditions=shuffled"));
        Map<Integer, Integer> other =
                counties(dealt("scale=1000", "traditions=shuffled", "seed=2"));
        assertThat(one).isEqualTo(again).isNotEqualTo(other);
        assertThat(new TreeSet<>(one.values())).hasSize(one.size());
        assertThat(one.entrySet())
                .filteredOn(entry -> entry.getKey().equals(entry.getValue()))
                .hasSizeLessThan(5);
    }

    @Test
    void orNotAtAll() {
        assertThat(dealt("scale=1000", "traditions=off").rows()).isZero();
    }
}
