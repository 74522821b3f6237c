package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;

/// What founders of a town see, part of [Founding]: what a hand would add in a workshop of each
/// product, and how much that makes the product appeal.
final class Prospects {

    private static final int LOOK_EVERY = 6;

    /// Half a year and more: profits are seen with the lag that makes entry overshoot.
    private static final double LOOKS_REMEMBERED = 1.5;

    private final Founding.Params params;
    private final Economy economy;
    private final Cells cells;
    private final double elasticity;

    Prospects(Founding.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        cells = economy.cells;
        elasticity = economy.scenario.parametersOf(Trade.DECLARATION).elasticity();
    }

    /// Sums up how much each product appeals. What people think that one earns is brought up to
    /// date every few months.
    double see(int town, double[] running) {
        boolean looks = economy.turn(town, LOOK_EVERY);
        double sum = 0;
        for (int product = 0; product < economy.products; product++) {
            int cell = cells.of(town, product);
            if (looks) {
                cells.appeal.values[cell] = appeal(town, cell, product);
            }
            sum += cells.appeal.values[cell];
            running[product] = sum;
        }
        return sum;
    }

    private double appeal(int town, int cell, int product) {
        double known = cells.known(cell);
        if (known <= Cells.HARDLY_KNOWN) {
            return 0;
        }
        double seen = valueOfHand(cell, product);
        cells.prospect.values[cell] += (seen - cells.prospect.values[cell]) / LOOKS_REMEMBERED;
        double wages =
                Math.min(
                        6,
                        cells.prospect.values[cell] / Math.max(1, economy.town.wage.values[town]));
        if (wages <= 0) {
            return 0;
        }
        return StrictMath.exp(params.knowledgePower() * StrictMath.log(known))
                * (StrictMath.exp(wages / params.dispersion() / 4) - 1);
    }

    /// What a hand adds in a month in a plain workshop, in fen: at the town's price where it makes
    /// the product, else at the price at which the orders in sight would take all that is offered.
    private double valueOfHand(int cell, int product) {
        double price = cells.price.values[cell];
        if (cells.firms.values[cell] == 0) {
            double pull = Math.max(1e-6, cells.pull.values[cell]);
            price = Math.clamp(StrictMath.exp(StrictMath.log(pull) / elasticity), 0.2, 3);
            cells.price.values[cell] = price;
        }
        double effective = 0.6 * params.firstKnowHow() * 1.4;
        double units = cells.yield.values[cell] * effective;
        return units * (price - economy.goods.inputShare[product]) * Economy.FEN;
    }
}
