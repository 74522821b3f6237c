package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Buyers;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Reason;

/// How buyers pay for what they have been sold, part of [Trade].
final class Purses {

    private final Economy economy;
    private final Sellers sellers;
    private final Buyers buyers;
    private final Cells cells;

    Purses(Economy economy, Sellers sellers) {
        this.economy = economy;
        this.sellers = sellers;
        buyers = economy.buyers;
        cells = economy.cells;
    }

    /// The counties' purses pay for what their people bought here and elsewhere; the outside pays
    /// the rest of the sum that the makers receive.
    void pay(int product, double[] paidBy, Worker worker) {
        long received = 0;
        for (int i = sellers.first(product); i < sellers.end(product); i++) {
            received += cells.revenue.values[cells.of(sellers.town(i), product)];
        }
        long fromHome = 0;
        for (int buyer = 0; buyer < buyers.count; buyer++) {
            int row = buyers.of(buyer, product);
            double paid = paidBy[buyer];
            if (buyers.home(buyer)) {
                long fen =
                        Math.min(
                                (long) paid,
                                Math.min(buyers.purse.values[row], received - fromHome));
                buyers.purse.values[row] -= fen;
                fromHome += fen;
                importRest(row, worker);
                buyers.yearOurs.values[row] += fen;
                buyers.yearSpend.values[row] += fen;
            } else {
                buyers.yearOurs.values[row] += paid;
                buyers.yearSpend.values[row] += buyers.spend.values[row];
                buyers.yearPlan.values[row] +=
                        Math.min(buyers.spend.values[row], buyers.plan.values[row] * Economy.FEN);
            }
        }
        Economy.pay(worker, Account.GOODS_PURSES, Account.FIRMS, Reason.GOODS, fromHome);
        Economy.pay(
                worker, Account.OUTSIDE, Account.FIRMS, Reason.EXPORT_SALES, received - fromHome);
        economy.addTo(worker, Account.OUTSIDE, fromHome - received);
    }

    /// What the plan and rivals can supply of what is left in a purse is bought from them; the rest
    /// waits.
    private void importRest(int row, Worker worker) {
        long left = buyers.purse.values[row];
        double plan = Math.min(left, buyers.plan.values[row] * Economy.FEN);
        double supply =
                plan + buyers.rivals.values[row] * buyers.rivalPrice.values[row] * Economy.FEN;
        long fen = (long) Math.min(left, supply);
        buyers.purse.values[row] -= fen;
        buyers.yearSpend.values[row] += fen;
        buyers.yearPlan.values[row] += plan;
        Economy.pay(worker, Account.GOODS_PURSES, Account.OUTSIDE, Reason.GOODS, fen);
        economy.addTo(worker, Account.OUTSIDE, fen);
    }
}
