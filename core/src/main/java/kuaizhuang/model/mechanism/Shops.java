package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.HometownNetworks;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;

/// What a network does with its money, part of [Networks]: savings come in, shops are opened, the
/// rest goes home. What members earn and spend where they live stays outside the books.
final class Shops {

    private final Networks.Params params;
    private final Economy economy;
    private final HometownNetworks networks;

    /// By region: what a member saves in a month, in fen, and how many people live there.
    private final double[] saved;

    private final double[] people;

    /// By network: its money to a member when the month began.
    private final long[] share;

    private final Crew.Piece keep = this::keep;

    Shops(Networks.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        networks = economy.networks;
        saved = new double[economy.regions];
        people = new double[economy.regions];
        share = new long[networks.capacity()];
    }

    /// @param earning of a member in the region, in fen a month
    void earn(int region, double earning) {
        OutsideRegion there = economy.region.outside().get(region);
        saved[region] = earning * params.saving();
        people[region] =
                Math.max(1, OutsideYears.at(there, there.peopleMillion(), economy.year()) * 1e6)
                        / economy.weight;
    }

    void keep() {
        economy.crew.forEach(economy.counties, keep);
    }

    private void keep(int county, Worker worker) {
        for (int region = 0; region < economy.regions; region++) {
            int row = networks.of(county, region);
            int members = networks.members.values[row];
            long saving = StrictMath.round(members * saved[region]);
            Economy.pay(worker, Account.OUTSIDE, Account.NETWORKS, Reason.NETWORK_SAVING, saving);
            economy.addTo(worker, Account.OUTSIDE, -saving);
            networks.cash.values[row] += saving;
            openShops(row, members, worker);
            double served = networks.shops.values[row] * params.served() / people[region];
            networks.reach.values[row] = 1 - StrictMath.exp(-served);
            long money = Math.max(0, networks.cash.values[row]);
            share[row] = members == 0 ? 0 : money / members;
            int pay = (int) Math.min(Integer.MAX_VALUE, share[row] * params.remitted());
            for (int town : economy.townsOf[county]) {
                economy.jobs.pay.values[economy.jobs.settled(town, region)] = pay;
            }
        }
    }

    /// Half of the money may go into shops that the members can keep; shops without people close.
    private void openShops(int row, int members, Worker worker) {
        double wanted = members / params.peoplePerShop();
        double missing = wanted - networks.shops.values[row];
        double cost = params.shopCost() * Economy.FEN;
        double opened = Math.min(missing, Math.max(0, networks.cash.values[row] / 2 / cost));
        networks.shops.values[row] += opened;
        if (opened > 0) {
            long fen = (long) (opened * cost);
            networks.cash.values[row] -= fen;
            Economy.pay(worker, Account.NETWORKS, Account.OUTSIDE, Reason.SHOPS, fen);
            economy.addTo(worker, Account.OUTSIDE, fen);
        }
    }

    /// Gives one who goes home the share in the network's money.
    void payShare(int person, int row, Worker worker) {
        int household = economy.persons.household.values[person];
        economy.households.income.values[household] += share[row];
        Sums.add(networks.cash.values, row, -share[row]);
        Sums.add(networks.yearRemitted.values, row, share[row]);
        Economy.pay(worker, Account.NETWORKS, Account.HOUSEHOLDS, Reason.REMITTANCE, share[row]);
    }

    /// What stands in the place of networks: the same reach for every town.
    static void openPlainly(double reach, Economy economy) {
        double inside = economy.levers.share(Lever.LONG_DISTANCE_TRADE);
        double abroad = economy.levers.share(Lever.EXPORT_RIGHTS);
        for (int region = 0; region < economy.regions; region++) {
            OutsideRegion there = economy.region.outside().get(region);
            double open = OutsideYears.at(there, there.openness(), economy.year());
            double plain = reach * open * (there.abroad() ? abroad : inside);
            for (int town = 0; town < economy.towns; town++) {
                int row = economy.access.of(town, economy.counties + region);
                economy.access.shop.values[row] = (float) plain;
            }
        }
    }
}
