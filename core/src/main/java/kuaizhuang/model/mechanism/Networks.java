package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Gaps;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.HometownNetworks;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M13. People of one county who live in one outside region. Peddlers stay where they sold, others
/// follow those of their county whom they know, and some go on from the country to the world. They
/// keep shops for goods of home ([Shops]), and what they see reaches home by [News]; who no longer
/// earns more than at home comes back with his share.
public final class Networks implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "monthly chance that a peddler stays where he sells, where it is worth it",
                            unit = "1/month",
                            typical = 0.006,
                            max = 0.1,
                            source = "estimate")
                    double stay,
            @Quantity(
                            meaning =
                                    "monthly chance to follow, were everybody of the county there and it were worth it",
                            unit = "1/month",
                            typical = 0.075,
                            max = 1,
                            source =
                                    "estimate; sign from L191: ten points more co-villagers raise migration by 7.27 points")
                    double chain,
            @Quantity(
                            meaning =
                                    "monthly chance that one who lives elsewhere in the country goes on to a region abroad of mean size that is worth it",
                            unit = "1/month",
                            typical = 0.0003,
                            max = 0.1,
                            source = "estimate; order from P109: the country first, the world soon")
                    double onward,
            @Quantity(
                            meaning =
                                    "monthly chance to come home from where it is no longer worth it",
                            unit = "1/month",
                            typical = 0.005,
                            max = 0.1,
                            source = "estimate")
                    double back,
            @Quantity(
                            meaning = "largest of all these chances together",
                            unit = "1/month",
                            typical = 0.01,
                            min = 0.001,
                            max = 0.2,
                            source = "technical: bounds the candidates")
                    double bound,
            @Quantity(
                            meaning =
                                    "what one earns in a region of the country with few of the own province, at its spending of the first year given",
                            unit = "yuan of 2001 a month",
                            typical = 300,
                            source = "estimate: three farm incomes")
                    double earning,
            @Quantity(
                            meaning =
                                    "what one earns in the region of the world with the highest spending a head, in the first year given",
                            unit = "yuan of 2001 a month",
                            typical = 2000,
                            source = "estimate: unskilled work in western Europe")
                    double abroad,
            @Quantity(
                            meaning =
                                    "inhabitants of a region to one from the province at which these are halved",
                            unit = "persons",
                            typical = 250,
                            min = 1,
                            source = "estimate")
                    double customers,
            @Quantity(
                            meaning = "share of earnings that is saved",
                            unit = "1",
                            typical = 0.3,
                            max = 1,
                            source = "estimate")
                    double saving,
            @Quantity(
                            meaning = "share of a network's money that is sent home in a month",
                            unit = "1/month",
                            typical = 0.15,
                            max = 1,
                            source = "estimate")
                    double remitted,
            @Quantity(
                            meaning = "people of a network to one shop",
                            unit = "persons",
                            typical = 4,
                            min = 1,
                            source = "estimate")
                    double peoplePerShop,
            @Quantity(
                            meaning = "cost of opening a shop",
                            unit = "yuan of 2001",
                            typical = 6000,
                            source = "estimate")
                    double shopCost,
            @Quantity(
                            meaning = "inhabitants whom a shop serves",
                            unit = "persons",
                            typical = 6000,
                            min = 1,
                            source = "estimate")
                    double served,
            @Quantity(
                            meaning =
                                    "reach of every town in every region where networks are switched off",
                            unit = "1",
                            typical = 0.022,
                            max = 1,
                            source =
                                    "mean over 1990-2005 of what networks reach of the buyers in the country who can be reached, from where goods are made, in a run of the base (a slow test measures it again)")
                    double plainReach) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "networks",
                    "M13",
                    "Peddlers stay, kin follow; people of a county abroad keep shops for goods of home and send news and money.",
                    "Nobody lives away: peddlers come home, and every town reaches every outside region alike, through plain shops.",
                    Params.class);

    private static final long MOVE = Draws.process("networks/move");
    private static final int YOUNGEST = 17;
    private static final int OLDEST = 40;

    private final Params params;
    private final Economy economy;
    private final Persons persons;
    private final Jobs jobs;
    private final HometownNetworks networks;
    private final Employment employment;
    private final Shops shops;
    private final LivingAway away;
    private final Crew.Piece count = this::count;
    private final Crew.Piece move = this::move;

    public Networks(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        jobs = economy.jobs;
        networks = economy.networks;
        employment = new Employment(economy);
        shops = new Shops(params, economy);
        away = new LivingAway(params, economy);
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return () -> Shops.openPlainly(params.plainReach, economy);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.counties, count);
        away.follow();
        for (int region = 0; region < economy.regions; region++) {
            shops.earn(region, away.earning(region));
        }
        shops.keep();
        economy.crew.forEach(economy.towns, move);
    }

    private void count(int county, Worker worker) {
        int people = 0;
        for (int town : economy.townsOf[county]) {
            people += economy.town.people.values[town];
        }
        for (int region = 0; region < economy.regions; region++) {
            int members = 0;
            for (int town : economy.townsOf[county]) {
                members += jobs.fromTown.values[jobs.settled(town, region)];
            }
            int row = networks.of(county, region);
            networks.members.values[row] = members;
            networks.share.values[row] = members / (double) Math.max(1, people);
        }
    }

    private void move(int town, Worker worker) {
        double[] numbers = worker.doubles(away.room());
        away.weigh(town, numbers);
        Gaps gaps = worker.gaps();
        long key = economy.key(MOVE, town);
        gaps.begin(key, params.bound, persons.positions(town));
        int[] rows = worker.batch();
        for (int stops = persons.next(town, gaps, rows);
                stops > 0;
                stops = persons.next(town, gaps, rows)) {
            worker.fetch(persons.job.values, rows, stops);
            worker.fetch(persons.flags.values, rows, stops);
            worker.fetch(persons.id.values, rows, stops);
            for (int i = 0; i < stops; i++) {
                if (persons.job.values[rows[i]] >= 0 && !isBound(rows[i])) {
                    consider(rows[i], town, numbers, key, worker);
                }
            }
        }
    }

    private void consider(int person, int town, double[] numbers, long key, Worker worker) {
        int job = persons.job.values[person];
        double draw = Draws.unit(key, persons.id.values[person], 1) * params.bound;
        double where = Draws.unit(key, persons.id.values[person], 2);
        switch (jobs.occupation(job)) {
            case SETTLED -> leave(person, town, numbers, draw, where, worker);
            case PEDDLER -> {
                int region = jobs.region(job);
                if (draw < params.stay * away.worth(numbers, region)) {
                    settle(person, town, region);
                }
            }
            default -> {
                if (draw < params.chain * away.pull(numbers) && mayFollow(person, town)) {
                    settle(person, town, away.pulledTo(numbers, where));
                }
            }
        }
    }

    private boolean isBound(int person) {
        return (persons.flags.values[person] & (Persons.FOUNDER | Persons.OUTSIDER)) != 0;
    }

    private boolean mayFollow(int person, int town) {
        int job = persons.job.values[person];
        int age = persons.age(person, economy.month) / 12;
        if (age < YOUNGEST
                || age > OLDEST
                || job == jobs.of(town, Occupation.NONE)
                || job == jobs.of(town, Occupation.PUBLIC)) {
            return false;
        }
        return !jobs.isFirm(job) || economy.firms.formOf(jobs.firm(job)) != Form.STATE;
    }

    private void settle(int person, int town, int region) {
        employment.take(person, town, jobs.settled(town, region));
        int row = networks.of(economy.county[town], region);
        Sums.add(networks.yearJoined.values, row, 1);
    }

    /// One who lives away may go on to the world, or home.
    private void leave(
            int person, int town, double[] numbers, double draw, double where, Worker worker) {
        int region = jobs.region(persons.job.values[person]);
        double onward = away.abroad(region) ? 0 : params.onward * away.world(numbers);
        double home = params.back * (1 - away.worth(numbers, region));
        if (draw >= onward + home) {
            return;
        }
        int row = networks.of(economy.county[town], region);
        Sums.add(networks.yearLeft.values, row, 1);
        if (draw < onward) {
            settle(person, town, away.somewhereAbroad(numbers, where));
            return;
        }
        shops.payShare(person, row, worker);
        boolean farms = !persons.is(person, Persons.URBAN);
        Occupation livelihood = farms ? Occupation.FARM : Occupation.SERVICES;
        employment.take(person, town, jobs.of(town, livelihood));
    }
}
