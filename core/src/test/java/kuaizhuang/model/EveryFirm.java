package kuaizhuang.model;

import java.util.function.IntConsumer;
import kuaizhuang.model.state.Economy;

/// The firms of an economy, for tests that look at each.
final class EveryFirm {

    private EveryFirm() {}

    /// Visits the rows of all firms that make something.
    static void everyFirm(Economy economy, IntConsumer visit) {
        for (int town = 0; town < economy.towns; town++) {
            for (int at = 0; at < economy.firms.positions(town); at++) {
                int firm = economy.firms.row(town, at);
                if (economy.firms.product.values[firm] >= 0) {
                    visit.accept(firm);
                }
            }
        }
    }
}
