package kuaizhuang.model.state;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;

/// The third exact balance, section 11.4: of every product in every town, opening stock + made =
/// sold in the open + bought by stations + spoiled + left by closed firms + closing stock, in whole
/// units. Materials are bought and used within a month, so they leave no stock.
final class GoodsBalance {

    private final Economy economy;
    private final Firms firms;
    private final Cells cells;
    private final Crew.Piece close = this::close;

    /// By town: the largest difference of the month, and the cell that has it.
    private final long[] difference;

    private final int[] broken;
    private long worst;

    GoodsBalance(Economy economy) {
        this.economy = economy;
        firms = economy.firms;
        cells = economy.cells;
        difference = new long[economy.towns];
        broken = new int[economy.towns];
    }

    /// Counts the goods in stock and holds the month's flows against them; a new month begins.
    ///
    /// @return the cell that is off most, or -1
    int close() {
        economy.crew.forEach(economy.towns, close);
        int cell = -1;
        long most = 0;
        for (int town = 0; town < economy.towns; town++) {
            if (difference[town] > most) {
                most = difference[town];
                cell = broken[town];
            }
        }
        worst = Math.max(worst, most);
        return cell;
    }

    /// The largest difference of any town and product in any month; 0 in a correct run.
    long worst() {
        return worst;
    }

    private void close(int town, Worker worker) {
        long[] counted = worker.longs(economy.products);
        count(town, counted);
        int first = cells.of(town, 0);
        difference[town] = 0;
        for (int product = 0; product < economy.products; product++) {
            int cell = first + product;
            long off = Math.abs(counted[product] - expected(cell));
            if (off > difference[town]) {
                difference[town] = off;
                broken[town] = cell;
            }
            cells.stock.values[cell] = counted[product];
        }
        int end = first + economy.products;
        Arrays.fill(cells.made.values, first, end, 0);
        Arrays.fill(cells.toStations.values, first, end, 0);
        Arrays.fill(cells.spoiled.values, first, end, 0);
        Arrays.fill(cells.leftOver.values, first, end, 0);
    }

    private void count(int town, long[] counted) {
        Arrays.fill(counted, 0, economy.products, 0);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0) {
                    counted[product] += firms.stock.values[firm];
                }
            }
        }
    }

    private long expected(int cell) {
        return cells.stock.values[cell]
                + cells.made.values[cell]
                - cells.sold.values[cell]
                - cells.toStations.values[cell]
                - cells.spoiled.values[cell]
                - cells.leftOver.values[cell];
    }
}
