package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;

/// How much towns appeal to investors from outside, part of [OutsideCapital]: where the door is
/// open, hands are cheap, ports or home are near and others of their kind are already.
final class InvestorAppeal {

    private final OutsideCapital.Params params;
    private final Economy economy;

    /// By town: to all investors, and to those of the region asked for last.
    private final double[] plain;

    private final double[] appeal;
    private final Crew.Piece look = this::look;
    private double meanWage;

    InvestorAppeal(OutsideCapital.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        plain = new double[economy.towns];
        appeal = new double[economy.towns];
    }

    /// Looks at all towns anew.
    void look() {
        meanWage = meanWage();
        economy.crew.forEach(economy.towns, look);
    }

    private double meanWage() {
        double sum = 0;
        for (int town = 0; town < economy.towns; town++) {
            sum += economy.town.wage.values[town];
        }
        return Math.max(1, sum / economy.towns);
    }

    /// A town's appeal to all investors, in people.
    private void look(int town, Worker worker) {
        double wage = Math.max(1, economy.town.wage.values[town]) / meanWage;
        double cheap = Math.min(4, StrictMath.exp(-params.cost() * StrictMath.log(wage)));
        double welcome = 0.5 + economy.governments.stance.values[town];
        double near = handsNear(town);
        double company = 1 + params.following() * near / (near + params.followingHalf());
        plain[town] = economy.town.people.values[town] * door(town) * cheap * welcome * company;
    }

    /// How far the door is open: networks serve their own people.
    private double door(int town) {
        double away = economy.networks.shareAway(economy.county[town]);
        return StrictMath.exp(-params.closing() * away / (away + params.closingHalf()));
    }

    /// Fills in the towns' appeal to investors of a region.
    ///
    /// @return its sum
    double toInvestorsOf(int region) {
        boolean abroad = economy.region.outside().get(region).abroad();
        int buyer = economy.counties + region;
        double sum = 0;
        for (int town = 0; town < economy.towns; town++) {
            double km =
                    abroad
                            ? economy.geography.toPort[town]
                            : economy.geography.toBuyers[town * economy.buyers.count + buyer];
            double range = abroad ? params.portKm() : params.homeKm();
            appeal[town] = plain[town] * StrictMath.exp(-km / range);
            sum += appeal[town];
        }
        return sum;
    }

    private double handsNear(int town) {
        double hands = 0;
        for (int other : economy.geography.near[town]) {
            hands += economy.town.outsideHands.values[other];
        }
        return hands * economy.weight;
    }

    /// The town of the largest appeal with noise that is keyed by project and town: a logit whose
    /// outcome does not depend on the order of the towns.
    int choose(long project) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int town = 0; town < economy.towns; town++) {
            double liked =
                    appeal[town] <= 0
                            ? Double.NEGATIVE_INFINITY
                            : StrictMath.log(appeal[town])
                                    + Draws.gumbel(project, economy.townId[town], 0);
            if (liked > most) {
                most = liked;
                best = town;
            }
        }
        return best;
    }
}
