package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Gaps;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M14, from the later 1980s. Places that the province does not fill draw people from other
/// provinces, once they may come and the wage is worth the way; those who lose their work go home.
public final class OutsideLabour implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "wage for which people of other provinces would come in 1976",
                            unit = "yuan of 2001 a month",
                            typical = 88,
                            min = 1,
                            source =
                                    "estimate: with its growth and the pool 5,000 to 6,000 yuan a year in 2001, somewhat less than the 6,000-9,000 that migrants then earned (model description, section 10)")
                    double reservation,
            @Quantity(
                            meaning = "its growth",
                            unit = "1/year",
                            typical = 0.05,
                            min = -0.05,
                            max = 0.2,
                            source = "estimate: real wages in the provinces of origin")
                    double reservationGrowth,
            @Quantity(
                            meaning =
                                    "people from other provinces in the province at which that wage is doubled, because the nearest have come",
                            unit = "persons",
                            typical = 4000000,
                            min = 1000,
                            source = "estimate: about as many as had come by 2002")
                    double pool,
            @Quantity(
                            meaning =
                                    "share of the open places that is filled in a month at e times that wage and full mobility",
                            unit = "1/month",
                            typical = 0.8,
                            max = 1,
                            source = "estimate")
                    double response,
            @Quantity(
                            meaning =
                                    "services pay over the wage at which people would come, from which they come for services",
                            unit = "1",
                            typical = 1.3,
                            min = 0.1,
                            source = "estimate")
                    double servicesOver,
            @Quantity(
                            meaning =
                                    "share of those without work, or with poor work in services, who go home in a month",
                            unit = "1/month",
                            typical = 0.1,
                            max = 1,
                            source = "estimate")
                    double returning) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "outside-labour",
                    "M14",
                    "People from other provinces come for places that the province leaves open, and go when they lose them.",
                    "Nobody comes from other provinces: open places stay open.",
                    Params.class);

    private static final long ARRIVAL = Draws.process("outside-labour/arrival");
    private static final long RETURN = Draws.process("outside-labour/return");

    /// Services grow by newcomers by no more than this share in a month.
    private static final double SERVICES_GROWTH = 0.02;

    private static final int YOUNGEST = 17;
    private static final int AGES = 18;

    private final Params params;
    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final Employment employment;
    private final Removal removal;
    private final Crew.Piece move = this::move;
    private double reservation;

    public OutsideLabour(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        households = economy.households;
        employment = new Employment(economy);
        removal = new Removal(economy);
    }

    @Override
    public void run() {
        double years = economy.year() - 1976;
        double crowd = here() * (double) economy.weight / params.pool;
        reservation =
                params.reservation
                        * StrictMath.exp(params.reservationGrowth * years)
                        * (1 + crowd)
                        * Economy.FEN;
        for (int town = 0; town < economy.towns; town++) {
            int services =
                    (int)
                            (economy.jobs.hands(economy.jobs.of(town, Occupation.SERVICES))
                                    * SERVICES_GROWTH);
            int coming = open(town) + services + 8;
            persons.reserve(town, coming);
            households.reserve(town, coming);
        }
        economy.crew.forEach(economy.towns, move);
    }

    /// Working people from other provinces, of the sample.
    private long here() {
        long here = 0;
        for (int hands : economy.jobs.fromOutside.values) {
            here += hands;
        }
        return here;
    }

    /// What is left of a wage or income for one who is registered elsewhere.
    private double afterHandicap(double pay, int town) {
        return pay * StrictMath.exp(-economy.town.handicap.values[town]);
    }

    private int open(int town) {
        return Math.max(0, economy.town.vacancies.values[town] - economy.town.hired.values[town]);
    }

    private void move(int town, Worker worker) {
        goHome(town, worker);
        economy.town.arrived.values[town] = 0;
        long key = economy.key(ARRIVAL, town);
        fillServices(town, key, worker);
        double worth =
                StrictMath.log(
                        Math.max(1, afterHandicap(economy.town.wage.values[town], town))
                                / reservation);
        if (worth <= 0) {
            return;
        }
        double mobility = economy.levers.share(Lever.MOBILITY_BETWEEN_PROVINCES);
        double mean = open(town) * Math.min(1, params.response * worth * 3) * mobility;
        int coming = (int) Draws.round(mean, Draws.unit(key, -1));
        int[] firmOf = worker.ints(coming);
        int dealt = Places.deal(economy, town, coming, Draws.unit(key, -2), firmOf);
        fetchRoom(town, dealt, worker);
        for (int i = 0; i < dealt; i++) {
            arrive(town, economy.jobs.ofFirm(firmOf[i]), i, key);
        }
        economy.town.arrived.values[town] = dealt;
        economy.town.yearArrivals.values[town] += dealt;
    }

    /// Where services earn much more than that wage, some come for them.
    private void fillServices(int town, long key, Worker worker) {
        int job = economy.jobs.of(town, Occupation.SERVICES);
        double worth =
                StrictMath.log(
                        Math.max(1, afterHandicap(economy.jobs.pay.values[job], town))
                                / (params.servicesOver * reservation));
        if (worth > 0) {
            double mobility = economy.levers.share(Lever.MOBILITY_BETWEEN_PROVINCES);
            double mean =
                    economy.jobs.hands(job)
                            * Math.min(SERVICES_GROWTH, params.response * worth * SERVICES_GROWTH)
                            * mobility;
            int coming = (int) Draws.round(mean, Draws.unit(key, -3));
            fetchRoom(town, coming, worker);
            for (int i = 0; i < coming; i++) {
                arrive(town, job, -10 - i, key);
            }
            economy.town.yearArrivals.values[town] += coming;
        }
    }

    private void arrive(int town, int job, int number, long key) {
        int household = households.take(town);
        int person = persons.take(town);
        long id = Draws.key(key, number);
        households.id.values[household] = id;
        households.lineage.values[household] = -1;
        households.firm.values[household] = Households.NONE;
        households.members.values[household] = 1;
        households.cash.values[household] = 0;
        households.income.values[household] = 0;
        persons.id.values[person] = id;
        persons.household.values[person] = household;
        persons.born.values[person] =
                (short) (economy.month - 12 * (YOUNGEST + AGES * Draws.unit(key, id, 1)));
        persons.product.values[person] = (byte) Persons.NO_PRODUCT;
        persons.skill.values[person] = 0;
        persons.fate.values[person] = 0;
        boolean woman = Draws.unit(key, id, 2) < 0.45;
        persons.flags.values[person] = (byte) (Persons.OUTSIDER | (woman ? Persons.FEMALE : 0));
        persons.job.values[person] = -1;
        employment.take(person, town, job);
        economy.audit.tellOfPerson(1);
    }

    private void goHome(int town, Worker worker) {
        int idle = economy.jobs.of(town, Occupation.SERVICES);
        int none = economy.jobs.of(town, Occupation.NONE);
        boolean poor = economy.jobs.pay.values[idle] < reservation;
        int asking = economy.jobs.fromOutside.values[none];
        if (asking + (poor ? economy.jobs.fromOutside.values[idle] : 0) == 0) {
            return;
        }
        Gaps gaps = worker.gaps();
        gaps.begin(economy.key(RETURN, town), params.returning, persons.positions(town));
        int[] rows = worker.batch();
        for (int stops = persons.next(town, gaps, rows);
                stops > 0;
                stops = persons.next(town, gaps, rows)) {
            worker.fetch(persons.job.values, rows, stops);
            int going = 0;
            for (int i = 0; i < stops; i++) {
                int person = rows[i];
                int job = persons.job.values[person];
                if ((job == none || poor && job == idle) && persons.is(person, Persons.OUTSIDER)) {
                    rows[going++] = person;
                }
            }
            fetchHouseholds(rows, going, worker);
            for (int i = 0; i < going; i++) {
                removal.remove(rows[i], town, worker);
            }
            economy.town.yearDepartures.values[town] += going;
        }
    }

    private void fetchHouseholds(int[] rows, int count, Worker worker) {
        worker.fetch(persons.household.values, rows, count);
        int[] left = worker.ints(count);
        for (int i = 0; i < count; i++) {
            left[i] = persons.household.values[rows[i]];
        }
        worker.fetch(households.members.values, left, count);
        worker.fetch(households.lineage.values, left, count);
        worker.fetch(households.cash.values, left, count);
        worker.fetch(households.income.values, left, count);
        worker.fetch(households.firm.values, left, count);
    }

    /// Brings near the rows of those who will come next.
    private void fetchRoom(int town, int coming, Worker worker) {
        int[] rows = worker.batch();
        int count = households.nextFree(town, coming, rows);
        worker.fetch(households.id.values, rows, count);
        worker.fetch(households.lineage.values, rows, count);
        worker.fetch(households.members.values, rows, count);
        worker.fetch(households.cash.values, rows, count);
        worker.fetch(households.income.values, rows, count);
        count = persons.nextFree(town, coming, rows);
        worker.fetch(persons.id.values, rows, count);
        worker.fetch(persons.household.values, rows, count);
        worker.fetch(persons.born.values, rows, count);
        worker.fetch(persons.product.values, rows, count);
        worker.fetch(persons.skill.values, rows, count);
        worker.fetch(persons.fate.values, rows, count);
        worker.fetch(persons.flags.values, rows, count);
    }
}
