package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M2. Fixed land and decreasing returns: output = yield x land^(1-b) x hands^b. Work points dull
/// effort; under household responsibility the household keeps the margin. The town's people eat
/// first, the state buys the rest or brings in what is missing.
public final class Farming implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "farm output a mu at the reference density, full effort, in 1976",
                            unit = "yuan of 2001 a year",
                            typical = 900,
                            source =
                                    "estimate: rural income of 165 yuan a head in 1978, deflated, over 0.76 mu a head")
                    double yieldPerMu,
            @Quantity(
                            meaning = "hands a mu at which the yield is the reference",
                            unit = "persons/mu",
                            typical = 0.55,
                            min = 0.01,
                            source = "estimate: 15 million hands on 27.7 million mu")
                    double referenceHands,
            @Quantity(
                            meaning = "share of labour in farm output (b)",
                            unit = "1",
                            typical = 0.35,
                            min = 0.1,
                            max = 0.9,
                            source = "model description, section 11.8: 0.3-0.4")
                    double labourShare,
            @Quantity(
                            meaning = "yearly growth of the yield",
                            unit = "1/year",
                            typical = 0.041,
                            min = -0.05,
                            max = 0.1,
                            source =
                                    "fitted to facts up to 1997 (docs/FIT.md): farm output grew by near 4% a year in 1978-2000 while hands became fewer")
                    double yieldGrowth,
            @Quantity(
                            meaning =
                                    "effort under work points, against that of a household on its own land",
                            unit = "1",
                            typical = 0.75,
                            min = 0.1,
                            max = 1,
                            source = "estimate: growth of farm output in 1978-84 beyond inputs")
                    double workPointEffort,
            @Quantity(
                            meaning =
                                    "farm income lost when the state pays the marginal grain worst, against best",
                            unit = "1",
                            typical = 0.3,
                            max = 1,
                            source = "estimate: marginal price of rice 1984-86")
                    double grainPriceWeight) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "farming",
                    "M2",
                    "Land, hands, effort and grain price make farm income.",
                    "Every farm hand earns the reference yield of the land a hand had at the start, whatever happens.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final boolean decreasingReturns;
    private final Crew.Piece harvest = this::harvest;

    public Farming(Params params, Economy economy) {
        this(params, economy, true);
    }

    private Farming(Params params, Economy economy, boolean decreasingReturns) {
        this.params = params;
        this.economy = economy;
        this.decreasingReturns = decreasingReturns;
    }

    /// What stands in for it when it is off: income a hand without land, effort or price.
    public static Mechanism neutral(Params params, Economy economy) {
        return new Farming(params, economy, false);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, harvest);
    }

    private void harvest(int town, Worker worker) {
        int job = economy.jobs.of(town, Occupation.FARM);
        int hands = economy.jobs.fromTown.values[job];
        long value = StrictMath.round(monthlyOutput(town, hands) * Economy.FEN);
        long eaten = economy.town.foodPurse.values[town];
        economy.town.foodPurse.values[town] = 0;
        long surplus = value - eaten;
        Account other = surplus > 0 ? Account.CENTRE : Account.OUTSIDE;
        if (surplus > 0) {
            Economy.pay(worker, Account.CENTRE, Account.FARMS, Reason.GRAIN_PURCHASE, surplus);
        } else {
            Economy.pay(worker, Account.FARMS, Account.OUTSIDE, Reason.FOOD, -surplus);
        }
        economy.addTo(worker, other, -surplus);
        economy.town.farmCash.values[town] += value;
        int pay = hands == 0 ? 0 : (int) Math.max(0, economy.town.farmCash.values[town] / hands);
        economy.jobs.pay.values[job] = pay;
        economy.town.farmIncome.values[town] += (pay - economy.town.farmIncome.values[town]) / 12;
    }

    private double monthlyOutput(int town, int hands) {
        double land = economy.town.land.values[town];
        double years = economy.year() - 1976;
        double level = params.yieldPerMu * StrictMath.exp(params.yieldGrowth * years) / 12;
        if (!decreasingReturns) {
            return level * hands / params.referenceHands;
        }
        if (hands == 0) {
            return 0;
        }
        double own = economy.levers.share(Lever.HOUSEHOLD_RESPONSIBILITY);
        double effort = params.workPointEffort + (1 - params.workPointEffort) * own;
        double price =
                1 - params.grainPriceWeight * (1 - economy.levers.share(Lever.GRAIN_SUPPORT));
        // A floor of a tenth of a mu a hand stands for gardens and sideline work where there are
        // next to no fields.
        double ground = Math.max(land, 0.1 * hands);
        double density = hands / (ground * params.referenceHands);
        return level
                * ground
                * StrictMath.exp(params.labourShare * StrictMath.log(density))
                * effort
                * price;
    }
}
