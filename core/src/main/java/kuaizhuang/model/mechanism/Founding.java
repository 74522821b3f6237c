package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.RunningSum;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Persons;
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
                            typical = 0.085,
                            min = 0.0001,
                            max = 0.5,
                            source =
                                    "estimate: above the rate of the boom years, 1.6 times the drive at most")
                    double bound,
            @Quantity(
                            meaning =
                                    "monthly chance to found of an enterprising one who knows all, sees twice what he earns and has the money",
                            unit = "1/month",
                            typical = 0.05,
                            max = 0.5,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double drive,
            @Quantity(
                            meaning =
                                    "share of people who are born enterprising: who would ever found a workshop",
                            unit = "1",
                            typical = 0.004,
                            min = 0.0001,
                            max = 1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double enterprising,
            @Quantity(
                            meaning =
                                    "dispersion of the choice among products, in profit over wage",
                            unit = "1",
                            typical = 0.4,
                            min = 0.02,
                            source = "estimate")
                    double dispersion,
            @Quantity(
                            meaning = "power of knowledge in the choice",
                            unit = "1",
                            typical = 12,
                            min = 0.1,
                            max = 20,
                            source = "set by a search over fifteen values (docs/FIT.md)")
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
                            typical = 1,
                            max = 1,
                            source = "estimate: in full fear nobody does what is punished")
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

    private final Params params;
    private final Economy economy;
    private final Persons persons;
    private final Firms firms;
    private final Jobs jobs;
    private final Cells cells;
    private final Prospects prospects;
    private final NewWorkshop workshop;
    private final MayFound mayFound;

    /// Rows of people who would found, by town.
    private final int[] enterprising;

    private final Crew.Piece count = this::count;
    private final Crew.Piece found = this::found;

    public Founding(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        firms = economy.firms;
        jobs = economy.jobs;
        cells = economy.cells;
        enterprising = new int[economy.towns];
        prospects = new Prospects(params, economy);
        workshop = new NewWorkshop(params, economy);
        mayFound = new MayFound(economy);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, count);
        for (int town = 0; town < economy.towns; town++) {
            double mean = enterprising[town] * params.bound;
            firms.reserve(town, (int) (mean + 5 * StrictMath.sqrt(mean)) + 8);
        }
        jobs.follow(firms);
        economy.crew.forEach(economy.towns, found);
    }

    private void count(int town, Worker worker) {
        enterprising[town] = persons.countNegative(town, persons.flags.values);
    }

    private void found(int town, Worker worker) {
        double[] running = worker.doubles(economy.products);
        if (prospects.see(town, running) <= 0) {
            return;
        }
        double allowed =
                (1 - params.fear * economy.town.fear.values[town])
                        * economy.governments.approval.values[town];
        long key = economy.key(CANDIDATES, town);
        int[] rows = worker.ints(enterprising[town]);
        int all = persons.listNegative(town, persons.flags.values, rows);
        int candidates = keepCandidates(rows, all, key, worker);
        fetch(rows, candidates, worker);
        for (int i = 0; i < candidates; i++) {
            if (mayFound.is(rows[i], town)) {
                consider(rows[i], town, running, allowed, key, worker);
            }
        }
    }

    /// Moves those whom the month's draw makes candidates to the front of a list. Each has a draw
    /// of his own, so that one more or less who would found changes nobody else's.
    ///
    /// @return how many they are
    private int keepCandidates(int[] rows, int count, long key, Worker worker) {
        worker.fetch(persons.id.values, rows, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int person = rows[i];
            rows[kept] = person;
            kept += Draws.unit(key, persons.id.values[person]) < params.bound ? 1 : 0;
        }
        return kept;
    }

    private void fetch(int[] rows, int count, Worker worker) {
        worker.fetch(persons.job.values, rows, count);
        worker.fetch(persons.born.values, rows, count);
        worker.fetch(persons.household.values, rows, count);
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
        double given = givenUp(person, town);
        double over = Math.min(4, cells.prospect.values[cell] / given - 1);
        if (over <= 0) {
            return;
        }
        double known = skilled ? 1 : Math.min(1, cells.known(cell));
        double chance = params.drive * known * over / (1 + over) * 2 * allowed;
        if (Draws.unit(key, id, 3) * params.bound < chance) {
            workshop.open(person, town, product, skilled, key, worker);
        }
    }

    /// What a founder earns now, in fen a month: a family's own hands cost it what they would earn
    /// elsewhere, which is little where land is short and there is no other work.
    private double givenUp(int person, int town) {
        int pay = jobs.pay.values[persons.job.values[person]];
        return Math.max(1, Math.max(pay, economy.town.farmIncome.values[town]));
    }
}
