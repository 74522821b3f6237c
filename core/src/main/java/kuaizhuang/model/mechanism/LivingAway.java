package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.RunningSum;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;

/// What it is worth to live in each outside region, part of [Networks]: what one earns there and
/// how free one is to.
final class LivingAway {

    /// Segments of a worker's scratch numbers, each as long as there are regions: what a region is
    /// worth, and running sums of the pull of those who are there and of the worth of regions
    /// abroad.
    private static final int WORTH = 0;

    private static final int PULL = 1;
    private static final int WORLD = 2;
    private static final int SEGMENTS = 3;

    private final Networks.Params params;
    private final Economy economy;
    private final double enforcement;
    private final double richest;
    private final double[] earning;
    private final double[] logEarning;
    private final double[] freedom;
    private final boolean[] abroad;

    /// By region: its people against the mean of the regions abroad, 0 in the country.
    private final double[] mass;

    LivingAway(Networks.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        enforcement = economy.scenario.parametersOf(Peddling.DECLARATION).enforcement();
        earning = new double[economy.regions];
        logEarning = new double[economy.regions];
        freedom = new double[economy.regions];
        abroad = new boolean[economy.regions];
        mass = new double[economy.regions];
        double most = 1;
        double people = 0;
        int regionsAbroad = 0;
        for (int region = 0; region < economy.regions; region++) {
            OutsideRegion there = economy.region.outside().get(region);
            abroad[region] = there.abroad();
            if (there.abroad()) {
                most = Math.max(most, there.demandPerHead()[0]);
                people += there.peopleMillion()[0];
                regionsAbroad++;
            }
        }
        richest = most;
        for (int region = 0; region < economy.regions; region++) {
            double size = economy.region.outside().get(region).peopleMillion()[0];
            mass[region] = abroad[region] ? size * regionsAbroad / people : 0;
        }
    }

    boolean abroad(int region) {
        return abroad[region];
    }

    /// What one earns in a region this month, in fen.
    double earning(int region) {
        return earning[region];
    }

    /// Follows the year and the size of the networks.
    void follow() {
        double inside = 1 - enforcement * (1 - economy.levers.share(Lever.LONG_DISTANCE_TRADE));
        for (int region = 0; region < economy.regions; region++) {
            OutsideRegion there = economy.region.outside().get(region);
            double open = OutsideYears.at(there, there.openness(), economy.year());
            // Papers open to kin before trade does.
            freedom[region] = abroad[region] ? StrictMath.sqrt(open) : inside;
            earning[region] = earningNow(region, there);
            logEarning[region] = StrictMath.log(Math.max(1, earning[region]));
        }
    }

    private double earningNow(int region, OutsideRegion there) {
        double people = OutsideYears.at(there, there.peopleMillion(), economy.year()) * 1e6;
        double crowd = economy.networks.membersIn(region) * (double) economy.weight;
        double spending = OutsideYears.at(there, there.demandPerHead(), economy.year());
        double alone =
                abroad[region]
                        ? params.abroad() * spending / richest
                        : params.earning() * spending / there.demandPerHead()[0];
        return alone * Economy.FEN / (1 + crowd * params.customers() / people);
    }

    /// Weighs the regions for the people of a town.
    ///
    /// @param numbers with [#room()], to be filled; the methods below read them
    void weigh(int town, double[] numbers) {
        int regions = economy.regions;
        int county = economy.county[town];
        double home =
                Math.max(economy.town.wage.values[town], economy.town.farmIncome.values[town]);
        double logHome = StrictMath.log(Math.max(1, home));
        double pull = 0;
        double world = 0;
        for (int region = 0; region < regions; region++) {
            double worth = Math.clamp(logEarning[region] - logHome, 0, 1) * freedom[region];
            pull += worth * economy.networks.share.values[economy.networks.of(county, region)];
            world += worth * mass[region];
            numbers[WORTH * regions + region] = worth;
            numbers[PULL * regions + region] = pull;
            numbers[WORLD * regions + region] = world;
        }
    }

    /// How many numbers [#weigh] fills.
    int room() {
        return SEGMENTS * economy.regions;
    }

    /// What a region is worth, from 0 to 1.
    double worth(double[] numbers, int region) {
        return numbers[WORTH * economy.regions + region];
    }

    /// How much those of the county who are away draw others after them.
    double pull(double[] numbers) {
        return last(numbers, PULL);
    }

    /// A region in proportion to that pull.
    int pulledTo(double[] numbers, double uniform) {
        return pick(numbers, PULL, uniform);
    }

    /// The worth of all regions abroad.
    double world(double[] numbers) {
        return last(numbers, WORLD);
    }

    /// One of them in proportion to its worth.
    int somewhereAbroad(double[] numbers, double uniform) {
        return pick(numbers, WORLD, uniform);
    }

    private double last(double[] numbers, int segment) {
        return numbers[(segment + 1) * economy.regions - 1];
    }

    private int pick(double[] numbers, int segment, double uniform) {
        return RunningSum.pick(numbers, segment * economy.regions, economy.regions, uniform);
    }
}
