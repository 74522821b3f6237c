package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;

/// How a firm begins, whoever opens it.
final class Opening {

    private Opening() {}

    /// Wipes what the row's last firm left.
    static void blank(Economy economy, int firm, int town, int product, Form form) {
        Firms firms = economy.firms;
        firms.form.values[firm] = (byte) form.ordinal();
        firms.origin.values[firm] = (byte) form.ordinal();
        firms.founded.values[firm] = (short) economy.month;
        firms.product.values[firm] = (short) product;
        firms.party.values[firm] = 0;
        firms.investor.values[firm] = 0;
        firms.outsideShare.values[firm] = 0;
        firms.head.values[firm] = 0;
        firms.kinDeals.values[firm] = 0;
        firms.brand.values[firm] = 0;
        firms.seen.values[firm] = economy.cells.reputation.values[economy.cells.of(town, product)];
        firms.capital.values[firm] = 0;
        firms.cash.values[firm] = 0;
        firms.kinDebt.values[firm] = 0;
        firms.bankDebt.values[firm] = 0;
        firms.suppliersDebt.values[firm] = 0;
        firms.ownerDebt.values[firm] = 0;
        firms.stock.values[firm] = 0;
        firms.made.values[firm] = 0;
        firms.vacancies.values[firm] = 0;
        firms.idleMonths.values[firm] = 0;
        firms.monthProfit.values[firm] = 0;
        firms.yearOutput.values[firm] = 0;
        firms.yearSales.values[firm] = 0;
        firms.yearProfit.values[firm] = 0;
        int job = economy.jobs.ofFirm(firm);
        economy.jobs.town.values[job] = (short) town;
        economy.jobs.release.values[job] = 0;
    }

    /// Marks a firm that no household founded.
    static void withoutFounder(Firms firms, int firm) {
        firms.household.values[firm] = Households.NONE;
        firms.founder.values[firm] = 0;
        firms.occupation.values[firm] = (byte) Occupation.NONE.ordinal();
    }

    /// The source from which the town knows most of a product.
    static Knowledge mainSource(Cells cells, int cell) {
        int most = 0;
        for (int source = 1; source < cells.knownFrom.length; source++) {
            if (cells.knownFrom[source].values[cell] > cells.knownFrom[most].values[cell]) {
                most = source;
            }
        }
        return Knowledge.of(most);
    }
}
