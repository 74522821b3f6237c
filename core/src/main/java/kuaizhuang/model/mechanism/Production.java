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
/// rises with what the place gives: shared inputs ([SharedInputs]) and the labour pool
/// ([LabourPool]). Materials are bought outside and, by the input table, from the province.
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
                            typical = 2.5,
                            min = 1,
                            source =
                                    "estimate: so that a workshop of 1985 has two to three hands and a household firm of 2004 five")
                    double workshopSpan,
            @Quantity(
                            meaning = "hands of the workshop that makes the pack's output a worker",
                            unit = "persons",
                            typical = 6,
                            min = 1,
                            max = 50,
                            source =
                                    "estimate: between household firms of 2004 (4.8 hands) and small firms of 2001 (8.8, P026)")
                    double plainStaff,
            @Quantity(
                            meaning = "span of a private company",
                            unit = "persons",
                            typical = 5,
                            min = 1,
                            source = "estimate: somewhat more than a workshop's")
                    double companySpan,
            @Quantity(
                            meaning = "span of a cooperative stock company",
                            unit = "persons",
                            typical = 14,
                            min = 1,
                            source = "estimate: as the collective that it mostly was")
                    double cooperativeSpan,
            @Quantity(
                            meaning = "span of a limited company, which has hired managers",
                            unit = "persons",
                            typical = 15,
                            min = 1,
                            source = "estimate: near that of the collectives from which most came")
                    double limitedSpan,
            @Quantity(
                            meaning =
                                    "span of a joint-stock company, with the managers of the state firm that it was, and of the head of a group",
                            unit = "persons",
                            typical = 80,
                            min = 1,
                            source =
                                    "estimate: it keeps about its output with two thirds of its hands")
                    double jointStockSpan,
            @Quantity(
                            meaning = "span of a foreign or mixed firm",
                            unit = "persons",
                            typical = 20,
                            min = 1,
                            source = "estimate")
                    double foreignSpan,
            @Quantity(
                            meaning = "span of a collective",
                            unit = "persons",
                            typical = 14,
                            min = 1,
                            source =
                                    "estimate: 28 hands in 1978 with value added a hand thrice the wage")
                    double collectiveSpan,
            @Quantity(
                            meaning = "span of a state firm",
                            unit = "persons",
                            typical = 400,
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
                            meaning = "wear of machines",
                            unit = "1/month",
                            typical = 0.008,
                            max = 0.2,
                            source = "estimate: ten years")
                    double wear) {

        /// What the machines of a form add to the yield.
        public double yield(Form form) {
            return switch (form) {
                case UNREGISTERED, RED_HAT, HOUSEHOLD, JOINT_SALES -> 1;
                case PRIVATE_COMPANY, LIMITED, JOINT_STOCK, FOREIGN, GROUP, GROUP_COMPANY ->
                        companyYield;
                case COLLECTIVE, COOPERATIVE, POOLED, JOINT_VENTURE -> collectiveYield;
                case STATE -> stateYield;
            };
        }

        /// Hands that the head of a firm of a form can oversee.
        public double span(Form form) {
            return switch (form) {
                case UNREGISTERED, RED_HAT, HOUSEHOLD, JOINT_SALES -> workshopSpan;
                case PRIVATE_COMPANY, POOLED, JOINT_VENTURE, GROUP_COMPANY -> companySpan;
                case COOPERATIVE -> cooperativeSpan;
                case LIMITED -> limitedSpan;
                case JOINT_STOCK, GROUP -> jointStockSpan;
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

    private static final int MONTHS_OF_STOCK = 2;

    private final Params params;
    private final Economy economy;
    private final boolean advantage;
    private final double[] spanOf;
    private final double[] yieldOf;
    private final Cells cells;
    private final Firms firms;
    private final SuppliersTrust trust;
    private final Crew.Piece measureYield = this::measureYield;
    private final Crew.Piece make = this::make;
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
        trust = new SuppliersTrust(economy);
        spanOf = Form.table(params::span);
        yieldOf = Form.table(params::yield);
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new Production(params, economy, false);
    }

    @Override
    public void run() {
        double growth = -StrictMath.log(params.frontier1980) / 20;
        frontier = StrictMath.exp(growth * (economy.year() - 2000));
        economy.crew.forEach(economy.towns, measureYield);
        economy.crew.forEach(economy.towns, make);
    }

    /// What a hand makes here: the frontier's yield and what the place adds.
    private void measureYield(int town, Worker worker) {
        int first = cells.of(town, 0);
        for (int product = 0; product < economy.products; product++) {
            int cell = first + product;
            double gain = cells.inputGain.values[cell] + cells.poolGain.values[cell];
            cells.yield.values[cell] =
                    economy.goods.outputPerWorker[product]
                            / 12
                            * frontier
                            * (1 + (advantage ? gain : 0))
                            * (1 + params.plainStaff / params.workshopSpan);
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
        double effective = hands / (1 + hands / spanOf[form.ordinal()]);
        double able =
                cells.yield.values[cell]
                        * yieldOf[form.ordinal()]
                        * firms.knowHow.values[firm]
                        * effective;
        double unsold = firms.stock.values[firm] / Math.max(1, able);
        double use = Math.clamp(MONTHS_OF_STOCK - unsold, 0, 1);
        double unitCost = economy.goods.inputShare[product] * Economy.FEN;
        double fromOutside = economy.goods.outsideShare[product] * Economy.FEN;
        long credit = trust.left(firm, able * fromOutside);
        double affordable =
                form.isPrivate()
                        ? affordable(firms.cash.values[firm], unitCost, fromOutside, credit)
                        : Double.MAX_VALUE;
        long made = (long) Math.min(able * use, affordable);
        buyMaterials(firm, product, (long) (made * unitCost), made, credit, wanted, worker);
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

    /// Units for which a firm can get the materials: those of the province for cash, those from
    /// outside on credit as far as it goes and then for cash.
    private static double affordable(long cash, double unitCost, double fromOutside, long credit) {
        double units = (Math.max(0, cash) + credit) / unitCost;
        return units * fromOutside < credit ? Math.max(0, cash) / (unitCost - fromOutside) : units;
    }

    /// Inputs that the province makes are asked for in the county's purses; the rest comes from
    /// outside, on credit first.
    private void buyMaterials(
            int firm, int product, long fen, long made, long credit, long[] wanted, Worker worker) {
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
        long owed = Math.min(left, credit);
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.MATERIALS, left - owed);
        economy.addTo(worker, Account.OUTSIDE, left - owed);
        firms.suppliersDebt.values[firm] += owed;
        firms.cash.values[firm] -= fen - owed;
        firms.monthProfit.values[firm] -= fen;
    }
}
