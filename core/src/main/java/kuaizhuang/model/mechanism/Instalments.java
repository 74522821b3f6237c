package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Reason;

/// How the price of a firm is paid, part of [Ownership]: down by the buyer and his kin, the rest by
/// the firm to its former owner, a share a month.
final class Instalments {

    private final Ownership.Params params;
    private final Economy economy;
    private final Firms firms;
    private final Households households;
    private final double kinLeverage;
    private final boolean kinLend;

    Instalments(Ownership.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        households = economy.households;
        kinLeverage = economy.scenario.parametersOf(Founding.DECLARATION).kinLeverage();
        kinLend = economy.scenario.on(KinLoans.DECLARATION);
    }

    /// The buyer's own money first, then what kin lend the firm for it.
    void payDown(int firm, int town, int household, Worker worker) {
        long price = firms.ownerDebt.values[firm];
        long own = Math.min(price, Math.max(0, households.cash.values[household] * 9 / 10));
        households.cash.values[household] -= own;
        Economy.pay(worker, Account.HOUSEHOLDS, formerOwner(firm), Reason.SALE_OF_FIRM, own);
        give(firm, town, own, worker);
        int lineage = households.lineage.values[household];
        if (!kinLend || lineage < 0) {
            return;
        }
        long chest = Math.max(0, economy.lineages.cash.values[lineage] / 2);
        long lent = Math.min(price - own, Math.min(chest, (long) (own * kinLeverage)));
        economy.lineages.cash.values[lineage] -= lent;
        economy.lineages.lent.values[lineage] += lent;
        firms.kinDebt.values[firm] += lent;
        Economy.pay(worker, Account.KIN_POOLS, Account.FIRMS, Reason.KIN_LOAN, lent);
        Economy.pay(worker, Account.FIRMS, formerOwner(firm), Reason.SALE_OF_FIRM, lent);
        give(firm, town, lent, worker);
    }

    /// Pays the former owner what is due this month, as far as a quarter of the cash goes.
    void payOne(int firm, int town, Worker worker) {
        long due = 1 + (long) (firms.ownerDebt.values[firm] * params.instalment());
        long fen = Math.min(due, Math.max(0, firms.cash.values[firm] / 4));
        firms.cash.values[firm] -= fen;
        Economy.pay(worker, Account.FIRMS, formerOwner(firm), Reason.SALE_OF_FIRM, fen);
        give(firm, town, fen, worker);
    }

    /// A collective was the town's, a state firm the state's.
    private Account formerOwner(int firm) {
        return Form.of(firms.origin.values[firm]) == Form.STATE
                ? Account.CENTRE
                : Account.TREASURIES;
    }

    private void give(int firm, int town, long fen, Worker worker) {
        firms.ownerDebt.values[firm] -= fen;
        if (formerOwner(firm) == Account.CENTRE) {
            economy.addTo(worker, Account.CENTRE, fen);
        } else {
            Sums.add(economy.town.treasury.values, town, fen);
        }
    }
}
