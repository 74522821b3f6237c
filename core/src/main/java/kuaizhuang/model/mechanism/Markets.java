package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Towns;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M12, first half. Where peddlers and makers gather a fair opens once fairs are allowed; whether
/// it becomes a hall its government decides (see [LocalGovernments]). Buyers come for variety and
/// size, more than in proportion, so that few markets win.
public final class Markets implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "sellers (peddlers based in the town and near makers) at which a fair opens within a year on average",
                            unit = "sellers",
                            typical = 150,
                            min = 1,
                            source = "estimate")
                    double fairSellers,
            @Quantity(
                            meaning = "stalls of an open-air fair",
                            unit = "stalls",
                            typical = 100,
                            min = 1,
                            source = "estimate: Qiaotou's second year (M4 of mechanisms_quant)")
                    double fairStalls,
            @Quantity(
                            meaning = "makers near by who want a stall",
                            unit = "1",
                            typical = 0.08,
                            max = 1,
                            source = "estimate")
                    double stallsPerMaker,
            @Quantity(
                            meaning = "returns of buyers to variety (c)",
                            unit = "1",
                            typical = 1.8,
                            min = 1,
                            max = 4,
                            source =
                                    "mechanisms_quant 7: turnover rose as stalls^1.8 in Yiwu 1982-86")
                    double varietyReturns,
            @Quantity(
                            meaning = "distance over which buyers thin out by e",
                            unit = "km",
                            typical = 900,
                            min = 1,
                            source = "estimate")
                    double buyersKm,
            @Quantity(
                            meaning = "distance over which sellers thin out by e",
                            unit = "km",
                            typical = 60,
                            min = 1,
                            source = "model description, section 12.1: 60-100 km")
                    double sellersKm,
            @Quantity(
                            meaning =
                                    "drawing power of all other ways to buy, in the unit of variety^c",
                            unit = "1",
                            typical = 7000,
                            min = 1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double elsewhere,
            @Quantity(
                            meaning =
                                    "power of a product's share in what a market offers with which its buyers choose among markets",
                            unit = "1",
                            typical = 0.8,
                            max = 4,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double focus,
            @Quantity(
                            meaning =
                                    "share of the country's buyers whom every town reaches where there are no markets and trade is free",
                            unit = "1",
                            typical = 0.077,
                            max = 1,
                            source =
                                    "mean over 1977-2004 of what markets reach of the buyers who can be reached, from where goods are made, in a run of the base (a slow test measures it again)")
                    double plainReach) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "markets",
                    "M12",
                    "Fairs open, buyers gather in the largest.",
                    "No fairs and halls: the neighbourhood buys as before, and all towns reach the country's buyers alike, through a plain wholesale channel of the same mean reach.",
                    Params.class);

    /// Towns look at their traffic, and buyers choose anew, once in so many months.
    private static final int LOOK_EVERY = 6;

    private static final long MAIN = Draws.process("markets/main");

    private final Params params;
    private final Economy economy;
    private final Towns town;
    private final Reach reach;
    private final Fairs fairs;
    private final Specialities specialities;
    private final Crew.Piece gather;
    private final Crew.Piece sell = this::sell;

    /// Share of a region's buyers who would come so far, by town and region.
    private final double[][] willing;

    private final double[] drawn;

    /// Towns whose markets draw buyers, and their number.
    private final int[] drawing;

    private int drawingTowns;

    public Markets(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        town = economy.town;
        reach = new Reach(economy, params.sellersKm);
        specialities = new Specialities(params, economy, reach);
        fairs = new Fairs(params, economy, LOOK_EVERY, specialities);
        gather = fairs::gather;
        willing = new double[economy.towns][economy.regions];
        drawn = new double[economy.regions];
        drawing = new int[economy.towns];
        for (int place = 0; place < economy.towns; place++) {
            for (int region = 0; region < economy.regions; region++) {
                willing[place][region] = willing(place, region);
            }
        }
    }

    /// What stands in for it when it is off: the neighbourhood buys as before, and in the country
    /// every town reaches as many buyers as every other.
    public static Mechanism neutral(Params params, Economy economy) {
        return () -> {
            Arrays.fill(economy.cells.marketFit.values, 1);
            for (int i = 0; i < economy.regions; i++) {
                double open = open(economy.region.outside().get(i), economy);
                for (int place = 0; place < economy.towns; place++) {
                    economy.access.market.values[economy.access.of(place, economy.counties + i)] =
                            (float) (open * params.plainReach);
                }
            }
            for (int place = 0; place < economy.towns; place++) {
                sellNearBy(place, params, economy);
            }
        };
    }

    /// The share of a region's buyers whom sellers from the province may reach at all: none abroad.
    private static double open(OutsideRegion region, Economy economy) {
        return region.abroad()
                ? 0
                : economy.levers.share(Lever.LONG_DISTANCE_TRADE)
                        * OutsideYears.at(region, region.openness(), economy.year());
    }

    private static void sellNearBy(int place, Params params, Economy economy) {
        double local = economy.levers.share(Lever.MARKETS_OPEN);
        for (int county = 0; county < economy.counties; county++) {
            double km = economy.geography.toBuyers[place * economy.buyers.count + county];
            economy.access.market.values[economy.access.of(place, county)] =
                    (float) (0.5 * local * StrictMath.exp(-km / params.sellersKm));
        }
    }

    @Override
    public void run() {
        reach.follow();
        if (economy.month % LOOK_EVERY != 0) {
            return;
        }
        fairs.listMade();
        economy.crew.forEach(economy.towns, gather);
        listDrawing();
        for (int region = 0; region < economy.regions; region++) {
            drawn[region] = 0;
            for (int i = 0; i < drawingTowns; i++) {
                int place = drawing[i];
                drawn[region] += town.drawing.values[place] * willing[place][region];
            }
        }
        specialities.deal(drawing, drawingTowns, willing);
        economy.crew.forEach(economy.towns, sell);
        countBuyers();
    }

    /// What share of the country's open demand each market draws, on the mean of the regions.
    private void countBuyers() {
        for (int place = 0; place < economy.towns; place++) {
            double shares = 0;
            int inCountry = 0;
            for (int region = 0; region < economy.regions; region++) {
                if (!economy.region.outside().get(region).abroad()) {
                    double draws = town.drawing.values[place] * willing[place][region];
                    shares += draws / (params.elsewhere + drawn[region]);
                    inCountry++;
                }
            }
            town.buyersShare.values[place] = shares / Math.max(1, inCountry);
        }
    }

    private void listDrawing() {
        drawingTowns = 0;
        for (int place = 0; place < economy.towns; place++) {
            if (town.drawing.values[place] > 0) {
                drawing[drawingTowns++] = place;
            }
        }
    }

    private double willing(int place, int region) {
        double km =
                economy.geography
                        .toBuyers[place * economy.buyers.count + economy.counties + region];
        return StrictMath.exp(-km / params.buyersKm);
    }

    /// How far a town's sellers reach the country's buyers through the markets in their range.
    private void sell(int place, Worker worker) {
        town.mainMarket.values[place] = mainMarket(place);
        int[] near = worker.ints(drawingTowns);
        int nearTowns = listNear(place, near);
        double[] drawnHere = worker.doubles(economy.regions);
        Arrays.fill(drawnHere, 0, economy.regions, 0);
        reach.addUp(
                place, near, nearTowns, town.drawing.values, willing, drawnHere, economy.regions);
        for (int i = 0; i < economy.regions; i++) {
            OutsideRegion region = economy.region.outside().get(i);
            double reached = Math.min(1, drawnHere[i] / (params.elsewhere + drawn[i]));
            economy.access.market.values[economy.access.of(place, economy.counties + i)] =
                    (float) (open(region, economy) * reached);
        }
        specialities.meet(place, near, nearTowns, worker);
        sellNearBy(place, params, economy);
    }

    /// Lists the towns in range whose markets draw buyers.
    ///
    /// @return how many they are
    private int listNear(int place, int[] near) {
        int count = 0;
        for (int i = 0; i < drawingTowns; i++) {
            near[count] = drawing[i];
            count += reach.between(place, drawing[i]) > Reach.FAR ? 1 : 0;
        }
        return count;
    }

    /// The market that the town's traders frequent, -1 for none: drawn in proportion to pull, with
    /// a number that the town keeps, so that it changes only when pulls do.
    private int mainMarket(int place) {
        double sum = 0;
        for (int i = 0; i < drawingTowns; i++) {
            int market = drawing[i];
            sum += town.drawing.values[market] * reach.between(place, market);
        }
        double target = Draws.unit(Draws.key(economy.seed, 0, MAIN), economy.townId[place]) * sum;
        for (int i = 0; i < drawingTowns; i++) {
            int market = drawing[i];
            target -= town.drawing.values[market] * reach.between(place, market);
            if (target < 0) {
                return market;
            }
        }
        return -1;
    }
}
