package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.RunningSum;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Hearsay;
import kuaizhuang.model.state.Persons;
import kuaizhuang.region.Lever;

/// What work in the province's other towns is worth to people of a town, part of [Labour]: the wage
/// there less the costs of moving, heard of where many places are open, and more where people of
/// the county work already.
final class WorkElsewhere {

    private static final int HEARD_EVERY = 3;

    /// Open places from which a town is talked about everywhere.
    private static final double KNOWN_PLACES = 100;

    private final Labour.Params params;
    private final Economy economy;
    private final Persons persons;
    private final Reach moving;
    private final Hearsay hearsay;

    /// By town: what a place in one of its firms is worth to people from elsewhere, and how much it
    /// attracts them.
    private final double[] worth;

    private final double[] attract;

    /// Towns with open places, and their number.
    private final int[] open;

    private int openTowns;
    private final double entering;
    private final Crew.Piece countMigrants = this::countMigrants;

    WorkElsewhere(Labour.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        moving = new Reach(economy, params.moveKm());
        hearsay = economy.hearsay;
        worth = new double[economy.towns];
        attract = new double[economy.towns];
        open = new int[economy.towns];
        entering = params.entering();
    }

    /// Follows wages, open places and, once a year, who works where.
    void follow() {
        moving.follow();
        if (economy.month % 12 == 0) {
            economy.crew.forEach(economy.counties, countMigrants);
        }
        openTowns = 0;
        for (int town = 0; town < economy.towns; town++) {
            double places = economy.town.vacancies.values[town] * (double) economy.weight;
            double cost = params.moveCost() + economy.town.handicap.values[town];
            worth[town] = params.worth(economy.town.wage.values[town], cost);
            attract[town] = Math.min(1, places / KNOWN_PLACES) * entering * worth[town];
            if (attract[town] > 0) {
                open[openTowns++] = town;
            }
        }
    }

    /// How many of a county work in each other county.
    private void countMigrants(int county, Worker worker) {
        int[] migrants = economy.migration.migrants.values;
        int home = economy.migration.of(county, 0);
        Arrays.fill(migrants, home, home + economy.counties, 0);
        for (int town : economy.townsOf[county]) {
            for (int page = 0; page < persons.pageCount(town); page++) {
                int end = persons.pageEnd(town, page);
                for (int person = persons.pageStart(town, page); person < end; person++) {
                    if (persons.is(person, Persons.AWAY) && persons.job.values[person] >= 0) {
                        int there = economy.jobs.town.values[persons.job.values[person]];
                        migrants[home + economy.county[there]]++;
                    }
                }
            }
        }
    }

    /// The worth of a place in a firm of a town to one registered elsewhere.
    double worth(int there) {
        return worth[there];
    }

    /// The weight of all other towns together. What is said of them is a quarter old at most.
    double weigh(int town) {
        if (economy.turn(town, HEARD_EVERY) || economy.month == 0) {
            hear(town);
        }
        return hearsay.all(town) * economy.levers.share(Lever.MOBILITY_IN_PROVINCE);
    }

    /// Adds up how much the other towns draw: from each place where something is open the sum so
    /// far stands up to the next.
    private void hear(int town) {
        int from = hearsay.of(town, 0);
        int home = economy.migration.of(economy.county[town], 0);
        int[] migrants = economy.migration.migrants.values;
        double people = Math.max(1, economy.town.people.values[town]) * 30.0;
        double perTie = params.network() / params.dispersion() * 10 / people;
        double mostPull = 2 * params.network() / params.dispersion();
        float[] work = hearsay.work.values;
        double sum = 0;
        int told = 0;
        for (int i = 0; i < openTowns; i++) {
            int there = open[i];
            while (told < there) {
                work[from + told++] = (float) sum;
            }
            double closeness = moving.between(town, there);
            boolean far = there == town | closeness <= Reach.FAR;
            double ties = perTie * migrants[home + economy.county[there]];
            sum += (far ? 0 : attract[there] * closeness) * (1 + Math.min(mostPull, ties));
        }
        while (told < economy.towns) {
            work[from + told++] = (float) sum;
        }
    }

    /// The town that one goes to.
    int pick(int town, double uniform) {
        return RunningSum.pick(hearsay.work.values, hearsay.of(town, 0), economy.towns, uniform);
    }
}
