package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;
import static kuaizhuang.model.observe.Observer.yuan;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.HometownNetworks;
import kuaizhuang.outputs.PeopleTables;

/// Table `network_year`.
public final class NetworkYears implements Observer {

    private final Frame frame = new Frame(PeopleTables.NETWORK_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        for (int county = 0; county < economy.counties; county++) {
            for (int region = 0; region < economy.regions; region++) {
                int members = membersNow(economy, county, region);
                int row = economy.networks.of(county, region);
                if (members > 0 || economy.networks.yearSold.values[row] > 0) {
                    row(economy, county, region, members);
                }
            }
        }
        return frame;
    }

    private static int membersNow(Economy economy, int county, int region) {
        int members = 0;
        for (int town : economy.townsOf[county]) {
            members += economy.jobs.fromTown.values[economy.jobs.settled(town, region)];
        }
        return members;
    }

    private void row(Economy economy, int county, int region, int members) {
        HometownNetworks networks = economy.networks;
        var there = economy.region.outside().get(region);
        int row = networks.of(county, region);
        frame.set(0, economy.date().getYear())
                .set(1, economy.region.counties().get(county).code())
                .set(2, there.id())
                .set(3, there.abroad())
                .set(4, all(economy, members))
                .set(5, all(economy, networks.yearJoined.values[row]))
                .set(6, all(economy, networks.yearLeft.values[row]))
                .set(7, StrictMath.round(networks.shops.values[row] * economy.weight))
                .set(8, networks.reach.values[row])
                .set(9, yuan(economy, networks.yearSold.values[row]))
                .set(10, yuan(economy, networks.yearRemitted.values[row]))
                .set(11, networks.yearNews.values[row] / HometownNetworks.NEWS_STEPS)
                .set(12, yuan(economy, networks.cash.values[row]))
                .endRow();
    }
}
