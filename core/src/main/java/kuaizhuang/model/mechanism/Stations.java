package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Channel;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M12. The state's purchasing stations take a share of what state firms, collectives and, less,
/// red hats make, at the plan's price; the share fades with the plan.
public final class Stations implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "share of a state firm's goods that the plan takes at full plan",
                            unit = "1",
                            typical = 0.9,
                            max = 1,
                            source = "estimate")
                    double fromState,
            @Quantity(
                            meaning =
                                    "share of a collective's goods that the plan takes at full plan",
                            unit = "1",
                            typical = 0.6,
                            max = 1,
                            source =
                                    "estimate: supply cooperatives and state firms took most; with less they die before 1979 (L048: 36.2% of value added in 1978)")
                    double fromCollectives,
            @Quantity(
                            meaning = "share of a red hat's goods that the plan takes at full plan",
                            unit = "1",
                            typical = 0.1,
                            max = 1,
                            source = "estimate")
                    double fromRedHats,
            @Quantity(
                            meaning = "the plan's price",
                            unit = "1 = reference price of 2000",
                            typical = 1,
                            source = "estimate")
                    double planPrice) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "stations",
                    "M12",
                    "The state's purchasing stations buy for the plan.",
                    "No stations: state firms and collectives sell all they make in the open.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Crew.Piece buy = this::buy;

    public Stations(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, buy);
    }

    private void buy(int town, Worker worker) {
        double plan = economy.levers.share(Lever.PLAN_SUPPLY);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    long units =
                            (long) (firms.made.values[firm] * plan * share(firms.formOf(firm)));
                    sell(firm, town, Math.min(units, firms.stock.values[firm]), worker);
                }
            }
        }
    }

    private double share(Form form) {
        return switch (form) {
            case STATE -> params.fromState;
            case COLLECTIVE -> params.fromCollectives;
            case RED_HAT -> params.fromRedHats;
            default -> 0;
        };
    }

    private void sell(int firm, int town, long units, Worker worker) {
        if (units <= 0) {
            return;
        }
        long fen = StrictMath.round(units * params.planPrice * Economy.FEN);
        firms.stock.values[firm] -= units;
        firms.cash.values[firm] += fen;
        firms.monthProfit.values[firm] += fen;
        firms.yearSales.values[firm] += fen;
        int cell = economy.cells.of(town, firms.product.values[firm]);
        economy.cells.toStations.values[cell] += units;
        economy.cells.yearSold[Channel.STATION.ordinal()].values[cell] += fen;
        Economy.pay(worker, Account.CENTRE, Account.FIRMS, Reason.PLAN_PURCHASE, fen);
        economy.addTo(worker, Account.CENTRE, -fen);
    }
}
