package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Buyers;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M4. What buyers mean to spend, what the plan supplies, and what makers elsewhere can. The plan
/// supplies a fixed quantity that fades with its lever; makers elsewhere are a fringe whose price
/// follows orders and whose capacity follows the price with a lag, one rule for all products. What
/// is left is the shortage that pays peddlers and founders.
public final class Shortage implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "share of the goods supplied at the start that came from the plan",
                            unit = "1",
                            typical = 0.6,
                            max = 1,
                            source = "estimate")
                    double planShare,
            @Quantity(
                            meaning =
                                    "monthly growth of rivals' capacity for a price e times the reference, after full reform",
                            unit = "1/month",
                            typical = 0.115,
                            max = 1,
                            source = "fitted to facts up to 1997 (docs/FIT.md)")
                    double supplyElasticity,
            @Quantity(
                            meaning = "the same before reform, as a share",
                            unit = "1",
                            typical = 0.033,
                            max = 1,
                            source = "fitted to facts up to 1997 (docs/FIT.md)")
                    double supplyBeforeReform,
            @Quantity(
                            meaning =
                                    "share of their capacity that rivals lose in a month when their price stands at 1/e",
                            unit = "1/month",
                            typical = 0.03,
                            max = 1,
                            source = "estimate")
                    double shrinking,
            @Quantity(
                            meaning = "monthly reaction of rivals' price to orders over capacity",
                            unit = "1/month",
                            typical = 0.1,
                            max = 1,
                            source = "estimate: as in trade")
                    double priceReaction) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "shortage",
                    "M4",
                    "Demand, the plan's supply and rivals' supply; what is left is the shortage.",
                    "Rivals always supply all that the plan leaves at the reference price: there is no shortage and no glut.",
                    Params.class);

    private static final double MOST = 4;
    private static final double LEAST = 0.5;

    private final Params params;
    private final Economy economy;
    private final Buyers buyers;
    private final boolean lagged;
    private final double[] startPlan;
    private final Crew.Piece follow = this::follow;

    public Shortage(Params params, Economy economy) {
        this(params, economy, true);
    }

    private Shortage(Params params, Economy economy, boolean lagged) {
        this.params = params;
        this.economy = economy;
        this.lagged = lagged;
        buyers = economy.buyers;
        startPlan = new double[buyers.capacity()];
        begin();
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new Shortage(params, economy, false);
    }

    /// The first month's supply: what is not unserved comes from the plan and from rivals. Abroad
    /// there is no plan.
    private void begin() {
        spendOutside();
        spendAtHome();
        double unserved =
                economy.region
                        .series()
                        .at("share_consumer_demand_unserved_by_plan", economy.year());
        for (int buyer = 0; buyer < buyers.count; buyer++) {
            for (int product = 0; product < economy.products; product++) {
                int row = buyers.of(buyer, product);
                double units = buyers.spend.values[row] / Economy.FEN;
                double planned = abroad(buyer) ? 0 : params.planShare;
                double served = abroad(buyer) || !lagged ? units : units * (1 - unserved);
                startPlan[row] = served * planned;
                buyers.plan.values[row] = startPlan[row] * planLevel();
                buyers.rivals.values[row] = served * (1 - planned);
                buyers.rivalPrice.values[row] = 1;
                buyers.meanPrice.values[row] = 1;
            }
        }
    }

    private boolean abroad(int buyer) {
        return !buyers.home(buyer)
                && economy.region.outside().get(buyer - economy.counties).abroad();
    }

    private double planLevel() {
        return economy.levers.share(Lever.PLAN_SUPPLY);
    }

    @Override
    public void run() {
        spendOutside();
        economy.crew.forEach(buyers.count, follow);
    }

    private void follow(int buyer, Worker worker) {
        double reform =
                abroad(buyer)
                        ? 1
                        : params.supplyBeforeReform
                                + (1 - params.supplyBeforeReform)
                                        * economy.levers.share(Lever.PRIVATE_LEGALITY);
        double level = planLevel();
        for (int product = 0; product < economy.products; product++) {
            int row = buyers.of(buyer, product);
            buyers.plan.values[row] = startPlan[row] * level;
            if (lagged) {
                followPrice(row, reform);
            } else {
                buyers.rivals.values[row] =
                        Math.max(
                                0,
                                buyers.spend.values[row] / Economy.FEN - buyers.plan.values[row]);
                buyers.rivalPrice.values[row] = 1;
            }
        }
    }

    private void followPrice(int row, double reform) {
        double price = buyers.rivalPrice.values[row];
        double capacity = buyers.rivals.values[row];
        double ratio = capacity <= 0 ? 1 : buyers.rivalOrders.values[row] / capacity;
        double log = StrictMath.log(price);
        double growth = log > 0 ? params.supplyElasticity * reform * log : params.shrinking * log;
        buyers.rivals.values[row] =
                Math.max(capacity * (1 + growth), 0.01 * buyers.spend.values[row] / Economy.FEN);
        double step = params.priceReaction * Math.clamp(ratio - 1, -1, 1);
        buyers.rivalPrice.values[row] = Math.clamp(price * StrictMath.exp(step), LEAST, MOST);
    }

    /// Outside: households' consumption by budget share, and in the country industry's demand,
    /// dealt by consumption.
    private void spendOutside() {
        double year = economy.year();
        double[] mix = economy.goods.consumerMix(year);
        double industry =
                economy.region.series().at("industry_producer_demand_base_2001", year) * 1e9;
        double country = 0;
        for (OutsideRegion region : economy.region.outside()) {
            country += region.abroad() ? 0 : consumption(region, year);
        }
        for (int i = 0; i < economy.regions; i++) {
            OutsideRegion region = economy.region.outside().get(i);
            double consumption = consumption(region, year);
            for (int product = 0; product < economy.products; product++) {
                double yearly =
                        region.abroad()
                                ? consumption * mix[product]
                                : consumption * economy.goods.consumerShare(product, year)
                                        + industry
                                                * economy.goods.industryShare(product, year)
                                                * consumption
                                                / country;
                int row = buyers.of(economy.counties + i, product);
                double price = buyers.meanPrice.values[row];
                double elastic =
                        StrictMath.exp(
                                StrictMath.log(Math.max(0.1, price))
                                        * (1 + economy.goods.priceElasticity[product]));
                buyers.spend.values[row] =
                        yearly / 12 * Economy.FEN / economy.weight * (price > 0 ? elastic : 1);
            }
        }
    }

    private static double consumption(OutsideRegion region, double year) {
        return OutsideYears.at(region, region.peopleMillion(), year)
                * 1e6
                * OutsideYears.at(region, region.demandPerHead(), year);
    }

    /// A first guess of what the counties spend, until their households' money says it.
    private void spendAtHome() {
        double[] people = new double[economy.counties];
        for (int town = 0; town < economy.towns; town++) {
            people[economy.county[town]] += economy.town.people.values[town];
        }
        double subsistence = economy.region.series().at("subsistence_rural_2001", economy.year());
        for (int county = 0; county < economy.counties; county++) {
            for (int product = 0; product < economy.products; product++) {
                double yearly =
                        people[county]
                                * subsistence
                                * 1.5
                                * economy.goods.consumerShare(product, economy.year());
                buyers.spend.values[buyers.of(county, product)] = yearly / 12 * Economy.FEN;
            }
        }
    }
}
