package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
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

    /// Stands for a state firm, which is ordered what it has.
    private static final double BY_PLAN = -1;

    private final Economy economy;
    private final Firms firms;
    private final Cells cells;
    private final double lumpiness;
    private final double sharedCapacity;
    private final Crew.Piece order = this::order;

    /// By firm: units ordered this month.
    private double[] ordered = new double[0];

    FirmOrders(Economy economy, double lumpiness) {
        this.economy = economy;
        this.lumpiness = lumpiness;
        sharedCapacity = economy.scenario.parametersOf(Cooperation.DECLARATION).capacity();
        firms = economy.firms;
        cells = economy.cells;
    }

    /// Deals the month's orders over all firms; to be called before they are asked for. They do not
    /// change while goods are handed over.
    void follow() {
        if (ordered.length < firms.capacity()) {
            ordered = new double[firms.capacity()];
        }
        economy.crew.forEach(economy.towns, order);
    }

    private void order(int town, Worker worker) {
        long lumps = economy.key(LUMPS);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    ordered[firm] = order(firm, town, lumps);
                }
            }
        }
    }

    /// Units that a firm is ordered; all that it has where the town has offered none of the
    /// product.
    private double order(int firm, int town, long lumps) {
        if (firms.formOf(firm) == Form.STATE) {
            return BY_PLAN;
        }
        int cell = cells.of(town, firms.product.values[firm]);
        double offered = cells.offered.values[cell];
        double has = firms.stock.values[firm];
        if (offered <= 0) {
            return has;
        }
        double ratio = Math.min(MOST_EXCESS, cells.ordered.values[cell] / offered);
        double lump = Draws.exponential(lumps, firms.id.values[firm]);
        return has * ratio * relativeQuality(firm, cell) * (1 - lumpiness + lumpiness * lump);
    }

    private double of(int firm) {
        return ordered[firm] == BY_PLAN ? firms.stock.values[firm] : ordered[firm];
    }

    /// A firm's quality over that of its town's goods, as buyers see them.
    double relativeQuality(int firm, int cell) {
        return Math.clamp(
                firms.seen.values[firm] / Math.max(0.05, cells.quality.values[cell]), 0.25, 4);
    }

    /// Orders beyond the firm's goods, at most as much again as it makes in a month.
    double overflow(int firm) {
        return beyondGoods(firm, of(firm));
    }

    /// Goods beyond the firm's orders, which it could make over to another.
    double slack(int firm) {
        return beyondOrders(firm, of(firm));
    }

    /// What a supplier can hand over along a link: what it can spare, to a partner with whom it
    /// cooperates also a part of what it could sell itself.
    double offeredTo(int link, int supplier) {
        double units = of(supplier);
        double spare = beyondOrders(supplier, units);
        boolean busy = beyondGoods(supplier, units) > 0; // client or supplier in a month
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
