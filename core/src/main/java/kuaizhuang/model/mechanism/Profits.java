package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Reason;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// Section 11.6 and 11.12. Profit is taxed; what a firm can spare goes to the owner, to the town
/// for a collective, to the centre for a state firm. Town treasuries pass a share upwards and spend
/// a share on works and services.
public final class Profits implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "tax on a month's profit",
                            unit = "1",
                            typical = 0.15,
                            max = 0.9,
                            source = "estimate: income tax of small firms after allowances")
                    double profitTax,
            @Quantity(
                            meaning =
                                    "months of wages and materials kept before money is taken out",
                            unit = "months",
                            typical = 3,
                            source = "estimate")
                    double workingMonths,
            @Quantity(
                            meaning = "share of what is spare that is taken out in a month",
                            unit = "1/month",
                            typical = 0.1,
                            max = 1,
                            source = "estimate")
                    double payout,
            @Quantity(
                            meaning = "share of a treasury spent on works and services in a month",
                            unit = "1/month",
                            typical = 0.06,
                            max = 1,
                            source = "estimate")
                    double treasurySpending) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "profits",
                    "11.6",
                    "Profit is taxed and paid out; treasuries spend.",
                    "Firms and treasuries keep what they have.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Crew.Piece distribute = this::distribute;

    public Profits(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, distribute);
    }

    private void distribute(int town, Worker worker) {
        long toTreasury = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    toTreasury += distribute(firm, town, worker);
                } else {
                    Closing.freeWhenEmpty(economy, firm, town);
                }
            }
        }
        Sums.add(economy.town.treasury.values, town, toTreasury);
        spend(town, worker);
    }

    /// @return what the town's treasury gets, in fen
    private long distribute(int firm, int town, Worker worker) {
        long profit = firms.monthProfit.values[firm];
        firms.monthProfit.values[firm] = 0;
        firms.idleMonths.values[firm] =
                (byte) (profit >= 0 ? 0 : Math.min(120, firms.idleMonths.values[firm] + 1));
        long tax =
                profit <= 0
                        ? 0
                        : Math.min(
                                Math.max(0, firms.cash.values[firm]),
                                (long)
                                        (profit
                                                * params.profitTax
                                                * (1
                                                        - economy.governments
                                                                .taxRelief
                                                                .values[town])));
        firms.cash.values[firm] -= tax;
        Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.TAXES, tax);
        firms.yearProfit.values[firm] += profit - tax;
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        double monthly =
                hands * economy.town.wage.values[town]
                        + firms.made.values[firm]
                                * economy.goods.inputShare[firms.product.values[firm]]
                                * Economy.FEN;
        double spare = firms.cash.values[firm] - params.workingMonths * monthly;
        return spare > 0 ? tax + payOut(firm, (long) (spare * params.payout), worker) : tax;
    }

    /// @return what the town's treasury gets, in fen
    private long payOut(int firm, long fen, Worker worker) {
        firms.cash.values[firm] -= fen;
        Form form = firms.formOf(firm);
        if (form == Form.FOREIGN) {
            long out = fen * firms.outsideShare.values[firm] / 100;
            Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.DIVIDEND, out);
            economy.addTo(worker, Account.OUTSIDE, out);
            Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.DIVIDEND, fen - out);
            return fen - out;
        }
        int household = firms.household.values[firm];
        if (form == Form.STATE) {
            Economy.pay(worker, Account.FIRMS, Account.CENTRE, Reason.DIVIDEND, fen);
            economy.addTo(worker, Account.CENTRE, fen);
        } else if (form == Form.COLLECTIVE || household < 0) {
            Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.DIVIDEND, fen);
            return fen;
        } else {
            Economy.pay(worker, Account.FIRMS, Account.HOUSEHOLDS, Reason.DIVIDEND, fen);
            economy.households.income.values[household] += fen;
        }
        return 0;
    }

    private void spend(int town, Worker worker) {
        long fen =
                (long) (Math.max(0, economy.town.treasury.values[town]) * params.treasurySpending);
        Sums.add(economy.town.treasury.values, town, -fen);
        economy.town.serviceCash.values[town] += fen;
        Economy.pay(worker, Account.TREASURIES, Account.SERVICES, Reason.TREASURY_SPENDING, fen);
    }
}
