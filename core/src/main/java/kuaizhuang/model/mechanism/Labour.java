package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Gaps;
import kuaizhuang.kernel.RunningSum;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M14. Now and then a grown-up looks around: fields, services, the town's firms, another town, the
/// road. The choice is a logit over log incomes. Who chose a firm applies; in every town locals are
/// taken first, then people from elsewhere in the province, and those left over stay where they
/// were.
public final class Labour implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "monthly chance to look around",
                            unit = "1/month",
                            typical = 0.015,
                            min = 0.001,
                            max = 0.2,
                            source = "estimate: every five or six years")
                    double lookRate,
            @Quantity(
                            meaning = "dispersion of tastes in log income",
                            unit = "1",
                            typical = 0.35,
                            min = 0.05,
                            max = 2,
                            source = "estimate")
                    double dispersion,
            @Quantity(
                            meaning = "attachment to the present work, in log income",
                            unit = "1",
                            typical = 0.3,
                            source = "estimate")
                    double attachment,
            @Quantity(
                            meaning =
                                    "share of the average product of the field that the family loses with a hand, once it holds the land",
                            unit = "1",
                            typical = 0.8,
                            max = 1,
                            source =
                                    "estimate: above the marginal product (b 0.3-0.4), for the field needs hands in season and insures who leaves")
                    double farmMargin,
            @Quantity(
                            meaning =
                                    "cost of working in another town, in log income, at full mobility",
                            unit = "1",
                            typical = 1.1,
                            source = "estimate: wages there less living costs")
                    double moveCost,
            @Quantity(
                            meaning =
                                    "cost of leaving for services, in log income: skills and premises that a farmer lacks",
                            unit = "1",
                            typical = 0.8,
                            max = 3,
                            source =
                                    "estimate: value added a hand in services was three to four times that of a farm hand in 1998")
                    double serveCost,
            @Quantity(
                            meaning =
                                    "cost of taking a place in a firm, here or elsewhere, in log income: its hours and discipline",
                            unit = "1",
                            typical = 0.4,
                            max = 3,
                            source =
                                    "estimate, by hand within what facts up to 1997 leave open (docs/FIT.md)")
                    double firmCost,
            @Quantity(
                            meaning =
                                    "what ten years of age beyond 25 take from the worth of work in a firm or elsewhere, in log income",
                            unit = "1",
                            typical = 0.2,
                            max = 3,
                            source = "estimate; sign from the model description, section 12.8")
                    double ageCost,
            @Quantity(
                            meaning = "distance over which the number of movers falls by e",
                            unit = "km",
                            typical = 90,
                            min = 1,
                            source = "estimate: flows show strong proximity (mechanisms_quant 10)")
                    double moveKm,
            @Quantity(
                            meaning =
                                    "gain in log income from ten in a hundred of the home county working in the county of destination",
                            unit = "1",
                            typical = 0.5,
                            source =
                                    "estimate: ten points more co-villagers raise migration by 7.27 points (mechanisms_quant 10)")
                    double network,
            @Quantity(
                            meaning =
                                    "cost of the road in log income, without a tradition of peddling",
                            unit = "1",
                            typical = 1.5,
                            source = "estimate")
                    double roadCost,
            @Quantity(
                            meaning =
                                    "what one degree of a peddling tradition takes off it (itinerant crafts: half)",
                            unit = "1",
                            typical = 0.3,
                            source = "estimate")
                    double roadTradition) {

        /// The weight of an income in a choice, less a cost in its logarithm.
        double worth(double income, double cost) {
            return income <= 0 ? 0 : StrictMath.exp((StrictMath.log(income) - cost) / dispersion);
        }

        /// What is left of the weight of a wage for one who does not work in a firm yet.
        double entering() {
            return StrictMath.exp(-firmCost / dispersion);
        }
    }

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "labour",
                    "M14",
                    "People choose between field, services, firms, other towns and the road.",
                    "Nobody changes work by choice; firms find hands in their own town alone, farmers first come.",
                    Params.class);

    private static final long LOOK = Draws.process("labour/look");
    private static final long RANK = Draws.process("labour/rank");
    private static final int GROWN_UP = 25;
    private static final int AGES = 110;

    private final Params params;
    private final Economy economy;
    private final Persons persons;
    private final Jobs jobs;
    private final Employment employment;
    private final Hiring hiring;
    private final double[] roadCost;
    private final WorkElsewhere elsewhere;
    private final double attached;
    private final double entering;

    /// By age in years: what is left of the weight of leaving town.
    private final double[] leaving;

    private final boolean choice;
    private final Crew.Piece look = this::look;

    public Labour(Params params, Economy economy) {
        this(params, economy, true);
    }

    private Labour(Params params, Economy economy, boolean choice) {
        this.params = params;
        this.economy = economy;
        this.choice = choice;
        persons = economy.persons;
        jobs = economy.jobs;
        employment = new Employment(economy);
        hiring = new Hiring(economy, RANK);
        roadCost = Traditions.roadCost(economy, params.roadCost, params.roadTradition);
        elsewhere = new WorkElsewhere(params, economy);
        attached = StrictMath.exp(params.attachment / params.dispersion);
        entering = params.entering();
        leaving = new double[AGES];
        for (int age = 0; age < AGES; age++) {
            double decades = Math.max(0, age - GROWN_UP) / 10.0;
            leaving[age] = StrictMath.exp(-params.ageCost * decades / params.dispersion);
        }
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new Labour(params, economy, false);
    }

    @Override
    public void run() {
        elsewhere.follow();
        hiring.begin(params.lookRate);
        economy.crew.forEach(economy.towns, look);
        hiring.settle();
    }

    private static final int STAY = 0;
    private static final int FIELD = 1;
    private static final int SERVE = 2;
    private static final int FIRM_HERE = 3;
    private static final int FIRM_THERE = 4;
    private static final int ROAD = 5;
    private static final int OPTIONS = 6;

    private void look(int town, Worker worker) {
        Gaps gaps = worker.gaps();
        long key = economy.key(LOOK, town);
        double[] numbers = worker.doubles(OPTIONS + economy.regions + 1 + jobs.livelihoods());
        weigh(town, numbers);
        gaps.begin(key, params.lookRate, persons.positions(town));
        int[] rows = worker.batch();
        long[] work = worker.longs(rows.length);
        for (int stops = persons.next(town, gaps, rows);
                stops > 0;
                stops = persons.next(town, gaps, rows)) {
            worker.fetch(persons.job.values, rows, stops);
            worker.fetch(persons.flags.values, rows, stops);
            int looking = keepLooking(rows, stops, town);
            worker.fetch(persons.id.values, rows, looking);
            worker.fetch(persons.born.values, rows, looking);
            int going = chooseAll(rows, looking, town, numbers, key, work);
            employment.fetchHomes(rows, going, worker);
            for (int i = 0; i < going; i++) {
                employment.take(rows[i], town, (int) work[i]);
            }
        }
    }

    /// Moves those who go to other work to the front of a list.
    ///
    /// @param work the jobs to which they go, in the same order
    /// @return how many they are
    private int chooseAll(
            int[] rows, int count, int town, double[] numbers, long key, long[] work) {
        int going = 0;
        for (int i = 0; i < count; i++) {
            int person = rows[i];
            int job = choose(person, town, numbers, key);
            rows[going] = person;
            work[going] = job;
            going += job == persons.job.values[person] ? 0 : 1;
        }
        return going;
    }

    /// Moves those who may look around to the front of a list.
    ///
    /// @return how many they are
    private int keepLooking(int[] rows, int count, int town) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int person = rows[i];
            rows[kept] = person;
            kept += mayLook(person, town) ? 1 : 0;
        }
        return kept;
    }

    private boolean mayLook(int person, int town) {
        int job = persons.job.values[person];
        if (job < 0
                || jobs.isSettled(job)
                || job == jobs.of(town, Occupation.NONE)
                || job == jobs.of(town, Occupation.PUBLIC)) {
            return false;
        }
        boolean state = jobs.isFirm(job) && economy.firms.formOf(jobs.firm(job)) == Form.STATE;
        return !state && (persons.flags.values[person] & Persons.FOUNDER) == 0;
    }

    /// The town's options, as exp(utility / dispersion): plain ones first, then the road by region
    /// as a running sum.
    private void weigh(int town, double[] numbers) {
        double own = economy.levers.share(Lever.HOUSEHOLD_RESPONSIBILITY);
        double margin = 1 - (1 - params.farmMargin) * own;
        int people = Math.max(1, economy.town.people.values[town]);
        numbers[FIELD] = params.worth(jobs.pay.values[jobs.of(town, Occupation.FARM)] * margin, 0);
        numbers[SERVE] =
                params.worth(jobs.pay.values[jobs.of(town, Occupation.SERVICES)], params.serveCost);
        double room =
                Math.min(1, economy.town.vacancies.values[town] / (0.3 * params.lookRate * people));
        double wage = params.worth(economy.town.wage.values[town], 0);
        numbers[FIRM_HERE] = room * entering * wage;
        double sum = 0;
        for (int region = 0; region < economy.regions; region++) {
            sum += params.worth(jobs.pay.values[jobs.peddling(town, region)], roadCost[town]);
            numbers[OPTIONS + region] = sum;
        }
        numbers[ROAD] = choice ? sum : 0;
        numbers[FIRM_THERE] = choice ? elsewhere.weigh(town) : 0;
        if (!choice) {
            numbers[SERVE] = 0;
        }
        weighPresent(town, wage, numbers);
    }

    /// What the present work is worth, attachment included: in a firm of the town, then in each of
    /// the town's livelihoods in which there is anybody.
    private void weighPresent(int town, double wage, double[] numbers) {
        int present = OPTIONS + economy.regions;
        numbers[present] = attached * wage;
        for (int livelihood = 0; livelihood < jobs.livelihoods(); livelihood++) {
            int job = jobs.firstOf(town) + livelihood;
            numbers[present + 1 + livelihood] =
                    jobs.hands(job) == 0 ? 0 : attached * params.worth(jobs.pay.values[job], 0);
        }
        numbers[present + 1 + Occupation.FARM.ordinal()] = attached * numbers[FIELD];
    }

    /// Chooses between all that there is. Who chose a firm applies, and stays till there is a
    /// place.
    ///
    /// @return the job that one has then
    private int choose(int person, int town, double[] numbers, long key) {
        long id = persons.id.values[person];
        int job = persons.job.values[person];
        int age = persons.age(person, economy.month) / 12;
        double youth = leaving[Math.clamp(age, 0, leaving.length - 1)];
        boolean urban = (persons.flags.values[person] & (Persons.URBAN | Persons.OUTSIDER)) != 0;
        double field = urban ? 0 : numbers[FIELD];
        double here = numbers[FIRM_HERE] * youth;
        // People from other provinces stay with the town to which they came, or go home.
        double there = persons.is(person, Persons.OUTSIDER) ? 0 : numbers[FIRM_THERE] * youth;
        double road = persons.is(person, Persons.FEMALE) || urban ? 0 : numbers[ROAD] * youth;
        double stay = present(person, town, job, numbers);
        double draw =
                Draws.unit(key, id, 1) * (stay + field + numbers[SERVE] + here + there + road)
                        - stay;
        if (draw < 0) {
            return job;
        }
        if ((draw -= field) < 0) {
            return jobs.of(town, Occupation.FARM);
        } else if ((draw -= numbers[SERVE]) < 0) {
            return jobs.of(town, Occupation.SERVICES);
        } else if ((draw -= here) < 0) {
            hiring.apply(town, town, person);
        } else if ((draw -= there) < 0) {
            hiring.apply(town, elsewhere.pick(town, Draws.unit(key, id, 2)), person);
        } else if (draw < road) {
            // Rounding can leave a draw at the very end of the sum; the person then stays.
            int region = RunningSum.pick(numbers, OPTIONS, economy.regions, Draws.unit(key, id, 2));
            return jobs.peddling(town, region);
        }
        return job;
    }

    private double present(int person, int town, int job, double[] numbers) {
        if (persons.is(person, Persons.AWAY)) {
            return attached * elsewhere.worth(jobs.town.values[job]);
        }
        int present = OPTIONS + economy.regions;
        return numbers[jobs.isFirm(job) ? present : present + 1 + job - jobs.firstOf(town)];
    }
}
