package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Towns;

/// What markets are known for, part of [Markets]. A buyer of buttons goes where buttons are sold:
/// of the buyers whom all markets draw together, those of one product choose by draw x (its share
/// of the market's offer)^focus, so that a market of one product wins its buyers and a general one
/// keeps an even part of all.
final class Specialities {

    /// A town meets at most so many times the buyers that the markets in its range draw in all.
    private static final double MOST = 20;

    private final Economy economy;
    private final Towns town;
    private final Cells cells;
    private final Reach reach;
    private final double focus;

    /// By cell: a product's share of what the town's market offers.
    private final double[] share;

    /// By cell: the market's draw on the product's buyers.
    private final double[] draw;

    /// By town: the draw of its market on the mean of the regions.
    private final double[] plainDraw;

    Specialities(Markets.Params params, Economy economy, Reach reach) {
        this.economy = economy;
        this.reach = reach;
        town = economy.town;
        cells = economy.cells;
        focus = params.focus();
        share = new double[cells.capacity()];
        draw = new double[cells.capacity()];
        plainDraw = new double[economy.towns];
    }

    /// Notes what is offered in a town's market.
    ///
    /// @param offered value by product, as long as there are products
    void offer(int place, double[] offered, double total) {
        int first = cells.of(place, 0);
        for (int product = 0; product < economy.products; product++) {
            share[first + product] = total <= 0 ? 0 : offered[product] / total;
        }
    }

    /// Deals the buyers of each product over the markets.
    ///
    /// @param willing share of a region's buyers who would come, by town and region
    void deal(int[] drawing, int drawingTowns, double[] willing) {
        double all = 0;
        for (int i = 0; i < drawingTowns; i++) {
            int place = drawing[i];
            double come = 0;
            for (int region = 0; region < economy.regions; region++) {
                come += willing[place * economy.regions + region];
            }
            plainDraw[place] = town.drawing.values[place] * come / economy.regions;
            all += plainDraw[place];
        }
        for (int product = 0; product < economy.products; product++) {
            deal(product, drawing, drawingTowns, all);
        }
    }

    private void deal(int product, int[] drawing, int drawingTowns, double all) {
        double sum = 0;
        for (int i = 0; i < drawingTowns; i++) {
            int cell = cells.of(drawing[i], product);
            draw[cell] = plainDraw[drawing[i]] * StrictMath.pow(share[cell], focus);
            sum += draw[cell];
        }
        for (int i = 0; i < drawingTowns; i++) {
            int cell = cells.of(drawing[i], product);
            draw[cell] = sum <= 0 ? plainDraw[drawing[i]] : draw[cell] * all / sum;
        }
    }

    /// How many buyers of each product a town meets in the markets of its range, over what these
    /// draw in all.
    void meet(int place, int[] drawing, int drawingTowns, Worker worker) {
        double[] sums = worker.doubles(economy.products);
        Arrays.fill(sums, 0, economy.products, 0);
        double all = 0;
        for (int i = 0; i < drawingTowns; i++) {
            double closeness = reach.between(place, drawing[i]);
            if (closeness > Reach.FAR) {
                all += closeness * plainDraw[drawing[i]];
                int first = cells.of(drawing[i], 0);
                for (int product = 0; product < economy.products; product++) {
                    sums[product] += closeness * draw[first + product];
                }
            }
        }
        int first = cells.of(place, 0);
        for (int product = 0; product < economy.products; product++) {
            cells.marketFit.values[first + product] =
                    all <= 0 ? 1 : (float) Math.min(MOST, sums[product] / all);
        }
    }
}
