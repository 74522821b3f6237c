package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.yuan;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Buyers;
import kuaizhuang.model.state.Economy;
import kuaizhuang.outputs.TradeTables;

/// Table `outside_demand_year`; the province's counties are added up as `home`.
public final class OutsideDemandYears implements Observer {

    private final Frame frame = new Frame(TradeTables.OUTSIDE_DEMAND_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        for (int product = 0; product < economy.products; product++) {
            add(economy, "home", product, 0, economy.counties);
            for (int region = 0; region < economy.regions; region++) {
                int buyer = economy.counties + region;
                add(economy, economy.region.outside().get(region).id(), product, buyer, buyer + 1);
            }
        }
        return frame;
    }

    private void add(Economy economy, String region, int product, int from, int to) {
        Buyers buyers = economy.buyers;
        double spend = 0;
        double ours = 0;
        double plan = 0;
        double price = 0;
        for (int buyer = from; buyer < to; buyer++) {
            int row = buyers.of(buyer, product);
            spend += buyers.yearSpend.values[row];
            ours += buyers.yearOurs.values[row];
            plan += buyers.yearPlan.values[row];
            price += buyers.meanPrice.values[row] * buyers.yearSpend.values[row];
        }
        frame.set(0, economy.date().getYear())
                .set(1, region)
                .set(2, economy.goods.product(product).id())
                .set(3, yuan(economy, spend))
                .set(4, yuan(economy, plan))
                .set(5, yuan(economy, Math.max(0, spend - plan - ours)))
                .set(6, yuan(economy, ours))
                .set(7, spend == 0 ? 0.0 : price / spend)
                .endRow();
    }
}
