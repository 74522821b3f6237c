package kuaizhuang.model.observe;

import java.util.Map;
import java.util.TreeMap;
import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.outputs.FirmTables;

/// Table `group_year`: cooperative companies of kin workshops and industrial groups, with what
/// their firms add up to.
public final class GroupYears implements Observer {

    private static final int FIRMS = 0;
    private static final int OWNERS = 1;
    private static final int STAFF = 2;
    private static final int OUTPUT = 3;
    private static final int TOWNS = 4;
    private static final int LAST_TOWN = 5;

    private final Frame frame = new Frame(FirmTables.GROUP_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Map<Long, long[]> sums = new TreeMap<>();
        for (int town = 0; town < economy.towns; town++) {
            add(economy, town, sums);
        }
        Firms firms = economy.firms;
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < firms.pageCount(town); page++) {
                int end = firms.pageEnd(town, page);
                for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                    if (belongs(firms, firm) && firms.head.values[firm] == firms.id.values[firm]) {
                        row(economy, firm, town, sums.get(firms.id.values[firm]));
                    }
                }
            }
        }
        return frame;
    }

    /// Whether a firm belongs to a grouping whose head still is there.
    private static boolean belongs(Firms firms, int firm) {
        int head = firms.headRow.values[firm];
        return firms.product.values[firm] >= 0
                && firms.head.values[firm] != 0
                && firms.product.values[head] >= 0
                && firms.id.values[head] == firms.head.values[firm];
    }

    private static void add(Economy economy, int town, Map<Long, long[]> sums) {
        Firms firms = economy.firms;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (belongs(firms, firm)) {
                    long[] sum =
                            sums.computeIfAbsent(
                                    firms.head.values[firm], it -> new long[LAST_TOWN + 1]);
                    sum[FIRMS]++;
                    sum[OWNERS] += firms.household.values[firm] >= 0 ? 1 : 0;
                    sum[STAFF] += economy.jobs.hands(economy.jobs.ofFirm(firm));
                    sum[OUTPUT] += firms.yearOutput.values[firm];
                    sum[TOWNS] += sum[LAST_TOWN] == town + 1 ? 0 : 1;
                    sum[LAST_TOWN] = town + 1;
                }
            }
        }
    }

    private void row(Economy economy, int firm, int town, long[] sum) {
        Firms firms = economy.firms;
        frame.set(0, economy.date().getYear())
                .set(1, firms.id.values[firm])
                .set(2, economy.weight)
                .set(3, firms.formOf(firm).label())
                .set(4, town)
                .set(5, economy.goods.product(firms.product.values[firm]).id())
                .set(6, (int) sum[FIRMS])
                .set(7, (int) sum[OWNERS])
                .set(8, (int) sum[TOWNS])
                .set(9, (int) sum[STAFF])
                .set(10, sum[OUTPUT] / (double) Economy.FEN)
                .endRow();
    }
}
