package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M19. Investors from abroad and from other provinces open firms where the town welcomes them,
/// hands are cheap, ports or their home are near, and others of their kind are already; where
/// people of the place rule trade by ties of origin they find the door closed. They bring money,
/// know-how and access to export, make what their clients near by need, and stand for losses for a
/// while.
public final class OutsideCapital implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "projects a month and million inhabitants at full openness, were every town like an open port of mean wage",
                            unit = "firms/month/million",
                            typical = 7,
                            source =
                                    "estimate: some ten thousand such firms in the province in 2000")
                    double projects,
            @Quantity(
                            meaning =
                                    "what a county's people in hometown networks take from its appeal, as an exponent, where they are many",
                            unit = "1",
                            typical = 4,
                            source = "estimate; sign from P111: almost none in Wenzhou")
                    double closing,
            @Quantity(
                            meaning =
                                    "share of a county's people in hometown networks at which half of that is reached",
                            unit = "1",
                            typical = 0.03,
                            min = 1e-6,
                            max = 1,
                            source = "estimate")
                    double closingHalf,
            @Quantity(
                            meaning = "power of the wage in a town's appeal",
                            unit = "1",
                            typical = 1,
                            source = "estimate")
                    double cost,
            @Quantity(
                            meaning =
                                    "distance to a port over which appeal to investors from abroad falls by e",
                            unit = "km",
                            typical = 60,
                            min = 1,
                            source = "estimate")
                    double portKm,
            @Quantity(
                            meaning =
                                    "distance over which appeal to investors of other provinces falls by e",
                            unit = "km",
                            typical = 400,
                            min = 1,
                            source = "estimate")
                    double homeKm,
            @Quantity(
                            meaning =
                                    "what many hands in such firms near by add to a town's and a product's appeal",
                            unit = "1",
                            typical = 2,
                            source =
                                    "estimate; suppliers follow their client (general introduction of the paper)")
                    double following,
            @Quantity(
                            meaning = "such hands near by at which half of that is reached",
                            unit = "persons",
                            typical = 5000,
                            min = 1,
                            source = "estimate")
                    double followingHalf,
            @Quantity(
                            meaning = "hands for whom a new firm has machines",
                            unit = "persons",
                            typical = 80,
                            min = 2,
                            source = "estimate")
                    double staff,
            @Quantity(
                            meaning = "share of projects that are joint ventures with the town",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate: most of the 1980s, a third of 2000")
                    double joint,
            @Quantity(
                            meaning = "first know-how, as a share of the frontier",
                            unit = "1",
                            typical = 0.9,
                            max = 1,
                            source = "estimate")
                    double knowHow) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "outside-capital",
                    "M19",
                    "Investors from abroad and other provinces open firms where doors are open.",
                    "Nobody from outside opens a firm.",
                    Params.class);

    private static final long NUMBER = Draws.process("outside-capital/number");
    private static final long PROJECT = Draws.process("outside-capital/project");

    /// Money brought over the cost of machines.
    private static final double WITH_MATERIALS = 1.5;

    private static final byte ALL_OF_IT = 100;
    private static final byte HALF_OF_IT = 50;

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Cells cells;
    private final double handsPerStart;
    private final InvestorAppeal appeal;
    private final ProjectProducts products;
    private final Crew.Piece stand = this::stand;

    public OutsideCapital(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        cells = economy.cells;
        handsPerStart = economy.scenario.parametersOf(Expansion.DECLARATION).handsPerStart();
        appeal = new InvestorAppeal(params, economy);
        products = new ProjectProducts(params, economy);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, stand);
        double open = economy.levers.share(Lever.OUTSIDE_CAPITAL);
        if (open > 0) {
            invest(open);
        }
    }

    /// Counts the hands of such firms, whose owners pay what is missing.
    private void stand(int town, Worker worker) {
        int hands = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (ProjectProducts.isOutsiders(firms, firm)) {
                    hands += economy.jobs.hands(economy.jobs.ofFirm(firm));
                    payIn(firm, Math.max(0, -firms.cash.values[firm]), worker);
                }
            }
        }
        economy.town.outsideHands.values[town] = hands;
    }

    private void payIn(int firm, long fen, Worker worker) {
        firms.cash.values[firm] += fen;
        Economy.pay(worker, Account.OUTSIDE, Account.FIRMS, Reason.CAPITAL_PAID_IN, fen);
        economy.addTo(worker, Account.OUTSIDE, -fen);
    }

    /// One thread, region by region: the projects are few.
    private void invest(double open) {
        double sum = 0;
        for (int region = 0; region < economy.regions; region++) {
            sum += means(region);
        }
        appeal.look();
        for (int region = 0; region < economy.regions; region++) {
            double mean =
                    params.projects
                            * appeal.toInvestorsOf(region)
                            / 1e6
                            * open
                            * means(region)
                            / Math.max(1e-9, sum);
            int projects = Draws.poisson(mean, Draws.unit(economy.key(NUMBER), region));
            for (int project = 0; project < projects; project++) {
                long one = Draws.key(Draws.key(economy.key(PROJECT), region), project);
                open(appeal.choose(one), region, one);
            }
        }
    }

    /// How much a region can invest here: its spending, as far as it is open, over its distance.
    private double means(int region) {
        OutsideRegion from = economy.region.outside().get(region);
        double year = economy.year();
        double spending =
                OutsideYears.at(from, from.peopleMillion(), year)
                        * OutsideYears.at(from, from.demandPerHead(), year)
                        * OutsideYears.at(from, from.openness(), year);
        return spending / Math.max(100, from.routeKm());
    }

    private void open(int town, int region, long project) {
        Worker worker = economy.crew.worker(0);
        firms.reserve(town, 1);
        economy.jobs.follow(firms);
        int firm = firms.take(town);
        int product = products.choose(town, project);
        Opening.blank(economy, firm, town, product, Form.FOREIGN);
        Opening.withoutFounder(firms, firm);
        firms.id.values[firm] = Draws.bits(project, 2) >>> 1;
        firms.knowledge.values[firm] = (byte) Knowledge.INVESTORS.ordinal();
        firms.investor.values[firm] = (byte) region;
        firms.outsideShare.values[firm] =
                Draws.unit(project, 3) < params.joint ? HALF_OF_IT : ALL_OF_IT;
        firms.knowHow.values[firm] = (float) params.knowHow;
        firms.quality.values[firm] = (float) params.knowHow;
        double perHand = economy.goods.startup[product] / handsPerStart;
        long machines = (long) (perHand * params.staff * Economy.FEN);
        payIn(firm, (long) (machines * WITH_MATERIALS), worker);
        firms.cash.values[firm] -= machines;
        firms.capital.values[firm] = machines;
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.MACHINES, machines);
        economy.addTo(worker, Account.OUTSIDE, machines);
        int cell = cells.of(town, product);
        cells.yearEntries[Knowledge.INVESTORS.ordinal()].values[cell]++;
        cells.yearFounders[Occupation.NONE.ordinal()].values[cell]++;
        economy.countFormChange(town, null, Form.FOREIGN);
    }
}
