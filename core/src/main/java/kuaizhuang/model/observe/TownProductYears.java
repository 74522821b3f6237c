package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;
import static kuaizhuang.model.observe.Observer.yuan;

import java.util.Arrays;
import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Cause;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Channel;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.outputs.ProductTables;

/// Table `town_product_year`.
public final class TownProductYears implements Observer {

    private final Frame frame = new Frame(ProductTables.TOWN_PRODUCT_YEAR);
    private final int[][] counts;
    private static final int FIRMS = 0;
    private static final int PRIVATE = 1;
    private static final int FROM_TOWN = 2;
    private static final int FROM_PROVINCE = 3;
    private static final int FROM_OUTSIDE = 4;

    public TownProductYears(int products) {
        counts = new int[FROM_OUTSIDE + 1][products];
    }

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        for (int town = 0; town < economy.towns; town++) {
            count(economy, town);
            for (int product = 0; product < economy.products; product++) {
                int cell = economy.cells.of(town, product);
                if (counts[FIRMS][product] > 0 || events(economy.cells, cell) > 0) {
                    row(economy, town, product, cell);
                }
            }
        }
        return frame;
    }

    private void count(Economy economy, int town) {
        for (int[] count : counts) {
            Arrays.fill(count, 0);
        }
        Firms firms = economy.firms;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0) {
                    int job = economy.jobs.ofFirm(firm);
                    counts[FIRMS][product]++;
                    counts[PRIVATE][product] += firms.formOf(firm).isPrivate() ? 1 : 0;
                    counts[FROM_TOWN][product] += economy.jobs.fromTown.values[job];
                    counts[FROM_PROVINCE][product] += economy.jobs.fromProvince.values[job];
                    counts[FROM_OUTSIDE][product] += economy.jobs.fromOutside.values[job];
                }
            }
        }
    }

    private static int events(Cells cells, int cell) {
        return entries(cells, cell) + exits(cells, cell);
    }

    private static int entries(Cells cells, int cell) {
        int sum = 0;
        for (var entries : cells.yearEntries) {
            sum += entries.values[cell];
        }
        return sum;
    }

    private static int exits(Cells cells, int cell) {
        int sum = 0;
        for (var exits : cells.yearExits) {
            sum += exits.values[cell];
        }
        return sum;
    }

    private void row(Economy economy, int town, int product, int cell) {
        Cells cells = economy.cells;
        var good = economy.goods.product(product);
        frame.set(0, economy.date().getYear())
                .set(1, town)
                .set(2, good.id())
                .set(3, economy.region.sectors().get(good.sector()).id());
        int column = 4;
        for (int[] count : counts) {
            frame.set(column++, all(economy, count[product]));
        }
        frame.set(column++, yuan(economy, cells.yearOutput.values[cell]));
        frame.set(column++, cells.price.values[cell]);
        frame.set(column++, (double) cells.quality.values[cell]);
        frame.set(column++, (double) cells.reputation.values[cell]);
        frame.set(column++, cells.inputGain.values[cell]);
        frame.set(column++, cells.poolGain.values[cell]);
        frame.set(column++, cells.nearFirms.values[cell]);
        frame.set(column++, cells.known(cell));
        for (Channel channel : Channel.values()) {
            frame.set(column++, yuan(economy, cells.yearSold[channel.ordinal()].values[cell]));
        }
        frame.set(column++, all(economy, entries(cells, cell)));
        for (int source = 0; source < Knowledge.COUNT; source++) {
            frame.set(column++, all(economy, cells.yearEntries[source].values[cell]));
        }
        column = founders(economy, cell, column);
        frame.set(column++, all(economy, exits(cells, cell)));
        for (int cause = 0; cause < Cause.COUNT; cause++) {
            frame.set(column++, all(economy, cells.yearExits[cause].values[cell]));
        }
        frame.set(column, yuan(economy, cells.yearBoughtIn.values[cell]));
        frame.endRow();
    }

    private int founders(Economy economy, int cell, int from) {
        int column = from;
        int others = 0;
        for (Occupation occupation : Occupation.values()) {
            int founders = economy.cells.yearFounders[occupation.ordinal()].values[cell];
            if (occupation != Occupation.FARM
                    && occupation != Occupation.PEDDLER
                    && occupation != Occupation.SETTLED
                    && occupation != Occupation.FIRM) {
                others += founders;
            }
        }
        frame.set(
                column++,
                all(economy, economy.cells.yearFounders[Occupation.FARM.ordinal()].values[cell]));
        frame.set(
                column++,
                all(
                        economy,
                        economy.cells.yearFounders[Occupation.PEDDLER.ordinal()].values[cell]));
        frame.set(
                column++,
                all(economy, economy.cells.yearFounders[Occupation.FIRM.ordinal()].values[cell]));
        frame.set(
                column++,
                all(
                        economy,
                        economy.cells.yearFounders[Occupation.SETTLED.ordinal()].values[cell]));
        frame.set(column++, all(economy, others));
        frame.set(column++, all(economy, economy.cells.yearReturned.values[cell]));
        return column;
    }
}
