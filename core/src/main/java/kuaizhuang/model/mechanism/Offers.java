package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.region.Lever;

/// What a town has to sell this month and how much it draws before reach and freight, part of
/// [Trade].
final class Offers {

    private final Trade.Params params;
    private final Economy economy;
    private final Cells cells;
    private final Firms firms;

    Offers(Trade.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        cells = economy.cells;
        firms = economy.firms;
    }

    /// Adds up what the town's firms offer, by product.
    void addUp(int town, Worker worker) {
        int first = cells.of(town, 0);
        int end = first + economy.products;
        Arrays.fill(cells.offered.values, first, end, 0);
        Arrays.fill(cells.weight.values, first, end, 0);
        Arrays.fill(cells.large.values, first, end, 0);
        Arrays.fill(cells.exporting.values, first, end, 0);
        Arrays.fill(cells.ordered.values, first, end, 0);
        Arrays.fill(cells.sold.values, first, end, 0);
        Arrays.fill(cells.revenue.values, first, end, 0);
        double rights = economy.levers.share(Lever.EXPORT_RIGHTS);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int last = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < last; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0 && firms.stock.values[firm] > 0) {
                    add(firm, first + product, rights);
                }
            }
        }
        for (int cell = first; cell < end; cell++) {
            if (cells.offered.values[cell] > 0) {
                cells.quality.values[cell] =
                        (float) (cells.weight.values[cell] / cells.offered.values[cell]);
                cells.attraction.values[cell] = attractionOf(cell);
            }
        }
    }

    private void add(int firm, int cell, double exportRights) {
        long stock = firms.stock.values[firm];
        cells.offered.values[cell] += stock;
        cells.weight.values[cell] += stock * (double) firms.seen.values[firm];
        Form form = firms.formOf(firm);
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        if (hands >= params.salesForceStaff() || form == Form.STATE || form.sellsTogether()) {
            cells.large.values[cell] += stock;
        }
        double mayExport =
                switch (form.control()) {
                    case PRIVATE -> form.isJoint() ? Math.max(exportRights, 0.3) : exportRights;
                    case COLLECTIVE, STATE -> Math.max(exportRights, 0.3);
                    case OUTSIDE -> 1;
                };
        cells.exporting.values[cell] += stock * mayExport;
    }

    /// Units offered x quality^eta x price^-s.
    private double attractionOf(int cell) {
        double log = -params.elasticity() * StrictMath.log(cells.price.values[cell]);
        double quality =
                params.quality() * StrictMath.log(Math.max(0.05, cells.quality.values[cell]));
        return cells.offered.values[cell] * StrictMath.exp(log + quality);
    }
}
