package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cause;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Reason;

/// How a firm ends: what is left goes to creditors, then to the owner; what is owed is written off;
/// hands are let go at the next pay day, and the row is free once they are gone.
final class Closing {

    /// Product of a row whose firm has closed but whose hands have not left yet.
    static final short CLOSED = -2;

    private Closing() {}

    static void close(Economy economy, int firm, int town, Cause cause, Worker worker) {
        Firms firms = economy.firms;
        int cell = economy.cells.of(town, firms.product.values[firm]);
        economy.cells.yearExits[cause.ordinal()].values[cell]++;
        Form form = firms.formOf(firm);
        economy.countFormChange(town, form, null);
        int household = firms.household.values[firm];
        settleWithSuppliers(economy, firm, worker);
        if (household >= 0) {
            settleWithBank(economy, firm, worker);
            settleWithKin(economy, firm, household, worker);
            giveToOwner(economy, firm, household, worker);
            economy.households.firm.values[household] = Households.NONE;
        } else {
            leaveToInvestor(economy, firm, worker);
            leaveToBank(economy, firm, worker);
        }
        economy.cells.leftOver.values[cell] += firms.stock.values[firm];
        firms.product.values[firm] = CLOSED;
        firms.stock.values[firm] = 0;
        firms.vacancies.values[firm] = 0;
        int job = economy.jobs.ofFirm(firm);
        economy.jobs.pay.values[job] = 0;
        economy.jobs.payAway.values[job] = 0;
        economy.jobs.release.values[job] = 1;
    }

    /// Frees the row of a closed firm once its last hand has left.
    static void freeWhenEmpty(Economy economy, int firm, int town) {
        if (economy.firms.product.values[firm] == CLOSED
                && economy.jobs.hands(economy.jobs.ofFirm(firm)) == 0) {
            economy.firms.product.values[firm] = -1;
            economy.jobs.release.values[economy.jobs.ofFirm(firm)] = 0;
            economy.firms.free(town, firm);
        }
    }

    /// What suppliers are still owed is lost with the firm.
    private static void settleWithSuppliers(Economy economy, int firm, Worker worker) {
        Firms firms = economy.firms;
        long paid =
                Math.min(firms.suppliersDebt.values[firm], Math.max(0, firms.cash.values[firm]));
        firms.cash.values[firm] -= paid;
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.REPAYMENT, paid);
        economy.addTo(worker, Account.OUTSIDE, paid);
        firms.suppliersDebt.values[firm] = 0;
    }

    /// What the former owner is still owed is lost with the firm.
    private static void settleWithBank(Economy economy, int firm, Worker worker) {
        Firms firms = economy.firms;
        long debt = firms.bankDebt.values[firm];
        long repaid = Math.min(debt, Math.max(0, firms.cash.values[firm]));
        firms.cash.values[firm] -= repaid;
        Economy.pay(worker, Account.FIRMS, Account.BANK, Reason.REPAYMENT, repaid);
        economy.addTo(worker, Account.BANK, repaid);
        firms.bankDebt.values[firm] = 0;
        firms.ownerDebt.values[firm] = 0;
    }

    private static void settleWithKin(Economy economy, int firm, int household, Worker worker) {
        Firms firms = economy.firms;
        int lineage = economy.households.lineage.values[household];
        long debt = firms.kinDebt.values[firm];
        if (lineage >= 0 && debt > 0) {
            long repaid = Math.min(debt, Math.max(0, firms.cash.values[firm]));
            firms.cash.values[firm] -= repaid;
            economy.lineages.cash.values[lineage] += repaid;
            economy.lineages.lent.values[lineage] -= debt;
            Economy.pay(worker, Account.FIRMS, Account.KIN_POOLS, Reason.REPAYMENT, repaid);
        }
        firms.kinDebt.values[firm] = 0;
    }

    /// The owner takes what is left, or answers for what is missing with the household's money, as
    /// far as it goes; what still is missing was owed to suppliers outside, who write it off.
    private static void giveToOwner(Economy economy, int firm, int household, Worker worker) {
        long left = economy.firms.cash.values[firm];
        if (left < 0) {
            long paid = Math.min(-left, Math.max(0, economy.households.cash.values[household]));
            economy.households.cash.values[household] -= paid;
            Economy.pay(worker, Account.HOUSEHOLDS, Account.FIRMS, Reason.LIQUIDATION, paid);
            economy.firms.cash.values[firm] += paid;
            leaveToBank(economy, firm, worker);
        } else {
            economy.households.cash.values[household] += left;
            economy.firms.cash.values[firm] = 0;
            Economy.pay(worker, Account.FIRMS, Account.HOUSEHOLDS, Reason.LIQUIDATION, left);
        }
    }

    /// An investor from outside takes home what is left.
    private static void leaveToInvestor(Economy economy, int firm, Worker worker) {
        long left = Math.max(0, economy.firms.cash.values[firm]);
        if (economy.firms.formOf(firm) == Form.FOREIGN) {
            economy.firms.cash.values[firm] -= left;
            Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.LIQUIDATION, left);
            economy.addTo(worker, Account.OUTSIDE, left);
        }
    }

    /// Without an owner, and for what nobody pays, the bank takes what is left or bears what is
    /// missing.
    private static void leaveToBank(Economy economy, int firm, Worker worker) {
        long left = economy.firms.cash.values[firm];
        if (left >= 0) {
            Economy.pay(worker, Account.FIRMS, Account.BANK, Reason.LIQUIDATION, left);
        } else {
            Economy.pay(worker, Account.BANK, Account.FIRMS, Reason.WRITE_OFF, -left);
        }
        economy.addTo(worker, Account.BANK, left);
        economy.firms.cash.values[firm] = 0;
        economy.firms.bankDebt.values[firm] = 0;
        economy.firms.kinDebt.values[firm] = 0;
        economy.firms.ownerDebt.values[firm] = 0;
    }
}
