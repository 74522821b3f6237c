package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;

/// What a firm can do without: cash beyond the months of wages and materials that [Profits] has it
/// keep.
final class SpareCash {

    private final Economy economy;
    private final Firms firms;
    private final Profits.Params profits;

    SpareCash(Economy economy) {
        this.economy = economy;
        firms = economy.firms;
        profits = economy.scenario.parametersOf(Profits.DECLARATION);
    }

    /// In fen, at least 0.
    double of(int firm) {
        int job = economy.jobs.ofFirm(firm);
        double monthly =
                economy.jobs.hands(job) * economy.town.wage.values[economy.jobs.town.values[job]]
                        + firms.made.values[firm]
                                * economy.goods.inputShare[firms.product.values[firm]]
                                * Economy.FEN;
        return Math.max(0, firms.cash.values[firm] - profits.workingMonths() * monthly);
    }

    /// Share of it that owners take out in some months.
    double takenOut(int months) {
        return Math.min(1, profits.payout() * months);
    }
}
