package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
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

    /// By town and product: the draw of the town's market on the product's buyers.
    private final double[][] draw;

    /// By town: the draw of its market on the mean of the regions.
    private final double[] plainDraw;

    /// By town: every market counts as it is.
    private final double[] alike;

    private final Crew.Piece dealProduct = this::deal;
    private int[] drawing;
    private int drawingTowns;
    private double drawnByAll;

    Specialities(Markets.Params params, Economy economy, Reach reach) {
        this.economy = economy;
        this.reach = reach;
        town = economy.town;
        cells = economy.cells;
        focus = params.focus();
        share = new double[cells.capacity()];
        draw = new double[economy.towns][economy.products];
        plainDraw = new double[economy.towns];
        alike = new double[economy.towns];
        Arrays.fill(alike, 1);
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
    /// @param drawing towns whose markets draw buyers; kept until the next call
    /// @param willing share of a region's buyers who would come, by town and region
    void deal(int[] drawing, int drawingTowns, double[][] willing) {
        this.drawing = drawing;
        this.drawingTowns = drawingTowns;
        drawnByAll = 0;
        for (int i = 0; i < drawingTowns; i++) {
            int place = drawing[i];
            double come = 0;
            for (int region = 0; region < economy.regions; region++) {
                come += willing[place][region];
            }
            plainDraw[place] = town.drawing.values[place] * come / economy.regions;
            drawnByAll += plainDraw[place];
        }
        economy.crew.forEach(economy.products, dealProduct);
    }

    private void deal(int product, Worker worker) {
        double sum = 0;
        for (int i = 0; i < drawingTowns; i++) {
            int place = drawing[i];
            double known = StrictMath.pow(share[cells.of(place, product)], focus);
            draw[place][product] = plainDraw[place] * known;
            sum += draw[place][product];
        }
        for (int i = 0; i < drawingTowns; i++) {
            int place = drawing[i];
            draw[place][product] =
                    sum <= 0 ? plainDraw[place] : draw[place][product] * drawnByAll / sum;
        }
    }

    /// How many buyers of each product a town meets in the markets of its range, over what these
    /// draw in all.
    ///
    /// @param near towns of these markets, as many as `nearTowns`
    void meet(int place, int[] near, int nearTowns, Worker worker) {
        double all = 0;
        for (int i = 0; i < nearTowns; i++) {
            all += reach.between(place, near[i]) * plainDraw[near[i]];
        }
        double[] sums = worker.doubles(economy.products);
        Arrays.fill(sums, 0, economy.products, 0);
        reach.addUp(place, near, nearTowns, alike, draw, sums, economy.products);
        int first = cells.of(place, 0);
        for (int product = 0; product < economy.products; product++) {
            cells.marketFit.values[first + product] =
                    all <= 0 ? 1 : (float) Math.min(MOST, sums[product] / all);
        }
    }
}
