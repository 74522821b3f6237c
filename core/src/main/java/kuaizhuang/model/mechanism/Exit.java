package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cause;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M20. A firm closes when its cash is out and nobody lends, when it has worked long without
/// profit, or when no heir is left.
public final class Exit implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "months of wages and materials that may be owed before a firm closes for want of cash",
                            unit = "months",
                            typical = 1,
                            source = "estimate: suppliers give 1.6 months (mechanisms_quant 3)")
                    double owedMonths,
            @Quantity(
                            meaning =
                                    "months in a row without profit after which the owner gives up",
                            unit = "months",
                            typical = 30,
                            min = 1,
                            max = 120,
                            source = "estimate")
                    int patience) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "exit",
                    "M20",
                    "Firms close: out of cash, without profit, without heir.",
                    "No firm closes of itself; losses pile up as debt to suppliers outside.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Crew.Piece judge = this::judge;

    public Exit(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, judge);
    }

    private void judge(int town, Worker worker) {
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    judge(firm, town, worker);
                }
            }
        }
    }

    private void judge(int firm, int town, Worker worker) {
        boolean own = firms.formOf(firm).isPrivate();
        boolean mayGiveUp = own || firms.formOf(firm) == Form.FOREIGN;
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        double owed = params.owedMonths * economy.town.wage.values[town] * Math.max(2, hands);
        if (own && firms.household.values[firm] < 0) {
            Closing.close(economy, firm, town, Cause.FOUNDER_RETIRED, worker);
        } else if (firms.cash.values[firm] < -owed) {
            Closing.close(economy, firm, town, Cause.OUT_OF_CASH, worker);
        } else if (mayGiveUp && firms.idleMonths.values[firm] >= params.patience) {
            Closing.close(economy, firm, town, Cause.NO_ORDERS, worker);
        }
    }
}
