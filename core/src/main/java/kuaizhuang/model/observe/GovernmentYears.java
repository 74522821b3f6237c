package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Governments;
import kuaizhuang.outputs.TownTables;

/// Table `government_year`.
public final class GovernmentYears implements Observer {

    private final Frame frame = new Frame(TownTables.GOVERNMENT_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Governments governments = economy.governments;
        for (int town = 0; town < economy.towns; town++) {
            int product = governments.zoneProduct.values[town];
            frame.set(0, economy.date().getYear())
                    .set(1, town)
                    .set(2, (double) governments.stance.values[town])
                    .set(3, (double) governments.approval.values[town])
                    .set(4, (double) governments.redHats.values[town])
                    .set(5, (double) governments.taxRelief.values[town])
                    .set(6, (double) governments.roads.values[town])
                    .set(7, product < 0 ? null : economy.goods.product(product).id())
                    .set(8, all(economy, (long) governments.zoneHands.values[town]))
                    .set(9, governments.association.values[town] >= 0)
                    .endRow();
        }
        return frame;
    }
}
