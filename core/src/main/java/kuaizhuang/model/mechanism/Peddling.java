package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M3. Peddlers carry goods of home and of elsewhere to regions where goods are short. What they
/// earn falls with the number of peddlers there and with enforcement; what they carry gives their
/// town's goods a reach. Who goes is decided in [Labour]; what they learn is told in [News].
public final class Peddling implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "margin of a peddler alone in a region whose open prices are e times the reference",
                            unit = "yuan of 2001 a month",
                            typical = 700,
                            source =
                                    "estimate: several farm incomes (model description, section 10)")
                    double margin,
            @Quantity(
                            meaning =
                                    "inhabitants of a region to one peddler at which the margin is halved",
                            unit = "persons",
                            typical = 900,
                            min = 1,
                            source = "estimate")
                    double customers,
            @Quantity(
                            meaning = "goods that one peddler can carry and sell",
                            unit = "yuan of 2001 a month",
                            typical = 2500,
                            source = "estimate")
                    double carry,
            @Quantity(
                            meaning =
                                    "share of the margin that is lost to controls where long-distance trade is not allowed at all",
                            unit = "1",
                            typical = 0.6,
                            max = 1,
                            source = "estimate")
                    double enforcement,
            @Quantity(
                            meaning = "distance over which the net margin falls by e",
                            unit = "km",
                            typical = 2500,
                            min = 1,
                            source = "estimate")
                    double distance) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "peddling",
                    "M3",
                    "Peddlers travel, earn margins where goods are short and carry goods of home.",
                    "The roads are closed: peddling earns nothing, nobody takes it up, and no goods of home travel that way.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final double[] scarcity;
    private final double[] crowd;
    private final double[] people;
    private final double[] prosperity;

    /// What distance leaves of the margin, by town and region.
    private final double[] byDistance;

    private int measured = -1;
    private final Crew.Piece travel = this::travel;

    public Peddling(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        scarcity = new double[economy.regions];
        crowd = new double[economy.regions];
        people = new double[economy.regions];
        prosperity = new double[economy.regions];
        byDistance = new double[economy.towns * economy.regions];
    }

    @Override
    public void run() {
        measure();
        for (int region = 0; region < economy.regions; region++) {
            people[region] = people(region);
            prosperity[region] = prosperity(region);
            scarcity[region] = scarcity(region);
            crowd[region] = 0;
            for (int town = 0; town < economy.towns; town++) {
                crowd[region] += economy.jobs.fromTown.values[economy.jobs.peddling(town, region)];
            }
        }
        economy.crew.forEach(economy.towns, travel);
    }

    private void measure() {
        if (measured == economy.geography.version()) {
            return;
        }
        measured = economy.geography.version();
        for (int town = 0; town < economy.towns; town++) {
            for (int region = 0; region < economy.regions; region++) {
                double km =
                        economy.geography
                                .toBuyers[town * economy.buyers.count + economy.counties + region];
                byDistance[town * economy.regions + region] = StrictMath.exp(-km / params.distance);
            }
        }
    }

    /// Mean log premium of open prices over the reference, weighted by what people mean to spend.
    private double scarcity(int region) {
        int buyer = economy.counties + region;
        double sum = 0;
        double weight = 0;
        for (int product = 0; product < economy.products; product++) {
            int row = economy.buyers.of(buyer, product);
            double spend = economy.buyers.spend.values[row];
            sum += spend * Math.max(0, StrictMath.log(economy.buyers.rivalPrice.values[row]));
            weight += spend;
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private void travel(int town, Worker worker) {
        double freedom =
                1 - params.enforcement * (1 - economy.levers.share(Lever.LONG_DISTANCE_TRADE));
        for (int region = 0; region < economy.regions; region++) {
            int row = economy.peddlers.of(town, region);
            int job = economy.jobs.peddling(town, region);
            int hands = economy.jobs.fromTown.values[job];
            if (economy.region.outside().get(region).abroad()) {
                continue;
            }
            long earned = StrictMath.round(hands * margin(town, region) * freedom * Economy.FEN);
            Economy.pay(worker, Account.OUTSIDE, Account.PEDDLERS, Reason.PEDDLING, earned);
            economy.addTo(worker, Account.OUTSIDE, -earned);
            economy.peddlers.cash.values[row] += earned;
            economy.jobs.pay.values[job] =
                    hands == 0
                            ? (int) (margin(town, region) * freedom * Economy.FEN)
                            : (int) Math.max(0, economy.peddlers.cash.values[row] / hands);
            double market = people[region] * params.carry / params.customers;
            economy.peddlers.reach.values[row] =
                    1 - StrictMath.exp(-hands * params.carry / Math.max(1, market) * 10);
        }
    }

    private double margin(int town, int region) {
        double room = people[region] / params.customers;
        return params.margin
                * scarcity[region]
                * prosperity[region]
                * byDistance[town * economy.regions + region]
                / (1 + crowd[region] / Math.max(1, room));
    }

    /// What a head there spends, against the first year given.
    private double prosperity(int region) {
        OutsideRegion there = economy.region.outside().get(region);
        return OutsideYears.at(there, there.demandPerHead(), economy.year())
                / there.demandPerHead()[0];
    }

    /// Inhabitants of a region, in the size of the sample.
    private double people(int region) {
        OutsideRegion there = economy.region.outside().get(region);
        return OutsideYears.at(there, there.peopleMillion(), economy.year()) * 1e6 / economy.weight;
    }
}
