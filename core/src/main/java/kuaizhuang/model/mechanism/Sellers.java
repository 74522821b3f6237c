package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;

/// The towns that offer each product this month, in ascending order: of all pairs of a town and a
/// product few have anything to sell.
final class Sellers {

    private final Economy economy;
    private final int[] towns;
    private final int[] first;

    Sellers(Economy economy) {
        this.economy = economy;
        towns = new int[economy.cells.capacity()];
        first = new int[economy.products + 2];
    }

    /// Lists those whose cells have goods on offer.
    void list() {
        Cells cells = economy.cells;
        Arrays.fill(first, 0);
        // Counted two places on, so that filling moves each product's mark to the next one's first.
        for (int town = 0; town < economy.towns; town++) {
            int cell = cells.of(town, 0);
            for (int product = 0; product < economy.products; product++) {
                first[product + 2] += cells.offered.values[cell + product] > 0 ? 1 : 0;
            }
        }
        for (int product = 0; product < economy.products; product++) {
            first[product + 2] += first[product + 1];
        }
        for (int town = 0; town < economy.towns; town++) {
            int cell = cells.of(town, 0);
            for (int product = 0; product < economy.products; product++) {
                if (cells.offered.values[cell + product] > 0) {
                    towns[first[product + 1]++] = town;
                }
            }
        }
    }

    int first(int product) {
        return first[product];
    }

    int end(int product) {
        return first[product + 1];
    }

    int town(int position) {
        return towns[position];
    }
}
