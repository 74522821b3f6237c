package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;

/// What one firm is ordered, part of [Overflow]. Trade deals orders over towns; inside a town they
/// fall on firms by what they offer and how good it is, and unevenly: a firm has busy and slack
/// months.
final class FirmOrders {

    private static final long LUMPS = Draws.process("overflow/lumps");

    /// Orders over goods beyond which an excess says nothing about one month.
    private static final double MOST_EXCESS = 3;

    private final Economy economy;
    private final Firms firms;
    private final Cells cells;
    private final double lumpiness;
    private final double sharedCapacity;

    FirmOrders(Economy economy, double lumpiness) {
        this.economy = economy;
        this.lumpiness = lumpiness;
        sharedCapacity = economy.scenario.parametersOf(Cooperation.DECLARATION).capacity();
        firms = economy.firms;
        cells = economy.cells;
    }

    /// Units that a firm is ordered this month; all that it has where the town has offered none of
    /// the product, and to a state firm, which keeps to its plan. The same for everybody who asks
    /// within a month, whatever the worker.
    private double of(int firm, int town) {
        if (firms.formOf(firm) == Form.STATE) {
            return firms.stock.values[firm];
        }
        int cell = cells.of(town, firms.product.values[firm]);
        double offered = cells.offered.values[cell];
        if (offered <= 0) {
            return firms.stock.values[firm] + (double) firms.handedOver.values[firm];
        }
        double ratio = Math.min(MOST_EXCESS, cells.ordered.values[cell] / offered);
        double lump = Draws.exponential(economy.key(LUMPS), firms.id.values[firm]);
        return (firms.stock.values[firm] + firms.handedOver.values[firm])
                * ratio
                * relativeQuality(firm, cell)
                * (1 - lumpiness + lumpiness * lump);
    }

    /// A firm's quality over that of its town's goods, as buyers see them.
    double relativeQuality(int firm, int cell) {
        return Math.clamp(
                firms.seen.values[firm] / Math.max(0.05, cells.quality.values[cell]), 0.25, 4);
    }

    /// Orders beyond the firm's goods, at most as much again as it makes in a month.
    double overflow(int firm, int town) {
        return beyondGoods(firm, of(firm, town));
    }

    /// Goods beyond the firm's orders, which it could make over to another.
    double slack(int firm, int town) {
        return beyondOrders(firm, of(firm, town));
    }

    /// What a supplier can hand over along a link: what it can spare, to a partner with whom it
    /// cooperates also a part of what it could sell itself.
    double offeredTo(int link, int supplier, int town) {
        double ordered = of(supplier, town);
        double spare = beyondOrders(supplier, ordered);
        boolean busy = beyondGoods(supplier, ordered) > 0; // client or supplier in a month
        return busy || economy.links.cooperative.values[link] == 0
                ? spare
                : Math.max(spare, firms.stock.values[supplier] * sharedCapacity);
    }

    private double beyondGoods(int firm, double ordered) {
        return Math.clamp(ordered - firms.stock.values[firm], 0, (double) firms.made.values[firm]);
    }

    private double beyondOrders(int firm, double ordered) {
        return Math.max(0, firms.stock.values[firm] - ordered);
    }
}
