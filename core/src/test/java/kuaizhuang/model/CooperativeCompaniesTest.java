package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Form;
import kuaizhuang.outputs.FirmTables;
import org.junit.jupiter.api.Test;

/// M9: kin workshops combine in three kinds once towns register them, and part or turn into limited
/// companies once the private form is as safe.
class CooperativeCompaniesTest {

    /// Where improving costs nothing, so that workshops of so small a place have money to spare.
    private static final String[] MANY_KIN = {
        "mechanisms.quality=off",
        "parameters.beginning.lineage-households=300",
        "parameters.founding.drive=0.05",
        "parameters.founding.enterprising=0.02",
        "parameters.production.workshop-span=6",
        "parameters.cooperative-companies.drive=0.5",
        "parameters.cooperative-companies.stake=1",
        "parameters.profits.working-months=0.5"
    };

    @Test
    void theyRiseInThreeKindsUnderACollectiveLabelAndConvertOnceThePrivateFormIsSafe() {
        Map<Integer, Map<String, Long>> members = new TreeMap<>();
        Set<String> controls = new HashSet<>();
        String[] settings =
                Stream.concat(Stream.of(MANY_KIN), Stream.of("policy.opening-1992=2.8"))
                        .toArray(String[]::new);
        Runs run = Runs.twoValleys(settings);
        run.everyYear(simulation ->
                simulation.recordYear(rows -> {
                    if (rows.spec() == FirmTables.FIRM_YEAR) {
                        read(rows, members, controls);
                    }
                }));
        assertThat(members.get(1987)).isEmpty();
        assertThat(members.get(1991).keySet())
                .containsAll(
                        List.of(
                                Form.POOLED.label(),
                                Form.JOINT_SALES.label(),
                                Form.JOINT_VENTURE.label()));
        assertThat(all(members.get(1991))).isGreaterThan(10);
        assertThat(all(members.get(1995))).isLessThan(all(members.get(1991)) / 4);
        assertThat(controls).containsExactly("private");
    }

    private static long all(Map<String, Long> members) {
        return members.values().stream().mapToLong(it -> it).sum();
    }

    private static void read(
            Frame rows, Map<Integer, Map<String, Long>> members, Set<String> controls) {
        for (int row = 0; row < rows.rows(); row++) {
            Map<String, Long> ofYear =
                    members.computeIfAbsent(rows.ints("year")[row], it -> new TreeMap<>());
            String form = rows.texts("form")[row];
            if (form.startsWith("cooperative company")) {
                ofYear.merge(form, 1L, Long::sum);
                controls.add(rows.texts("control")[row]);
            }
        }
    }

    /// Shares, machines and cash are dealt without a fen lost; the books close every month.
    @Test
    void poolingAndDividendsBalance() {
        assertThat(Runs.twoValleys(MANY_KIN).everyYear(it -> {}))
                .isEqualTo(new Simulation.Balances(240, 0, 0, 0));
    }
}
