package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Towns;
import kuaizhuang.region.Lever;

/// What is offered around a town, whether a fair opens there, and how it draws buyers, part of
/// [Markets].
final class Fairs {

    /// Makers so far away count e times less as sellers of a fair.
    private static final double NEAR_MAKERS_KM = 15;

    private static final long OPENING = Draws.process("markets/opening");

    private final Markets.Params params;
    private final Economy economy;
    private final Towns town;
    private final int months;
    private final float[][] nearness;
    private final Specialities specialities;

    /// The cells in which goods are made, those of a town from `firstMade[town]` on.
    private final int[] made;

    private final int[] firstMade;

    /// @param months from one look at a town to the next
    /// @param specialities is told what each market offers
    Fairs(Markets.Params params, Economy economy, int months, Specialities specialities) {
        this.params = params;
        this.economy = economy;
        this.months = months;
        this.specialities = specialities;
        town = economy.town;
        nearness = economy.geography.closeness(NEAR_MAKERS_KM);
        made = new int[economy.cells.capacity()];
        firstMade = new int[economy.towns + 1];
    }

    /// Lists the cells in which goods are made; to be called first.
    void listMade() {
        int[] makers = economy.cells.firms.values;
        int count = 0;
        for (int place = 0; place < economy.towns; place++) {
            firstMade[place] = count;
            for (int cell = economy.cells.of(place, 0);
                    cell < economy.cells.of(place + 1, 0);
                    cell++) {
                if (makers[cell] > 0) {
                    made[count++] = cell;
                }
            }
        }
        firstMade[economy.towns] = count;
    }

    /// Where sellers gather a fair opens; then the market's drawing power.
    void gather(int place, Worker worker) {
        countOffer(place, worker);
        if (town.market.values[place] == 0) {
            openFair(place);
        }
        town.drawing.values[place] = 0;
        if (town.market.values[place] > 0) {
            double room =
                    Math.min(
                            1,
                            town.stalls.values[place]
                                    / Math.max(1, town.stallsWanted.values[place]));
            double size =
                    town.variety.values[place]
                            * StrictMath.sqrt(
                                    StrictMath.sqrt(
                                            town.stalls.values[place] / params.fairStalls()));
            town.drawing.values[place] =
                    StrictMath.exp(params.varietyReturns() * StrictMath.log(1 + size))
                            * (0.3 + 0.7 * room);
        }
    }

    /// What is offered by makers near the town, and how many sellers would take a stall.
    private void countOffer(int place, Worker worker) {
        double[] offered = worker.doubles(economy.products);
        Arrays.fill(offered, 0, economy.products, 0);
        double sellers = 0.5 * economy.jobs.peddlers(place) * economy.weight;
        double total = 0;
        int[] near = economy.geography.near[place];
        for (int i = 0; i < near.length; i++) {
            double closeness = nearness[place][i];
            int first = economy.cells.of(near[i], 0);
            for (int at = firstMade[near[i]]; at < firstMade[near[i] + 1]; at++) {
                int cell = made[at];
                double value =
                        economy.cells.offered.values[cell]
                                * economy.cells.price.values[cell]
                                * closeness;
                offered[cell - first] += value;
                total += value;
                sellers +=
                        params.stallsPerMaker()
                                * closeness
                                * economy.cells.firms.values[cell]
                                * economy.weight;
            }
        }
        specialities.offer(place, offered, total);
        double squares = 0;
        for (int product = 0; product < economy.products; product++) {
            squares += offered[product] * offered[product];
        }
        double effective = squares == 0 ? 0 : total * total / squares;
        double brought =
                StrictMath.sqrt(economy.jobs.peddlers(place) * (double) economy.weight / 20);
        town.variety.values[place] = effective + brought;
        town.stallsWanted.values[place] = sellers;
    }

    private void openFair(int place) {
        double allowed = economy.levers.share(Lever.MARKETS_OPEN);
        double chance =
                allowed * town.stallsWanted.values[place] / params.fairSellers() * months / 12;
        if (Draws.unit(economy.key(OPENING), economy.townId[place]) < chance) {
            town.market.values[place] = 1;
            town.marketOpened.values[place] = (short) economy.month;
            town.hallOpened.values[place] = -1;
            town.stalls.values[place] = params.fairStalls();
        }
    }
}
