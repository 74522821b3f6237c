package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.yuan;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Towns;
import kuaizhuang.outputs.TradeTables;

/// Table `market_year`.
public final class MarketYears implements Observer {

    private final Frame frame = new Frame(TradeTables.MARKET_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Towns town = economy.town;
        int[] sellers = new int[economy.towns];
        for (int place = 0; place < economy.towns; place++) {
            if (town.mainMarket.values[place] >= 0) {
                sellers[town.mainMarket.values[place]]++;
            }
        }
        for (int place = 0; place < economy.towns; place++) {
            if (town.market.values[place] > 0) {
                int hall = town.hallOpened.values[place];
                frame.set(0, economy.date().getYear())
                        .set(1, place)
                        .set(2, town.market.values[place] == 1 ? "fair" : "hall")
                        .set(3, yearOf(economy, town.marketOpened.values[place]))
                        .set(4, hall < 0 ? 0 : yearOf(economy, hall))
                        .set(5, (long) town.stalls.values[place])
                        .set(6, (long) town.stallsWanted.values[place])
                        .set(7, sellers[place])
                        .set(8, town.variety.values[place])
                        .set(9, yuan(economy, town.yearTurnover.values[place]))
                        .set(10, town.buyersShare.values[place])
                        .set(11, yuan(economy, town.yearFees.values[place]))
                        .endRow();
            }
        }
        return frame;
    }

    private static int yearOf(Economy economy, int month) {
        return economy.calendarMonth(month) / 12;
    }
}
