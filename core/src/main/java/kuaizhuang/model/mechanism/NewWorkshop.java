package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;

/// A household puts its money, and what kin lend, into a workshop of its own: part of [Founding].
final class NewWorkshop {

    private final Founding.Params params;
    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final Firms firms;
    private final Jobs jobs;
    private final Cells cells;
    private final Employment employment;
    private final boolean kinLend;

    NewWorkshop(Founding.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        households = economy.households;
        firms = economy.firms;
        jobs = economy.jobs;
        cells = economy.cells;
        employment = new Employment(economy);
        kinLend = economy.scenario.on(KinLoans.DECLARATION);
    }

    /// What a workshop costs here: the stages that it must do itself, and a month of materials.
    private double capitalNeeded(int cell, int product) {
        double near = cells.suppliers.values[cell];
        double bought = (1 - params.leastStages()) * near / (near + params.stagesHalf());
        double separable = 1 - 1.0 / Math.max(1, economy.goods.stages[product]);
        return economy.goods.startup[product] * (1 - bought * separable) * Economy.FEN;
    }

    /// Opens a workshop if the household's money and what kin lend pay for it.
    void open(int person, int town, int product, boolean skilled, long key, Worker worker) {
        int cell = cells.of(town, product);
        int household = persons.household.values[person];
        double machines = capitalNeeded(cell, product);
        double needed = machines * 1.3;
        long own = households.cash.values[household] * 9 / 10;
        int lineage = households.lineage.values[household];
        long fromKin =
                kinLend && lineage >= 0
                        ? (long)
                                Math.min(
                                        own * params.kinLeverage(),
                                        economy.lineages.cash.values[lineage] / 2)
                        : 0;
        if (own + Math.max(0, fromKin) < needed || own <= 0) {
            return;
        }
        long paidIn = Math.min(own, (long) needed);
        long borrowed = Math.max(0, (long) needed - paidIn);
        begin(person, town, product, skilled, paidIn, borrowed, (long) machines, key, worker);
    }

    private void begin(
            int person,
            int town,
            int product,
            boolean skilled,
            long paidIn,
            long borrowed,
            long machines,
            long key,
            Worker worker) {
        int firm = firms.take(town);
        int household = persons.household.values[person];
        Occupation before = jobs.occupation(persons.job.values[person]);
        Knowledge source =
                skilled
                        ? Knowledge.WORKERS
                        : sourceOf(cells.of(town, product), key, persons.id.values[person]);
        boolean lawful = economy.levers.level(Lever.PRIVATE_LEGALITY) >= LAWFUL;
        Form form = lawful ? Form.HOUSEHOLD : Form.UNREGISTERED;
        Opening.blank(economy, firm, town, product, form);
        firms.id.values[firm] = Draws.key(persons.id.values[person], economy.month) >>> 1;
        firms.household.values[firm] = household;
        firms.founder.values[firm] = households.id.values[household] >>> 1;
        firms.occupation.values[firm] = (byte) before.ordinal();
        firms.knowledge.values[firm] = (byte) source.ordinal();
        households.firm.values[household] = firm;
        pay(firm, household, paidIn, borrowed, machines, worker);
        double skill = skilled ? 0.2 : 0;
        firms.knowHow.values[firm] = (float) Math.min(0.95, params.firstKnowHow() + skill);
        firms.quality.values[firm] = (float) (0.6 + 0.2 * skill);
        employment.take(person, town, jobs.ofFirm(firm));
        persons.set(person, Persons.FOUNDER);
        int cell = cells.of(town, product);
        cells.yearEntries[source.ordinal()].values[cell]++;
        cells.yearFounders[before.ordinal()].values[cell]++;
        cells.yearReturned.values[cell] += persons.is(person, Persons.RETURNED) ? 1 : 0;
        economy.countFormChange(town, null, form);
    }

    /// Level of the lever from which a household firm can be registered.
    private static final double LAWFUL = 1.5;

    private void pay(
            int firm, int household, long paidIn, long borrowed, long machines, Worker worker) {
        households.cash.values[household] -= paidIn;
        firms.cash.values[firm] += paidIn;
        Economy.pay(worker, Account.HOUSEHOLDS, Account.FIRMS, Reason.CAPITAL_PAID_IN, paidIn);
        if (borrowed > 0) {
            int lineage = households.lineage.values[household];
            economy.lineages.cash.values[lineage] -= borrowed;
            economy.lineages.lent.values[lineage] += borrowed;
            firms.kinDebt.values[firm] = borrowed;
            firms.cash.values[firm] += borrowed;
            Economy.pay(worker, Account.KIN_POOLS, Account.FIRMS, Reason.KIN_LOAN, borrowed);
        }
        firms.cash.values[firm] -= machines;
        firms.capital.values[firm] = machines;
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.MACHINES, machines);
        economy.addTo(worker, Account.OUTSIDE, machines);
    }

    /// From where the town knows the product: one source is drawn in proportion to what each
    /// taught.
    private Knowledge sourceOf(int cell, long key, long id) {
        double target = Draws.unit(key, id, 4) * cells.known(cell);
        for (int source = 0; source < cells.knownFrom.length; source++) {
            target -= cells.knownFrom[source].values[cell];
            if (target < 0) {
                return Knowledge.of(source);
            }
        }
        return Knowledge.NEIGHBOURS;
    }
}
