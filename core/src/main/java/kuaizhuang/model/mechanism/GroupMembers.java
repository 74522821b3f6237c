package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Reason;

/// The companies of groups, part of [Groups]: what they owe to their leader and have from it. One
/// thread writes them, for they lie in any town.
final class GroupMembers {

    private final Economy economy;
    private final Groups.Params params;
    private final Firms firms;
    private final SpareCash spare;

    GroupMembers(Economy economy, Groups.Params params) {
        this.economy = economy;
        this.params = params;
        firms = economy.firms;
        spare = new SpareCash(economy);
    }

    private int town(int firm) {
        return economy.jobs.town.values[economy.jobs.ofFirm(firm)];
    }

    void become(int firm, Form form) {
        economy.countFormChange(town(firm), firms.formOf(firm), form);
        firms.form.values[firm] = (byte) form.ordinal();
    }

    /// The supplier's owner takes shares of the group for the firm.
    void takeIn(int leader, int supplier) {
        if (firms.formOf(leader) != Form.GROUP) {
            become(leader, Form.GROUP);
        }
        belong(leader, leader);
        belong(supplier, leader);
        become(supplier, Form.GROUP_COMPANY);
    }

    private void belong(int firm, int leader) {
        firms.head.values[firm] = firms.id.values[leader];
        firms.headRow.values[firm] = leader;
    }

    /// Ties companies to their leaders anew; whose leader is gone is a private company again. Who
    /// belonged to a company that has become a group belongs to the group.
    void gather() {
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < firms.pageCount(town); page++) {
                int end = firms.pageEnd(town, page);
                for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                    firms.firstMember.values[firm] = 0;
                }
            }
        }
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < firms.pageCount(town); page++) {
                int end = firms.pageEnd(town, page);
                for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                    if (firms.product.values[firm] >= 0) {
                        gather(firm);
                    }
                }
            }
        }
    }

    private void gather(int firm) {
        Form form = firms.formOf(firm);
        int leader = leaderOf(firm);
        if (leader < 0) {
            if (form == Form.GROUP_COMPANY) {
                firms.head.values[firm] = 0;
                become(firm, Form.PRIVATE_COMPANY);
            }
        } else if (leader != firm) {
            if (form != Form.GROUP_COMPANY) {
                become(firm, Form.GROUP_COMPANY);
            }
            firms.nextMember.values[firm] = firms.firstMember.values[leader];
            firms.firstMember.values[leader] = firm + 1;
        }
    }

    /// Row of the leader of the group to which a firm belongs, -1 for none.
    private int leaderOf(int firm) {
        int row = firms.headRow.values[firm];
        boolean stands =
                firms.head.values[firm] != 0
                        && firms.product.values[row] >= 0
                        && firms.id.values[row] == firms.head.values[firm]
                        && firms.formOf(row) == Form.GROUP;
        return stands ? row : -1;
    }

    /// Leaders raise their companies to the group's standard, receive a part of what these can
    /// spare and pay out the dividend.
    void lead(Worker worker, int months) {
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < firms.pageCount(town); page++) {
                int end = firms.pageEnd(town, page);
                for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                    if (firms.product.values[firm] >= 0 && firms.formOf(firm) == Form.GROUP) {
                        lead(firm, months, worker);
                    }
                }
            }
        }
    }

    private void lead(int leader, int months, Worker worker) {
        int holders = 0;
        for (int at = firms.firstMember.values[leader];
                at > 0;
                at = firms.nextMember.values[at - 1]) {
            raise(at - 1, leader);
            passUp(at - 1, leader, worker);
            holders += firms.household.values[at - 1] >= 0 ? 1 : 0;
        }
        long each = (long) (spare.of(leader) * spare.takenOut(months) / (holders + 1));
        for (int at = firms.firstMember.values[leader];
                at > 0;
                at = firms.nextMember.values[at - 1]) {
            int household = firms.household.values[at - 1];
            if (household >= 0) {
                firms.cash.values[leader] -= each;
                economy.households.income.values[household] += each;
                Economy.pay(worker, Account.FIRMS, Account.HOUSEHOLDS, Reason.DIVIDEND, each);
            }
        }
    }

    private void raise(int company, int leader) {
        float quality = firms.quality.values[leader] - firms.quality.values[company];
        float knowHow = firms.knowHow.values[leader] - firms.knowHow.values[company];
        firms.quality.values[company] += (float) (Math.max(0, quality) * params.standard());
        firms.knowHow.values[company] += (float) (Math.max(0, knowHow) * params.standard());
    }

    private void passUp(int company, int leader, Worker worker) {
        long fen = (long) (spare.of(company) * params.passedUp());
        firms.cash.values[company] -= fen;
        firms.cash.values[leader] += fen;
        Economy.pay(worker, Account.FIRMS, Account.FIRMS, Reason.DIVIDEND, fen);
    }
}
