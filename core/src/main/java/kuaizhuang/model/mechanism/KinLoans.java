package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M15. A lineage's chest lends to its firms at the start (see [Founding]) and when cash runs out,
/// at informal interest; state firms and collectives borrow from the bank, softly, lawful private
/// firms as far as the lever of private credit goes. Firms pay back out of what they can spare.
public final class KinLoans implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "what kin ask of the informal rate of interest",
                            unit = "1",
                            typical = 0.3,
                            max = 1,
                            source =
                                    "estimate: kin lend cheaper than the market of 4-5% a month (mechanisms_quant 2)")
                    double kinRate,
            @Quantity(
                            meaning = "share of spare cash that goes into repayment in a month",
                            unit = "1/month",
                            typical = 0.2,
                            max = 1,
                            source = "estimate")
                    double repayment,
            @Quantity(
                            meaning = "share of the chest that can be lent to one firm in need",
                            unit = "1",
                            typical = 0.25,
                            max = 1,
                            source = "estimate")
                    double rescue,
            @Quantity(
                            meaning =
                                    "debt that the bank lets a collective run up, in months of its staff's wages, at full preference",
                            unit = "months",
                            typical = 36,
                            source = "estimate: soft budget constraint")
                    double softMonths,
            @Quantity(
                            meaning =
                                    "what the bank lends a lawful private firm in need on its machines, at full access",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source =
                                    "estimate; access was a third at most (bank loans 0.34% of start-up funds, mechanisms_quant 2)")
                    double onMachines,
            @Quantity(
                            meaning = "the bank's yearly rate",
                            unit = "1/year",
                            typical = 0.07,
                            max = 0.5,
                            source = "pack: official lending rate near 7%")
                    double bankRate) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "kin-loans",
                    "M15",
                    "Kin lend to founders and firms in need; the bank lends to state firms, collectives and, later, private firms.",
                    "Nobody lends: founders have their own money alone, and a firm without cash closes.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Crew.Piece settle = this::settle;
    private final double partyCredit;
    private double informal;

    public KinLoans(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        partyCredit = economy.scenario.parametersOf(LocalGovernments.DECLARATION).partyCredit();
    }

    @Override
    public void run() {
        informal =
                economy.region.series().at("informal_monthly_rate", economy.year())
                        / 100
                        * params.kinRate;
        economy.crew.forEach(economy.towns, settle);
    }

    private void settle(int town, Worker worker) {
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] < 0) {
                    continue;
                }
                if (firms.formOf(firm).isPrivate()) {
                    settleWithKin(firm, worker);
                }
                settleWithBank(firm, town, worker);
            }
        }
    }

    private void settleWithKin(int firm, Worker worker) {
        int household = firms.household.values[firm];
        if (household < 0) {
            return;
        }
        long debt = firms.kinDebt.values[firm];
        if (debt > 0) {
            int lineage = economy.households.lineage.values[household];
            long interest =
                    Math.min(Math.max(0, firms.cash.values[firm]), (long) (debt * informal));
            long repaid =
                    (long)
                            Math.min(
                                    debt,
                                    Math.max(0, firms.cash.values[firm] - interest)
                                            * params.repayment);
            economy.lineages.cash.values[lineage] += interest + repaid;
            economy.lineages.lent.values[lineage] -= repaid;
            firms.kinDebt.values[firm] -= repaid;
            firms.cash.values[firm] -= interest + repaid;
            firms.monthProfit.values[firm] -= interest;
            Economy.pay(worker, Account.FIRMS, Account.KIN_POOLS, Reason.INTEREST, interest);
            Economy.pay(worker, Account.FIRMS, Account.KIN_POOLS, Reason.REPAYMENT, repaid);
        }
        long missing = -firms.cash.values[firm];
        if (missing > 0) {
            ownerPaysIn(firm, household, missing, worker);
            lendToFirmInNeed(firm, household, worker);
        }
    }

    /// The owner's savings come before those of kin.
    private void ownerPaysIn(int firm, int household, long missing, Worker worker) {
        Households households = economy.households;
        long paid = Math.min(missing, Math.max(0, households.cash.values[household] / 4));
        households.cash.values[household] -= paid;
        firms.cash.values[firm] += paid;
        Economy.pay(worker, Account.HOUSEHOLDS, Account.FIRMS, Reason.CAPITAL_PAID_IN, paid);
    }

    private void lendToFirmInNeed(int firm, int household, Worker worker) {
        long missing = -firms.cash.values[firm];
        int lineage = economy.households.lineage.values[household];
        if (missing <= 0 || lineage < 0) {
            return;
        }
        long can = (long) Math.max(0, economy.lineages.cash.values[lineage] * params.rescue);
        long lent = Math.min(missing, Math.min(can, firms.capital.values[firm] / 2));
        economy.lineages.cash.values[lineage] -= lent;
        economy.lineages.lent.values[lineage] += lent;
        firms.kinDebt.values[firm] += lent;
        firms.cash.values[firm] += lent;
        Economy.pay(worker, Account.KIN_POOLS, Account.FIRMS, Reason.KIN_LOAN, lent);
    }

    private void settleWithBank(int firm, int town, Worker worker) {
        long debt = firms.bankDebt.values[firm];
        long cash = firms.cash.values[firm];
        if (debt > 0 && cash > 0) {
            long interest = Math.min(cash, (long) (debt * params.bankRate / 12));
            long repaid = (long) Math.min(debt, (cash - interest) * params.repayment);
            firms.bankDebt.values[firm] -= repaid;
            firms.cash.values[firm] -= interest + repaid;
            firms.monthProfit.values[firm] -= interest;
            Economy.pay(worker, Account.FIRMS, Account.BANK, Reason.INTEREST, interest);
            Economy.pay(worker, Account.FIRMS, Account.BANK, Reason.REPAYMENT, repaid);
            economy.addTo(worker, Account.BANK, interest + repaid);
        }
        if (firms.cash.values[firm] < 0) {
            long lent =
                    Math.min(
                            -firms.cash.values[firm],
                            Math.max(0, limit(firm, town) - firms.bankDebt.values[firm]));
            firms.bankDebt.values[firm] += lent;
            firms.cash.values[firm] += lent;
            Economy.pay(worker, Account.BANK, Account.FIRMS, Reason.BANK_LOAN, lent);
            economy.addTo(worker, Account.BANK, -lent);
        }
    }

    /// What the bank lends at most, in fen: to state firms all they need, to collectives softly, to
    /// lawful private firms something on their machines.
    private long limit(int firm, int town) {
        Form form = firms.formOf(firm);
        if (form == Form.UNREGISTERED) {
            return 0;
        }
        return switch (form.control()) {
            case STATE -> Long.MAX_VALUE / 2;
            case COLLECTIVE -> softLimit(firm, town);
            case OUTSIDE -> 0; // the investor pays in what is missing
            case PRIVATE ->
                    (long)
                            (firms.capital.values[firm]
                                    * params.onMachines
                                    * (firms.party.values[firm] > 0 ? 1 + partyCredit : 1)
                                    * access(form));
        };
    }

    /// How far the bank's door is open to a private firm: a cooperative passes as a collective
    /// while these are preferred.
    private double access(Form form) {
        double open = economy.levers.share(Lever.PRIVATE_CREDIT);
        return form.isJoint()
                ? Math.max(open, economy.levers.share(Lever.COLLECTIVE_PREFERENCE))
                : open;
    }

    private long softLimit(int firm, int town) {
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        double preference = economy.levers.share(Lever.COLLECTIVE_PREFERENCE);
        return (long) (hands * economy.town.wage.values[town] * params.softMonths * preference);
    }
}
