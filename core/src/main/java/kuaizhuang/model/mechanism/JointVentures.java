package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.model.state.Reason;

/// Companies that kin workshops open together and whose shares they hold, part of
/// [CooperativeCompanies]. One of the lineage who has no firm manages it.
final class JointVentures {

    /// Money over the cost of machines, as for founders.
    private static final double WITH_MATERIALS = 1.3;

    private final Economy economy;
    private final Firms firms;
    private final Jobs jobs;
    private final Persons persons;
    private final Employment employment;
    private final SpareCash spare;
    private final MayFound mayFound;
    private final double stake;

    /// New companies in a town and turn at most.
    private final int most;

    /// By worker: how many more may be opened in the town's turn.
    private final int[] room;

    /// By town: managers who are still to come home, and their companies.
    private final int[] coming;

    private final int[] managers;
    private final int[] companies;

    /// @param most new companies in a town and turn
    JointVentures(Economy economy, double stake, int most) {
        this.economy = economy;
        mayFound = new MayFound(economy);
        this.stake = stake;
        firms = economy.firms;
        jobs = economy.jobs;
        persons = economy.persons;
        employment = new Employment(economy);
        spare = new SpareCash(economy);
        this.most = most;
        room = new int[economy.crew.size()];
        coming = new int[economy.towns];
        managers = new int[economy.towns * most];
        companies = new int[managers.length];
    }

    void beginTurn(Worker worker) {
        room[worker.index()] = most;
    }

    /// Managers who worked in another town begin. They leave their firms there once all towns have
    /// had their turn, for in it workshops are told apart by their hands.
    void callHome(int town) {
        for (int i = town * most; i < town * most + coming[town]; i++) {
            appoint(managers[i], companies[i], town);
        }
        coming[town] = 0;
    }

    /// Opens a company of kin workshops, if they can pay for it and somebody can manage it.
    ///
    /// @param head the largest of them, from which the new one has what it knows
    /// @return whether it was opened
    boolean open(long[] list, int from, int to, int head, int town, Worker worker) {
        int product = firms.product.values[head];
        long machines = (long) (economy.goods.startup[product] * Economy.FEN);
        long money = 0;
        for (int i = from; i < to; i++) {
            money += stakeOf((int) list[i]);
        }
        if (room[worker.index()] == 0 || money < machines * WITH_MATERIALS) {
            return false;
        }
        int manager = manager(town, head);
        if (manager < 0) {
            return false;
        }
        room[worker.index()]--;
        int company = begin(manager, head, town, product);
        for (int i = from; i < to; i++) {
            payStake((int) list[i], company, worker);
        }
        firms.cash.values[company] -= machines;
        firms.capital.values[company] += machines;
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.MACHINES, machines);
        economy.addTo(worker, Account.OUTSIDE, machines);
        return true;
    }

    private long stakeOf(int firm) {
        return (long) (spare.of(firm) * stake);
    }

    private int begin(int manager, int head, int town, int product) {
        int company = firms.take(town);
        int household = persons.household.values[manager];
        Occupation before = jobs.occupation(persons.job.values[manager]);
        Opening.blank(economy, company, town, product, Form.JOINT_VENTURE);
        firms.id.values[company] = Draws.key(persons.id.values[manager], economy.month) >>> 1;
        firms.household.values[company] = household;
        firms.founder.values[company] = economy.households.id.values[household] >>> 1;
        firms.occupation.values[company] = (byte) before.ordinal();
        firms.knowledge.values[company] = firms.knowledge.values[head];
        firms.knowHow.values[company] = firms.knowHow.values[head];
        firms.quality.values[company] = firms.quality.values[head];
        firms.brand.values[company] = firms.brand.values[head];
        firms.head.values[company] = firms.id.values[company];
        firms.headRow.values[company] = company;
        firms.firstMember.values[company] = 0;
        economy.households.firm.values[household] = company;
        if (persons.is(manager, Persons.AWAY)) {
            int at = town * most + coming[town]++;
            managers[at] = manager;
            companies[at] = company;
        } else {
            appoint(manager, company, town);
        }
        int cell = economy.cells.of(town, product);
        economy.cells.yearEntries[firms.knowledge.values[head]].values[cell]++;
        economy.cells.yearFounders[before.ordinal()].values[cell]++;
        economy.countFormChange(town, null, Form.JOINT_VENTURE);
        return company;
    }

    private void appoint(int manager, int company, int town) {
        employment.take(manager, town, jobs.ofFirm(company));
        persons.set(manager, Persons.FOUNDER);
    }

    private void payStake(int firm, int company, Worker worker) {
        long fen = stakeOf(firm);
        firms.cash.values[firm] -= fen;
        firms.cash.values[company] += fen;
        firms.head.values[firm] = firms.id.values[company];
        firms.headRow.values[firm] = company;
        Economy.pay(worker, Account.FIRMS, Account.FIRMS, Reason.CAPITAL_PAID_IN, fen);
    }

    /// Somebody of age of the lineage whose household has no firm.
    private int manager(int town, int head) {
        int lineage = lineageOf(firms.household.values[head]);
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                if (mayFound.is(person, town)
                        && lineageOf(persons.household.values[person]) == lineage) {
                    return person;
                }
            }
        }
        return -1;
    }

    private int lineageOf(int household) {
        return economy.households.lineage.values[household];
    }

    /// A quarter's dividend of a company to the owners of the workshops that hold its shares; the
    /// manager's household has its own part in [Profits].
    void payShareholders(int company, Worker worker) {
        Form form = firms.formOf(company);
        double toSpare = spare.of(company);
        if (form != Form.JOINT_VENTURE && form != Form.LIMITED || toSpare <= 0) {
            return;
        }
        int holders = 0;
        for (int at = firms.firstMember.values[company]; at > 0; at = after(at)) {
            holders += holds(at - 1, form) ? 1 : 0;
        }
        if (holders == 0) {
            return;
        }
        long each = (long) (toSpare * spare.takenOut(CooperativeCompanies.TURN) / (holders + 1));
        for (int at = firms.firstMember.values[company]; at > 0; at = after(at)) {
            if (holds(at - 1, form)) {
                int household = firms.household.values[at - 1];
                firms.cash.values[company] -= each;
                economy.households.income.values[household] += each;
                Economy.pay(worker, Account.FIRMS, Account.HOUSEHOLDS, Reason.DIVIDEND, each);
            }
        }
    }

    private int after(int at) {
        return firms.nextMember.values[at - 1];
    }

    /// A member of the same form is a workshop of the company itself and has its part by pooling.
    private boolean holds(int member, Form company) {
        return firms.household.values[member] >= 0 && firms.formOf(member) != company;
    }
}
