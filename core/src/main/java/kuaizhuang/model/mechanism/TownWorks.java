package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Governments;
import kuaizhuang.model.state.Reason;
import kuaizhuang.model.state.Towns;
import kuaizhuang.region.Lever;

/// What a town's treasury is spent on to move others, part of [LocalGovernments]: halls, floor
/// space for one product, roads. Builders are the town's services.
final class TownWorks {

    /// Share of the town's people in its firms from which floor space is short, and from which
    /// there is traffic enough for roads.
    private static final double CROWDED = 0.2;

    private static final double TRAFFIC = 0.1;

    /// Level of legality from which land may be made ready for household firms.
    private static final double FOR_HOUSEHOLDS = 1.5;

    private static final double ROAD_STEP = 0.25;
    private static final byte FAIR = 1;
    private static final byte HALL = 2;

    private final LocalGovernments.Params params;
    private final Economy economy;
    private final Governments governments;
    private final Towns town;
    private final Cells cells;
    private final double fee;

    TownWorks(LocalGovernments.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        governments = economy.governments;
        town = economy.town;
        cells = economy.cells;
        fee = economy.scenario.parametersOf(Trade.DECLARATION).marketFee();
    }

    /// Level of the lever from which rules for markets give a hall a footing.
    private static final double REGULATED = 2;

    /// Whether neighbours see a hall whose stalls are taken.
    boolean hallDoesWell(int place) {
        return town.market.values[place] == HALL
                && town.stallsWanted.values[place] >= town.stalls.values[place];
    }

    void build(int place, Worker worker) {
        if (town.treasury.values[place] <= 0) {
            return;
        }
        if (town.market.values[place] > 0) {
            buildStalls(place, worker);
        }
        buildZone(place, worker);
        buildRoads(place, worker);
    }

    /// Builds where the fair is crowded and its fees will pay, or a neighbour's hall does well.
    private void buildStalls(int place, Worker worker) {
        if (economy.levers.level(Lever.MARKETS_OPEN) < REGULATED) {
            return;
        }
        double wanted = town.stallsWanted.values[place];
        double stalls = town.stalls.values[place];
        boolean pays =
                yearsFees(place) * params.payback() >= stalls * params.stallCost() * Economy.FEN;
        boolean shown = !pays && exampleOfHall(place);
        if (wanted < params.crowding() * stalls
                || wanted < params.hallStalls()
                || !pays && !shown) {
            return;
        }
        double cost = params.stallCost() * Economy.FEN / economy.weight;
        double built = StrictMath.floor(Math.min(wanted - stalls, affordable(place) / cost));
        if (built < params.hallStalls() / 5) {
            return;
        }
        pay(place, StrictMath.round(built * cost), Reason.HALLS, worker);
        town.stalls.values[place] += built;
        if (town.market.values[place] == FAIR) {
            town.market.values[place] = HALL;
            town.hallOpened.values[place] = (short) economy.month;
            governments.note(
                    place, shown ? Decision.HALL_LIKE_NEIGHBOURS : Decision.HALL_FOR_TRAFFIC);
        } else {
            governments.note(place, Decision.STALLS_ADDED);
        }
    }

    /// Fees of the year, from those of the months so far, of the full population.
    private double yearsFees(int place) {
        double months = Math.max(1, economy.date().getMonthValue() - 1);
        return town.yearTurnover.values[place] * (double) economy.weight * fee * 12 / months;
    }

    private boolean exampleOfHall(int place) {
        for (int other : economy.geography.near[place]) {
            if (other != place && governments.seenHall.values[other] > 0) {
                return true;
            }
        }
        return false;
    }

    private double affordable(int place) {
        return Math.max(0, town.treasury.values[place]) * params.budgetShare();
    }

    private void pay(int place, long fen, Reason reason, Worker worker) {
        town.treasury.values[place] -= fen;
        town.serviceCash.values[place] += fen;
        Economy.pay(worker, Account.TREASURIES, Account.SERVICES, reason, fen);
    }

    /// Floor space for the product in which most of the town's hands work, where its makers are
    /// many and crowded; one product for good.
    private void buildZone(int place, Worker worker) {
        int product = zoneProduct(place);
        int cell = cells.of(place, product);
        int hands = cells.workers.values[cell];
        double makers = cells.firms.values[cell] * (double) economy.weight;
        double missing = hands - governments.zoneHands.values[place];
        boolean lawful = economy.levers.level(Lever.PRIVATE_LEGALITY) >= FOR_HOUSEHOLDS;
        if (!lawful
                || makers < params.zoneMakers()
                || isSparse(place, CROWDED)
                || missing < hands / 5.0) {
            return;
        }
        double cost = params.zoneCost() * Economy.FEN;
        double built = Math.min(missing, affordable(place) / cost);
        if (built < hands / 10.0) {
            return;
        }
        pay(place, StrictMath.round(built * cost), Reason.WORKS, worker);
        governments.zoneProduct.values[place] = (short) product;
        governments.zoneHands.values[place] += built;
        governments.note(place, Decision.ZONE);
    }

    private int zoneProduct(int place) {
        if (governments.zoneProduct.values[place] >= 0) {
            return governments.zoneProduct.values[place];
        }
        int most = 0;
        for (int product = 1; product < economy.products; product++) {
            if (cells.workers.values[cells.of(place, product)]
                    > cells.workers.values[cells.of(place, most)]) {
                most = product;
            }
        }
        return most;
    }

    private boolean isSparse(int place, double share) {
        return governments.hands.values[place] < share * town.people.values[place];
    }

    private void buildRoads(int place, Worker worker) {
        double built = governments.roads.values[place];
        double cost = params.roadCost() * ROAD_STEP * Economy.FEN * town.people.values[place];
        if (built < 1 && !isSparse(place, TRAFFIC) && affordable(place) >= cost) {
            pay(place, StrictMath.round(cost), Reason.WORKS, worker);
            governments.roads.values[place] = (float) (built + ROAD_STEP);
            governments.note(place, Decision.ROAD);
        }
    }
}
