package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Buyers;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Goods;

/// What is left of a maker's attraction at a buyer's place once freight is added to the price, part
/// of [Trade]: exp(-s x cost), by class of weight, town and buyer. Measured again when roads
/// change.
final class Freight {

    private final Trade.Params params;
    private final Economy economy;
    private final Buyers buyers;
    private final float[] left;
    private int measured = -1;

    Freight(Trade.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        buyers = economy.buyers;
        left = new float[economy.towns * buyers.count * Goods.FREIGHT_CLASSES];
    }

    /// Follows the roads of the month.
    void follow() {
        if (measured != economy.geography.version()) {
            measured = economy.geography.version();
            economy.crew.forEach(economy.towns, this::measure);
        }
    }

    private void measure(int town, Worker worker) {
        for (int buyer = 0; buyer < buyers.count; buyer++) {
            double km = economy.geography.toBuyers[town * buyers.count + buyer];
            for (int weight = 0; weight < Goods.FREIGHT_CLASSES; weight++) {
                double cost = km * params.freight() * Goods.KG_OF_CLASS[weight] / 1e6;
                left[of(weight, town) + buyer] =
                        (float) StrictMath.exp(-params.elasticity() * cost);
            }
        }
    }

    /// What is left, from `first` on for the buyers in turn.
    float[] left() {
        return left;
    }

    /// Where a town's product begins in [#left()].
    int first(int town, int product) {
        return of(economy.goods.freightClass[product], town);
    }

    private int of(int weight, int town) {
        return (weight * economy.towns + town) * buyers.count;
    }
}
