package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.HometownNetworks;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M5. What a town knows of a product grows by what its peddlers and those of its county who live
/// away see to be short, by what is sold in the market that it frequents, by makers in sight and by
/// what people learned elsewhere before they came home; firms do not tell, neighbours look. What is
/// seen far away comes in lessons, all or nothing, so that it is an accident where a product
/// begins; what is seen near by comes little by little. Each source is counted apart.
public final class News implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "knowledge that peddlers, one in a hundred inhabitants, bring in a month of the product that is shortest",
                            unit = "1/month",
                            typical = 0.00015,
                            max = 1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double fromPeddlers,
            @Quantity(
                            meaning =
                                    "knowledge gained in a month of a product that is common in the market",
                            unit = "1/month",
                            typical = 0.0015,
                            max = 1,
                            source = "estimate")
                    double fromMarkets,
            @Quantity(
                            meaning =
                                    "knowledge that networks, one in a hundred of the county's people, send in a month of the product that is shortest",
                            unit = "1/month",
                            typical = 0.007,
                            max = 1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double fromNetworks,
            @Quantity(
                            meaning =
                                    "knowledge that comes home with ten years of experience to a hundred inhabitants",
                            unit = "1",
                            typical = 0.1,
                            max = 1,
                            source = "estimate")
                    double fromReturned,
            @Quantity(
                            meaning = "knowledge gained in a month from many makers in sight",
                            unit = "1/month",
                            typical = 0.02,
                            max = 1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double fromNeighbours,
            @Quantity(
                            meaning =
                                    "what was only heard of and is not made in sight is forgotten at this rate",
                            unit = "1/month",
                            typical = 0.005,
                            max = 0.3,
                            source = "estimate: half is forgotten after twelve years")
                    double forgetting,
            @Quantity(
                            meaning = "makers in sight at which half of that is reached",
                            unit = "firms",
                            typical = 600,
                            min = 0.1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double neighboursHalf,
            @Quantity(
                            meaning =
                                    "share of what it does not know of a product that a town learns in a lesson",
                            unit = "1",
                            typical = 0.1,
                            min = 0.05,
                            max = 1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double lesson) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "news",
                    "M5",
                    "Peddlers, markets, hometown networks, neighbours and people who come home spread what sells and how it is made.",
                    "Towns know for ever only what their tradition taught them.",
                    Params.class);

    private static final int HEARD_EVERY = 3;
    private static final long LESSONS = Draws.process("news/lessons");

    private final Params params;
    private final Economy economy;
    private final Cells cells;
    private final double[] scarcity;
    private final Crew.Piece tell = this::tell;
    private double scarcest;

    public News(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        cells = economy.cells;
        scarcity = new double[economy.regions * economy.products];
    }

    @Override
    public void run() {
        scarcest = 1e-9;
        for (int region = 0; region < economy.regions; region++) {
            for (int product = 0; product < economy.products; product++) {
                int row = economy.buyers.of(economy.counties + region, product);
                double premium = Math.max(0, StrictMath.log(economy.buyers.rivalPrice.values[row]));
                scarcity[region * economy.products + product] = premium;
                scarcest = Math.max(scarcest, premium);
            }
        }
        economy.crew.forEach(economy.towns, tell);
    }

    /// A town hears its news once a quarter, in a month of its own, and then all that the quarter
    /// brought.
    private void tell(int town, Worker worker) {
        if (!economy.turn(town, HEARD_EVERY)) {
            return;
        }
        int people = Math.max(1, economy.town.people.values[town]);
        int market = economy.town.mainMarket.values[town];
        int[] regions = worker.ints(2 * economy.regions);
        int peddled = listPeddled(town, regions);
        int settled = listSettled(town, regions);
        double[] sent = worker.doubles(economy.regions);
        Arrays.fill(sent, 0, economy.regions, 0);
        long lessons = economy.key(LESSONS, town);
        for (int product = 0; product < economy.products; product++) {
            if (economy.goods.knownFrom[product] > economy.date().getYear()) {
                continue;
            }
            int cell = cells.of(town, product);
            forget(cell);
            double unknown = Math.max(0, 1 - cells.known(cell));
            if (unknown < 1e-3) {
                continue;
            }
            double quarter = unknown * HEARD_EVERY;
            double told = quarter * fromPeddlers(town, product, people, regions, peddled);
            double written = fromNetworks(town, product, quarter, sent, regions, settled);
            learn(cell, told, written, params.lesson * unknown, Draws.unit(lessons, product));
            if (cells.returned.values[cell] > 0) {
                add(Knowledge.RETURNED, cell, unknown * fromReturned(cell, people));
                cells.returned.values[cell] = 0;
            }
            add(Knowledge.MARKETS, cell, quarter * fromMarket(market, product));
            double makers = cells.nearFirms.values[cell];
            add(
                    Knowledge.NEIGHBOURS,
                    cell,
                    quarter * params.fromNeighbours * makers / (makers + params.neighboursHalf));
        }
        countNews(town, sent);
    }

    /// Lists the regions to which people of a town peddle, and how many these are.
    private int listPeddled(int town, int[] regions) {
        int count = 0;
        for (int region = 0; region < economy.regions; region++) {
            if (economy.jobs.fromTown.values[economy.jobs.peddling(town, region)] > 0) {
                regions[count++] = region;
            }
        }
        return count;
    }

    /// The same for the regions where a network of the county is, behind those of the peddlers.
    private int listSettled(int town, int[] regions) {
        int first = economy.networks.of(economy.county[town], 0);
        int count = 0;
        for (int region = 0; region < economy.regions; region++) {
            if (economy.networks.share.values[first + region] > 0) {
                regions[economy.regions + count++] = region;
            }
        }
        return count;
    }

    private void countNews(int town, double[] sent) {
        for (int region = 0; region < economy.regions; region++) {
            if (sent[region] > 0) {
                Sums.add(
                        economy.networks.yearNews.values,
                        economy.networks.of(economy.county[town], region),
                        StrictMath.round(sent[region] * HometownNetworks.NEWS_STEPS));
            }
        }
    }

    /// What the county's networks tell of a product; notes what each has told.
    private double fromNetworks(
            int town, int product, double quarter, double[] sent, int[] regions, int settled) {
        int first = economy.networks.of(economy.county[town], 0);
        double all = 0;
        for (int i = 0; i < settled; i++) {
            int region = regions[economy.regions + i];
            double seen =
                    economy.networks.share.values[first + region]
                            * scarcity[region * economy.products + product];
            if (seen > 0) {
                double gain = quarter * Math.min(0.1, params.fromNetworks * 100 * seen / scarcest);
                sent[region] += gain;
                all += gain;
            }
        }
        return all;
    }

    /// What is made far away comes home as a lesson: somebody takes a sample apart and shows how it
    /// is made, or nobody does. On average a town learns what it is told.
    ///
    /// @param draw uniform in [0, 1)
    private void learn(int cell, double told, double written, double lesson, double draw) {
        double bar = draw * lesson;
        if (bar < told + written) {
            add(bar < told ? Knowledge.PEDDLERS : Knowledge.NETWORKS, cell, lesson);
        }
    }

    private double fromReturned(int cell, int people) {
        double tenYears = cells.returned.values[cell] / 120.0;
        return Math.min(0.3, params.fromReturned * 100 * tenYears / people);
    }

    /// A tradition stays; news fades unless it is renewed.
    private void forget(int cell) {
        for (int source = Knowledge.TRADITION.ordinal() + 1;
                source < cells.knownFrom.length;
                source++) {
            cells.knownFrom[source].values[cell] *= (float) (1 - HEARD_EVERY * params.forgetting);
        }
    }

    private void add(Knowledge source, int cell, double gain) {
        cells.knownFrom[source.ordinal()].values[cell] += (float) gain;
    }

    private double fromPeddlers(int town, int product, int people, int[] regions, int peddled) {
        double seen = 0;
        for (int i = 0; i < peddled; i++) {
            int hands = economy.jobs.fromTown.values[economy.jobs.peddling(town, regions[i])];
            seen += hands * scarcity[regions[i] * economy.products + product];
        }
        return Math.min(0.1, params.fromPeddlers * 100 * seen / people / scarcest);
    }

    private double fromMarket(int market, int product) {
        if (market < 0) {
            return 0;
        }
        double makers = cells.nearFirms.values[cells.of(market, product)];
        return params.fromMarkets * makers / (makers + params.neighboursHalf);
    }
}
