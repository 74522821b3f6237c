package kuaizhuang.model.observe;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.outputs.FirmTables;

/// Table `firm_year`: every firm row, with its weight.
public final class FirmYears implements Observer {

    private static final int YEAR = 12;
    private static final String[] PARTY = {null, "branch", "committee"};

    private final Frame frame = new Frame(FirmTables.FIRM_YEAR);
    private final String[] sponsors;

    public FirmYears(Economy economy) {
        sponsors =
                economy.region.towns().stream()
                        .map(town -> town.name() + " collective")
                        .toArray(String[]::new);
    }

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Firms firms = economy.firms;
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < firms.pageCount(town); page++) {
                int end = firms.pageEnd(town, page);
                for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                    if (firms.product.values[firm] >= 0) {
                        row(economy, firm, town);
                    }
                }
            }
        }
        return frame;
    }

    private void row(Economy economy, int firm, int town) {
        Firms firms = economy.firms;
        Form form = firms.formOf(firm);
        int job = economy.jobs.ofFirm(firm);
        int founded = economy.calendarMonth(firms.founded.values[firm]);
        frame.set(0, economy.date().getYear())
                .set(1, firms.id.values[firm])
                .set(2, economy.weight)
                .set(3, form.label())
                .set(4, form.control().label())
                .set(5, firms.founder.values[firm])
                .set(
                        6,
                        founded(firms, firm)
                                ? Occupation.of(firms.occupation.values[firm]).label()
                                : null)
                .set(
                        7,
                        founded(firms, firm)
                                ? Knowledge.of(firms.knowledge.values[firm]).label()
                                : null)
                .set(8, town)
                .set(9, economy.goods.product(firms.product.values[firm]).id())
                .set(10, founded / YEAR)
                .set(11, founded % YEAR + 1)
                .set(12, economy.jobs.hands(job))
                .set(13, economy.jobs.fromTown.values[job])
                .set(14, economy.jobs.fromProvince.values[job])
                .set(15, economy.jobs.fromOutside.values[job])
                .set(16, firms.capital.values[firm] / (double) Economy.FEN)
                .set(17, firms.cash.values[firm] / (double) Economy.FEN)
                .set(
                        18,
                        (firms.kinDebt.values[firm]
                                        + firms.bankDebt.values[firm]
                                        + firms.suppliersDebt.values[firm]
                                        + firms.ownerDebt.values[firm])
                                / (double) Economy.FEN)
                .set(19, firms.yearOutput.values[firm] / (double) Economy.FEN)
                .set(20, firms.yearSales.values[firm] / (double) Economy.FEN)
                .set(21, firms.yearProfit.values[firm] / (double) Economy.FEN)
                .set(22, form == Form.RED_HAT ? sponsors[town] : null)
                .set(23, Form.of(firms.origin.values[firm]).label())
                .set(24, firms.outsideShare.values[firm] / 100.0)
                .set(25, investor(economy, firm))
                .set(26, PARTY[firms.party.values[firm]])
                .set(27, firms.head.values[firm])
                .set(28, (double) firms.quality.values[firm])
                .set(29, (double) firms.brand.values[firm])
                .endRow();
    }

    private static String investor(Economy economy, int firm) {
        return economy.firms.formOf(firm) == Form.FOREIGN
                ? economy.region.outside().get(economy.firms.investor.values[firm]).id()
                : null;
    }

    /// Whether a household founded it; what was sold to one has another past.
    private static boolean founded(Firms firms, int firm) {
        return firms.founder.values[firm] != 0;
    }
}
