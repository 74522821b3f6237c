package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Reason;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M15, trade credit. Suppliers outside wait for the money of a private firm that they know; it
/// pays them, month by month, out of what it has sold. [Production] buys on credit as far as
/// [SuppliersTrust] goes; here firms pay.
public final class TradeCredit implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "months of materials for which suppliers wait, once they trust",
                            unit = "months",
                            typical = 1.4,
                            min = 1,
                            max = 12,
                            source =
                                    "L088: 86.4% of shoe firms get credit, of 1.6 months at most on the mean (mechanisms_quant 3)")
                    double months,
            @Quantity(
                            meaning = "share of the missing trust won in a month of business",
                            unit = "1/month",
                            typical = 0.1,
                            max = 1,
                            source = "estimate: b of mechanisms_quant 3 was not found")
                    double trust) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "trade-credit",
                    "M15",
                    "Suppliers outside wait for the money of private firms that they know.",
                    "Private firms pay for materials in cash.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Crew.Piece settle = this::settle;

    public TradeCredit(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, settle);
    }

    private void settle(int town, Worker worker) {
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.suppliersDebt.values[firm] > 0) {
                    pay(firm, worker);
                }
            }
        }
    }

    private void pay(int firm, Worker worker) {
        long due = (long) StrictMath.ceil(firms.suppliersDebt.values[firm] / params.months);
        long fen = Math.min(due, Math.max(0, firms.cash.values[firm]));
        firms.suppliersDebt.values[firm] -= fen;
        firms.cash.values[firm] -= fen;
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.REPAYMENT, fen);
        economy.addTo(worker, Account.OUTSIDE, fen);
    }
}
