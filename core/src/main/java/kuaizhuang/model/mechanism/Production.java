package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Reason;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M10. A firm's hands make goods: units = yield x know-how x n / (1 + n / span). One family
/// oversees few hands (its span), a larger form more. The yield follows the outside frontier and
/// rises with makers of the same and of kindred goods near by. Materials are bought outside and, by
/// the input table, from the province.
public final class Production implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "frontier of 1980 as a share of that of 2000",
                            unit = "1",
                            typical = 0.3,
                            min = 0.01,
                            max = 1,
                            source = "pack: output a worker of 1980 is about 0.3 of 2000")
                    double frontier1980,
            @Quantity(
                            meaning = "hands that the head of a family workshop can oversee (span)",
                            unit = "persons",
                            typical = 20,
                            min = 1,
                            source =
                                    "estimate: with value a hand at twice the wage it gives 8.3 hands (P026: 8.8)")
                    double workshopSpan,
            @Quantity(
                            meaning = "span of a private company",
                            unit = "persons",
                            typical = 28,
                            min = 1,
                            source = "estimate")
                    double companySpan,
            @Quantity(
                            meaning = "span of a cooperative stock company",
                            unit = "persons",
                            typical = 60,
                            min = 1,
                            source = "estimate: as the collective that it mostly was")
                    double cooperativeSpan,
            @Quantity(
                            meaning = "span of a limited company, which has hired managers",
                            unit = "persons",
                            typical = 50,
                            min = 1,
                            source = "estimate: near that of the collectives from which most came")
                    double limitedSpan,
            @Quantity(
                            meaning =
                                    "span of a joint-stock company, with the managers of the state firm that it was",
                            unit = "persons",
                            typical = 300,
                            min = 1,
                            source =
                                    "estimate: it keeps about its output with two thirds of its hands")
                    double jointStockSpan,
            @Quantity(
                            meaning = "span of a foreign or mixed firm",
                            unit = "persons",
                            typical = 60,
                            min = 1,
                            source = "estimate")
                    double foreignSpan,
            @Quantity(
                            meaning = "span of a collective",
                            unit = "persons",
                            typical = 60,
                            min = 1,
                            source = "estimate")
                    double collectiveSpan,
            @Quantity(
                            meaning = "span of a state firm",
                            unit = "persons",
                            typical = 1200,
                            min = 1,
                            source = "estimate")
                    double stateSpan,
            @Quantity(
                            meaning = "yield of a private company over a workshop's, from machines",
                            unit = "1",
                            typical = 1.3,
                            min = 1,
                            source =
                                    "estimate: value added a worker of large over small firms (model description, section 10)")
                    double companyYield,
            @Quantity(
                            meaning = "yield of a collective over a workshop's",
                            unit = "1",
                            typical = 1.1,
                            min = 0.1,
                            source = "estimate")
                    double collectiveYield,
            @Quantity(
                            meaning = "yield of a state firm over a workshop's",
                            unit = "1",
                            typical = 1.2,
                            min = 0.1,
                            source = "estimate: as companies")
                    double stateYield,
            @Quantity(
                            meaning = "largest gain in yield from makers near by",
                            unit = "1",
                            typical = 0.8,
                            max = 3,
                            source = "estimate")
                    double nearGain,
            @Quantity(
                            meaning = "hands near by at which half of the gain is reached",
                            unit = "persons",
                            typical = 6000,
                            min = 1,
                            source = "estimate")
                    double nearHalf,
            @Quantity(
                            meaning = "range of stage suppliers: closeness falls by e",
                            unit = "km",
                            typical = 7,
                            min = 0.1,
                            source = "model description, section 12.1: 5-10 km")
                    double stageKm,
            @Quantity(
                            meaning =
                                    "weight of kindred products (inputs, users, complements) against the same product",
                            unit = "1",
                            typical = 0.25,
                            max = 1,
                            source = "estimate")
                    double kinWeight,
            @Quantity(
                            meaning = "wear of machines",
                            unit = "1/month",
                            typical = 0.008,
                            max = 0.2,
                            source = "estimate: ten years")
                    double wear) {

        /// What the machines of a form add to the yield.
        public double yield(Form form) {
            return switch (form) {
                case UNREGISTERED, RED_HAT, HOUSEHOLD -> 1;
                case PRIVATE_COMPANY, LIMITED, JOINT_STOCK, FOREIGN -> companyYield;
                case COLLECTIVE, COOPERATIVE -> collectiveYield;
                case STATE -> stateYield;
            };
        }

        /// Hands that the head of a firm of a form can oversee.
        public double span(Form form) {
            return switch (form) {
                case UNREGISTERED, RED_HAT, HOUSEHOLD -> workshopSpan;
                case PRIVATE_COMPANY -> companySpan;
                case COOPERATIVE -> cooperativeSpan;
                case LIMITED -> limitedSpan;
                case JOINT_STOCK -> jointStockSpan;
                case FOREIGN -> foreignSpan;
                case COLLECTIVE -> collectiveSpan;
                case STATE -> stateSpan;
            };
        }
    }

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "production",
                    "M10",
                    "Hands, know-how and neighbours make goods.",
                    "Place gives no advantage: the yield is the frontier's everywhere.",
                    Params.class);

    /// Small firms of 2001 had 8.8 workers (P026); the pack's output a worker is theirs.
    private static final double SMALL_FIRM = 8.8;

    private static final double SIGHT_KM = 20;
    private static final int LOOK_EVERY = 6;
    private static final int MONTHS_OF_STOCK = 2;

    private final Params params;
    private final Economy economy;
    private final boolean advantage;
    private final Cells cells;
    private final Firms firms;
    private final Crew.Piece count = this::count;
    private final Crew.Piece look = this::look;
    private final Crew.Piece make = this::make;
    private final float[][] supplyReach;
    private final float[][] sightReach;

    /// The products made in each town, ascending, at `town * products`, and their number.
    private final int[] made;

    private final int[] madeCount;
    private double frontier;

    public Production(Params params, Economy economy) {
        this(params, economy, true);
    }

    private Production(Params params, Economy economy, boolean advantage) {
        this.params = params;
        this.economy = economy;
        this.advantage = advantage;
        cells = economy.cells;
        firms = economy.firms;
        supplyReach = economy.geography.closeness(params.stageKm);
        sightReach = economy.geography.closeness(SIGHT_KM);
        made = new int[cells.capacity()];
        madeCount = new int[economy.towns];
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new Production(params, economy, false);
    }

    @Override
    public void run() {
        double growth = -StrictMath.log(params.frontier1980) / 20;
        frontier = StrictMath.exp(growth * (economy.year() - 2000));
        economy.crew.forEach(economy.towns, count);
        economy.crew.forEach(economy.towns, look);
        economy.crew.forEach(economy.towns, make);
    }

    /// Counts firms and hands by product.
    private void count(int town, Worker worker) {
        int first = cells.of(town, 0);
        Arrays.fill(cells.firms.values, first, first + economy.products, 0);
        Arrays.fill(cells.workers.values, first, first + economy.products, 0);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0) {
                    cells.firms.values[first + product]++;
                    cells.workers.values[first + product] +=
                            economy.jobs.hands(economy.jobs.ofFirm(firm));
                }
            }
        }
        listMade(town, first);
    }

    private void listMade(int town, int first) {
        int next = first;
        for (int product = 0; product < economy.products; product++) {
            if (cells.firms.values[first + product] > 0) {
                made[next++] = product;
            }
        }
        madeCount[town] = next - first;
    }

    private void look(int town, Worker worker) {
        if (economy.month == 0 || economy.turn(town, LOOK_EVERY)) {
            lookAround(town, worker);
        }
        int first = cells.of(town, 0);
        for (int product = 0; product < economy.products; product++) {
            double near = cells.nearWorkers.values[first + product];
            double gain = advantage ? params.nearGain * near / (near + params.nearHalf) : 0;
            cells.yield.values[first + product] =
                    economy.goods.outputPerWorker[product]
                            / 12
                            * frontier
                            * (1 + gain)
                            * (1 + SMALL_FIRM / params.workshopSpan);
        }
    }

    /// Who is near a town, by product. Neighbours change slowly: a town looks around every few
    /// months.
    private void lookAround(int town, Worker worker) {
        int products = economy.products;
        int first = cells.of(town, 0);
        double[] near = worker.doubles(2 * products);
        Arrays.fill(near, 0, 2 * products, 0);
        int[] towns = economy.geography.near[town];
        for (int i = 0; i < towns.length; i++) {
            double suppliers = economy.weight * supplyReach[town][i];
            double sight = economy.weight * sightReach[town][i];
            addMakers(towns[i], suppliers, sight, near);
        }
        for (int product = 0; product < products; product++) {
            double kin = 0;
            for (int other : economy.goods.kin[product]) {
                kin += near[other];
            }
            cells.nearWorkers.values[first + product] = near[product] + params.kinWeight * kin;
            cells.nearFirms.values[first + product] = near[products + product];
        }
    }

    /// Adds a town's hands and firms, each with its weight. A kernel: most towns make few products,
    /// so only those are visited.
    private void addMakers(int town, double suppliers, double sight, double[] near) {
        int products = economy.products;
        int[] hands = cells.workers.values;
        int[] makers = cells.firms.values;
        int first = cells.of(town, 0);
        int end = first + madeCount[town];
        for (int i = first; i < end; i++) {
            int product = made[i];
            near[product] += suppliers * hands[first + product];
            near[products + product] += sight * makers[first + product];
        }
    }

    private void make(int town, Worker worker) {
        long[] wanted = worker.longs(economy.products);
        Arrays.fill(wanted, 0, economy.products, 0);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    make(firm, town, wanted, worker);
                }
            }
        }
        askForMaterials(town, wanted);
    }

    /// The county's purses get what the town's makers pay for materials of the province.
    private void askForMaterials(int town, long[] wanted) {
        for (int product = 0; product < economy.products; product++) {
            if (wanted[product] != 0) {
                int purse = economy.buyers.of(economy.county[town], product);
                Sums.add(economy.buyers.purse.values, purse, wanted[product]);
            }
        }
    }

    private void make(int firm, int town, long[] wanted, Worker worker) {
        int product = firms.product.values[firm];
        int cell = cells.of(town, product);
        Form form = firms.formOf(firm);
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        double effective = hands / (1 + hands / params.span(form));
        double able =
                cells.yield.values[cell]
                        * params.yield(form)
                        * firms.knowHow.values[firm]
                        * effective;
        double unsold = firms.stock.values[firm] / Math.max(1, able);
        double use = Math.clamp(MONTHS_OF_STOCK - unsold, 0, 1);
        double unitCost = economy.goods.inputShare[product] * Economy.FEN;
        double affordable =
                form.isPrivate()
                        ? Math.max(0, firms.cash.values[firm]) / unitCost
                        : Double.MAX_VALUE;
        long made = (long) Math.min(able * use, affordable);
        buyMaterials(firm, product, (long) (made * unitCost), made, wanted, worker);
        firms.made.values[firm] = made;
        firms.stock.values[firm] += made;
        cells.made.values[cell] += made;
        long value = (long) (made * cells.price.values[cell] * Economy.FEN);
        firms.yearOutput.values[firm] += value;
        cells.yearOutput.values[cell] += value;
        if (form != Form.STATE) {
            firms.capital.values[firm] -= (long) (firms.capital.values[firm] * params.wear);
        }
    }

    /// Inputs that the province makes are asked for in the county's purses; the rest comes from
    /// outside.
    private void buyMaterials(
            int firm, int product, long fen, long made, long[] wanted, Worker worker) {
        long left = fen;
        int[] suppliers = economy.goods.suppliers[product];
        for (int i = 0; i < suppliers.length; i++) {
            long part =
                    Math.min(
                            left,
                            (long) (made * economy.goods.supplierShare[product][i] * Economy.FEN));
            wanted[suppliers[i]] += part;
            left -= part;
        }
        Economy.pay(worker, Account.FIRMS, Account.GOODS_PURSES, Reason.MATERIALS, fen - left);
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.MATERIALS, left);
        economy.addTo(worker, Account.OUTSIDE, left);
        firms.cash.values[firm] -= fen;
        firms.monthProfit.values[firm] -= fen;
    }
}
