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

    /// The products that a town offers, from its first cell's place on, and how many these are.
    private final int[] offered;

    private final int[] offers;

    Sellers(Economy economy) {
        this.economy = economy;
        towns = new int[economy.cells.capacity()];
        first = new int[economy.products + 2];
        offered = new int[economy.cells.capacity()];
        offers = new int[economy.towns];
    }

    /// Notes which products a town offers; called by its worker before [#list].
    void note(int town) {
        Cells cells = economy.cells;
        int cell = cells.of(town, 0);
        int count = 0;
        for (int product = 0; product < economy.products; product++) {
            offered[cell + count] = product;
            count += cells.offered.values[cell + product] > 0 ? 1 : 0;
        }
        offers[town] = count;
    }

    /// Lists all that was noted, by product.
    void list() {
        Arrays.fill(first, 0);
        // Counted two places on, so that filling moves each product's mark to the next one's first.
        for (int town = 0; town < economy.towns; town++) {
            int from = economy.cells.of(town, 0);
            for (int i = from; i < from + offers[town]; i++) {
                first[offered[i] + 2]++;
            }
        }
        for (int product = 0; product < economy.products; product++) {
            first[product + 2] += first[product + 1];
        }
        for (int town = 0; town < economy.towns; town++) {
            int from = economy.cells.of(town, 0);
            for (int i = from; i < from + offers[town]; i++) {
                towns[first[offered[i] + 1]++] = town;
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
