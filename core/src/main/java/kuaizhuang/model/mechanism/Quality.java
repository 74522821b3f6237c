package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Reason;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M16, quality and names. Buyers know most firms by their town alone: what they expect of its
/// goods follows what they got from all its firms, and falls faster than it rises, so that bad
/// copies hurt everybody and a better good of one's own pays little (collective reputation: Tirole
/// 1996, Review of Economic Studies 63). Firms large enough make a name of their own; what they
/// improve is then theirs. Improving costs money.
public final class Quality implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "quality reached at full know-how",
                            unit = "1",
                            typical = 1,
                            max = 2,
                            source = "the buyers' norm of 2000")
                    double fullQuality,
            @Quantity(
                            meaning =
                                    "share of the gap to that quality closed in a month by a firm with a name",
                            unit = "1/month",
                            typical = 0.015,
                            max = 1,
                            source = "estimate")
                    double upgrading,
            @Quantity(
                            meaning = "the same for a firm known by its town alone, over that",
                            unit = "1",
                            typical = 0.4,
                            max = 1,
                            source = "estimate: most of the return goes to the neighbours")
                    double unnamed,
            @Quantity(
                            meaning =
                                    "cost of closing a gap of one, in monthly wages for each hand",
                            unit = "months of a wage",
                            typical = 6,
                            max = 120,
                            source = "estimate")
                    double cost,
            @Quantity(
                            meaning =
                                    "share by which a town's reputation rises in a month to better goods",
                            unit = "1/month",
                            typical = 0.03,
                            max = 1,
                            source = "estimate")
                    double rise,
            @Quantity(
                            meaning = "share by which it falls in a month to worse goods",
                            unit = "1/month",
                            typical = 0.1,
                            max = 1,
                            source = "estimate: faster than it rises")
                    double fall,
            @Quantity(
                            meaning = "what buyers expect of a town of which they know no goods",
                            unit = "1",
                            typical = 0.65,
                            max = 2,
                            source = "estimate: a little under what beginners make")
                    double unknown,
            @Quantity(
                            meaning = "hands from which a firm makes a name of its own",
                            unit = "persons",
                            typical = 30,
                            min = 1,
                            source = "estimate: as for a sales force")
                    double brandStaff,
            @Quantity(
                            meaning = "share of its output that it spends on the name",
                            unit = "1",
                            typical = 0.01,
                            max = 0.5,
                            source = "estimate")
                    double brandSpending,
            @Quantity(
                            meaning =
                                    "share of the buyers who do not know the name whom a month adds",
                            unit = "1/month",
                            typical = 0.02,
                            max = 1,
                            source = "estimate: half in three years")
                    double brandGrowth,
            @Quantity(
                            meaning =
                                    "share of those who know it who forget in a month without spending",
                            unit = "1/month",
                            typical = 0.01,
                            max = 1,
                            source = "estimate")
                    double forgetting) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "quality",
                    "M16",
                    "Buyers know firms by their town until they make a name; improving costs money.",
                    "Buyers see each firm's quality, which follows its know-how at no cost.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final boolean names;
    private final Firms firms;
    private final Cells cells;
    private final Crew.Piece turn = this::turn;

    public Quality(Params params, Economy economy) {
        this(params, economy, true);
    }

    private Quality(Params params, Economy economy, boolean names) {
        this.params = params;
        this.economy = economy;
        this.names = names;
        firms = economy.firms;
        cells = economy.cells;
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new Quality(params, economy, false);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, turn);
    }

    private void turn(int town, Worker worker) {
        improve(town, worker);
        if (names) {
            judge(town, worker);
        }
    }

    private void improve(int town, Worker worker) {
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0 && firms.made.values[firm] > 0) {
                    improve(firm, town, worker);
                }
                if (!names) {
                    firms.seen.values[firm] = firms.quality.values[firm];
                }
            }
        }
    }

    private void improve(int firm, int town, Worker worker) {
        double quality = firms.quality.values[firm];
        double reach = params.fullQuality * (0.5 + 0.5 * firms.knowHow.values[firm]);
        double step = (reach - quality) * params.upgrading;
        if (names) {
            makeName(firm, town, worker);
            step *= params.unnamed + (1 - params.unnamed) * firms.brand.values[firm];
            step = step > 0 && !payUpgrade(firm, town, step, worker) ? 0 : step;
        }
        firms.quality.values[firm] = (float) (quality + step);
    }

    /// Machines, better materials and the engineer who comes on Sundays are bought outside.
    private boolean payUpgrade(int firm, int town, double step, Worker worker) {
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        double wages = hands * economy.town.wage.values[town];
        long fen = (long) (step * params.cost * wages);
        if (firms.cash.values[firm] < fen + wages) {
            return false;
        }
        firms.cash.values[firm] -= fen;
        firms.monthProfit.values[firm] -= fen;
        Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.UPGRADING, fen);
        economy.addTo(worker, Account.OUTSIDE, fen);
        return true;
    }

    private void makeName(int firm, int town, Worker worker) {
        float brand = firms.brand.values[firm];
        int cell = cells.of(town, firms.product.values[firm]);
        double output = firms.made.values[firm] * cells.price.values[cell] * Economy.FEN;
        long fen = (long) (output * params.brandSpending);
        boolean large = economy.jobs.hands(economy.jobs.ofFirm(firm)) >= params.brandStaff;
        if (!large || firms.cash.values[firm] < fen) {
            firms.brand.values[firm] = (float) (brand * (1 - params.forgetting));
            return;
        }
        firms.brand.values[firm] = (float) (brand + (1 - brand) * params.brandGrowth);
        firms.cash.values[firm] -= fen;
        firms.monthProfit.values[firm] -= fen;
        economy.town.serviceCash.values[town] += fen;
        Economy.pay(worker, Account.FIRMS, Account.SERVICES, Reason.ADVERTISING, fen);
    }

    /// Buyers judge a town by all its goods, and a firm by its name as far as they know it.
    private void judge(int town, Worker worker) {
        int products = economy.products;
        double[] goods = worker.doubles(2 * products);
        Arrays.fill(goods, 0, 2 * products, 0);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0) {
                    goods[product] += firms.made.values[firm];
                    goods[products + product] +=
                            firms.made.values[firm] * (double) firms.quality.values[firm];
                }
            }
        }
        int first = cells.of(town, 0);
        for (int product = 0; product < products; product++) {
            double made = goods[product];
            double delivered = made == 0 ? params.unknown : goods[products + product] / made;
            double expected = cells.reputation.values[first + product];
            double speed = delivered < expected ? params.fall : params.rise;
            cells.reputation.values[first + product] =
                    (float) (expected + (delivered - expected) * speed);
        }
        see(town, first);
    }

    private void see(int town, int first) {
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    float expected = cells.reputation.values[first + firms.product.values[firm]];
                    float brand = firms.brand.values[firm];
                    firms.seen.values[firm] =
                            expected + (firms.quality.values[firm] - expected) * brand;
                }
            }
        }
    }
}
