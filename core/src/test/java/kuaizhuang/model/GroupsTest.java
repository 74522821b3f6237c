package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Form;
import kuaizhuang.outputs.FirmTables;
import org.junit.jupiter.api.Test;

/// M17: leaders with an indivisible asset absorb suppliers against shares, small forms live on.
class GroupsTest {

    private static final String[] EAGER = {
        "parameters.founding.drive=0.006",
        "parameters.groups.leader-staff=5",
        "parameters.groups.deals=1",
        "parameters.groups.exchange=1",
        "parameters.groups.independence=0.02",
        "parameters.groups.limited-staff=9",
        "parameters.groups.from=1",
        // Leaders are companies that were collectives: the towns found as many as in a rich county.
        "parameters.local-governments.founding=0.5"
    };

    /// A group of the last year.
    private record Group(int members, int shareholders, int staff) {}

    @Test
    void leadersTakeInSuppliersAndSmallFormsLiveOn() {
        List<Group> groups = new ArrayList<>();
        int[] small = new int[1];
        Runs.twoValleys(EAGER)
                .everyYear(simulation ->
                        simulation.recordYear(rows -> {
                            if (rows.spec() == FirmTables.GROUP_YEAR) {
                                read(rows, groups);
                            } else if (rows.spec() == FirmTables.FIRM_YEAR) {
                                small[0] = countSmall(rows);
                            }
                        }));
        assertThat(groups).isNotEmpty();
        assertThat(groups).allMatch(group -> group.shareholders <= group.members);
        assertThat(groups).anyMatch(group -> group.members >= 2 && group.staff >= 5);
        assertThat(small[0]).isGreaterThan(5 * groups.size());
    }

    private static void read(Frame rows, List<Group> groups) {
        groups.clear();
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.texts("form")[row].equals(Form.GROUP.label())) {
                groups.add(
                        new Group(
                                rows.ints("members")[row],
                                rows.ints("shareholders")[row],
                                rows.ints("staff")[row]));
            }
        }
    }

    private static int countSmall(Frame rows) {
        int small = 0;
        for (int row = 0; row < rows.rows(); row++) {
            small += rows.texts("form")[row].equals(Form.HOUSEHOLD.label()) ? 1 : 0;
        }
        return small;
    }

    @Test
    void brandsSharesAndDividendsBalance() {
        assertThat(Runs.twoValleys(EAGER).everyYear(it -> {}))
                .isEqualTo(new Simulation.Balances(240, 0, 0, 0));
    }

    @Test
    void whereIndependenceIsWorthMoreNobodyIsAbsorbed() {
        List<Group> groups = new ArrayList<>();
        Runs.twoValleys(EAGER[0], EAGER[1], EAGER[2], EAGER[3], "parameters.groups.independence=2")
                .everyYear(simulation ->
                        simulation.recordYear(rows -> {
                            if (rows.spec() == FirmTables.GROUP_YEAR) {
                                read(rows, groups);
                            }
                        }));
        assertThat(groups).isEmpty();
    }
}
