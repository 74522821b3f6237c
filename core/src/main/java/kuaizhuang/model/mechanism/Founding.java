package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Gaps;
import kuaizhuang.kernel.RunningSum;
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
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M6. Somebody who knows a product, can raise its capital with kin and bears the risk opens a
/// workshop at home. The product is chosen by a logit over seen profit, weighted by what the town
/// knows; capital falls with makers near by, because stages can be bought from them. Founders know
/// only what the town's news, at least a month old, has told.
public final class Founding implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "bound of the monthly chance to found, at which candidates are drawn",
                            unit = "1/month",
                            typical = 0.004,
                            min = 0.0001,
                            max = 0.05,
                            source = "estimate: above the rate of the boom years")
                    double bound,
            @Quantity(
                            meaning =
                                    "monthly chance to found of one who knows all, sees a profit e times the wage and has the money",
                            unit = "1/month",
                            typical = 0.0018,
                            max = 0.05,
                            source = "estimate, to be fitted to 682,000 firms of 2001 (P023)")
                    double drive,
            @Quantity(
                            meaning =
                                    "dispersion of the choice among products, in profit over wage",
                            unit = "1",
                            typical = 0.25,
                            min = 0.02,
                            source = "estimate")
                    double dispersion,
            @Quantity(
                            meaning = "power of knowledge in the choice",
                            unit = "1",
                            typical = 2,
                            min = 0.1,
                            max = 5,
                            source = "estimate")
                    double knowledgePower,
            @Quantity(
                            meaning = "kin lend at most this share of the founder's own money",
                            unit = "1",
                            typical = 0.5,
                            max = 5,
                            source =
                                    "mechanisms_quant 2: founders paid 66% of start-up funds, kin and friends 25%")
                    double kinLeverage,
            @Quantity(
                            meaning =
                                    "share of a product's stages that a new workshop must do itself where all others can be bought",
                            unit = "1",
                            typical = 0.35,
                            min = 0.02,
                            max = 1,
                            source = "estimate; sign from Ruan and Zhang 2009")
                    double leastStages,
            @Quantity(
                            meaning = "hands near by at which half of the stages can be bought",
                            unit = "persons",
                            typical = 1500,
                            min = 1,
                            source = "estimate")
                    double stagesHalf,
            @Quantity(
                            meaning = "what fear takes from the chance to found, at full fear",
                            unit = "1",
                            typical = 0.9,
                            max = 1,
                            source = "estimate")
                    double fear,
            @Quantity(
                            meaning =
                                    "share of a first day's know-how that one who learnt by seeing has",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate: copies start low (M16)")
                    double firstKnowHow) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "founding",
                    "M6",
                    "Households found workshops.",
                    "No household founds.",
                    Params.class);

    private static final long CANDIDATES = Draws.process("founding/candidates");
    private static final int LOOK_EVERY = 6;

    /// Half a year and more: profits are seen with the lag that makes entry overshoot.
    private static final double LOOKS_REMEMBERED = 1.5;

    private final Params params;
    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final Firms firms;
    private final Jobs jobs;
    private final Cells cells;
    private final Employment employment;
    private final double elasticity;
    private final boolean kinLend;
    private final Crew.Piece found = this::found;

    public Founding(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        households = economy.households;
        firms = economy.firms;
        jobs = economy.jobs;
        cells = economy.cells;
        employment = new Employment(economy);
        elasticity = economy.scenario.parametersOf(Trade.DECLARATION).elasticity();
        kinLend = economy.scenario.on(KinLoans.DECLARATION);
    }

    @Override
    public void run() {
        for (int town = 0; town < economy.towns; town++) {
            int rows = persons.positions(town);
            double mean = rows * params.bound;
            firms.reserve(town, (int) (mean + 5 * StrictMath.sqrt(mean)) + 8);
        }
        jobs.follow(firms);
        economy.crew.forEach(economy.towns, found);
    }

    private void found(int town, Worker worker) {
        double[] running = worker.doubles(economy.products);
        if (seeProfits(town, running) <= 0) {
            return;
        }
        double allowed =
                (1 - params.fear * economy.town.fear.values[town])
                        * economy.governments.approval.values[town];
        Gaps gaps = worker.gaps();
        long key = economy.key(CANDIDATES, town);
        gaps.begin(key, params.bound, persons.positions(town));
        int[] rows = worker.batch();
        for (int stops = persons.next(town, gaps, rows);
                stops > 0;
                stops = persons.next(town, gaps, rows)) {
            worker.fetch(persons.job.values, rows, stops);
            int working = keepWorking(rows, stops, town);
            fetch(rows, working, worker);
            for (int i = 0; i < working; i++) {
                if (mayFound(rows[i])) {
                    consider(rows[i], town, running, allowed, key, worker);
                }
            }
        }
    }

    /// Moves those whose work may be left to the front of a list.
    ///
    /// @return how many they are
    private int keepWorking(int[] rows, int count, int town) {
        int none = jobs.of(town, Occupation.NONE);
        int service = jobs.of(town, Occupation.PUBLIC);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int person = rows[i];
            int job = persons.job.values[person];
            rows[kept] = person;
            kept += job >= 0 && job != none && job != service ? 1 : 0;
        }
        return kept;
    }

    private void fetch(int[] rows, int count, Worker worker) {
        worker.fetch(persons.flags.values, rows, count);
        worker.fetch(persons.born.values, rows, count);
        worker.fetch(persons.household.values, rows, count);
    }

    /// Whether a person who works may found; a household founds once.
    private boolean mayFound(int person) {
        if ((persons.flags.values[person] & (Persons.OUTSIDER | Persons.FOUNDER)) != 0) {
            return false;
        }
        int age = persons.age(person, economy.month) / 12;
        return age >= 20
                && age < 55
                && households.firm.values[persons.household.values[person]] < 0;
    }

    /// Sums up how much each product appeals. What people think that one earns is brought up to
    /// date every few months.
    private double seeProfits(int town, double[] running) {
        boolean looks = economy.turn(town, LOOK_EVERY);
        double sum = 0;
        for (int product = 0; product < economy.products; product++) {
            int cell = cells.of(town, product);
            if (looks) {
                cells.appeal.values[cell] = appeal(town, cell, product);
            }
            sum += cells.appeal.values[cell];
            running[product] = sum;
        }
        return sum;
    }

    private double appeal(int town, int cell, int product) {
        double known = cells.known(cell);
        if (known <= Cells.HARDLY_KNOWN) {
            return 0;
        }
        double wage = Math.max(1, economy.town.wage.values[town]);
        double seen = profitOfHand(cell, product, wage);
        cells.prospect.values[cell] += (seen - cells.prospect.values[cell]) / LOOKS_REMEMBERED;
        double over = Math.min(6, cells.prospect.values[cell] / wage);
        if (over <= 0) {
            return 0;
        }
        return StrictMath.exp(params.knowledgePower * StrictMath.log(known))
                * (StrictMath.exp(over / params.dispersion / 4) - 1);
    }

    /// Profit a hand and month in a plain workshop, in fen: at the town's price where it makes the
    /// product, else at the price at which the orders in sight would take all that is offered.
    private double profitOfHand(int cell, int product, double wage) {
        double price = cells.price.values[cell];
        if (cells.firms.values[cell] == 0) {
            double pull = Math.max(1e-6, cells.pull.values[cell]);
            price = Math.clamp(StrictMath.exp(StrictMath.log(pull) / elasticity), 0.2, 3);
            cells.price.values[cell] = price;
        }
        double effective = 0.6 * params.firstKnowHow * 1.4;
        double units = cells.yield.values[cell] * effective;
        return units * (price - economy.goods.inputShare[product]) * Economy.FEN - wage;
    }

    private void consider(
            int person, int town, double[] running, double allowed, long key, Worker worker) {
        long id = persons.id.values[person];
        int own = persons.productOf(person);
        boolean skilled =
                own != Persons.NO_PRODUCT
                        && Draws.unit(key, id, 1) < persons.skill.values[person] / 120.0;
        int product =
                skilled
                        ? own
                        : RunningSum.pick(running, 0, economy.products, Draws.unit(key, id, 2));
        int cell = cells.of(town, product);
        double wage = Math.max(1, economy.town.wage.values[town]);
        double over = Math.min(4, cells.prospect.values[cell] / wage);
        if (over <= 0) {
            return;
        }
        double known = skilled ? 1 : Math.min(1, cells.known(cell));
        double chance = params.drive * known * over / (1 + over) * 2 * allowed;
        if (Draws.unit(key, id, 3) * params.bound < chance) {
            raiseCapital(person, town, product, skilled, key, worker);
        }
    }

    /// What a workshop costs here: the stages that it must do itself, and a month of materials.
    private double capitalNeeded(int cell, int product) {
        double near = cells.suppliers.values[cell];
        double bought = (1 - params.leastStages) * near / (near + params.stagesHalf);
        double separable = 1 - 1.0 / Math.max(1, economy.goods.stages[product]);
        return economy.goods.startup[product] * (1 - bought * separable) * Economy.FEN;
    }

    private void raiseCapital(
            int person, int town, int product, boolean skilled, long key, Worker worker) {
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
                                        own * params.kinLeverage,
                                        economy.lineages.cash.values[lineage] / 2)
                        : 0;
        if (own + Math.max(0, fromKin) < needed || own <= 0) {
            return;
        }
        long paidIn = Math.min(own, (long) needed);
        long borrowed = Math.max(0, (long) needed - paidIn);
        open(person, town, product, skilled, paidIn, borrowed, (long) machines, key, worker);
    }

    private void open(
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
        firms.knowHow.values[firm] = (float) Math.min(0.95, params.firstKnowHow + skill);
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
