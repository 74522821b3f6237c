package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Links;
import kuaizhuang.model.state.Reason;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M11, the Italian mechanism. Trust between linked firms grows with honest deals and is gone after
/// a cheat. Who trust each other cooperate: they share know-how and capacity, deal at the margin of
/// kin and improve together, the more the more they differ. It can hurt: the better one bears the
/// cost of teaching, a cheat takes a part of the deal, and partners who have long looked at each
/// other alone fall behind the frontier.
public final class Cooperation implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "share of missing trust that a quarter of honest deals adds",
                            unit = "1/quarter",
                            typical = 0.15,
                            max = 1,
                            source = "estimate")
                    double growth,
            @Quantity(
                            meaning = "share of trust that a quarter without a deal takes",
                            unit = "1/quarter",
                            typical = 0.03,
                            max = 1,
                            source = "estimate")
                    double fading,
            @Quantity(
                            meaning = "trust from which firms cooperate",
                            unit = "0-1",
                            typical = 0.3,
                            min = 0.01,
                            max = 1,
                            source = "estimate")
                    double threshold,
            @Quantity(
                            meaning =
                                    "chance in a quarter with deals that one of two without trust cheats",
                            unit = "1/quarter",
                            typical = 0.08,
                            max = 1,
                            source = "estimate")
                    double cheating,
            @Quantity(
                            meaning = "share of the deal's price that a cheat takes",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate")
                    double damage,
            @Quantity(
                            meaning =
                                    "share of a partner's lead in know-how and quality that the other gains in a quarter",
                            unit = "1/quarter",
                            typical = 0.15,
                            max = 1,
                            source = "estimate")
                    double sharing,
            @Quantity(
                            meaning =
                                    "know-how that both gain in a quarter, over the difference between them",
                            unit = "1",
                            typical = 0.2,
                            max = 2,
                            source = "estimate: new things come of different knowledge")
                    double innovation,
            @Quantity(
                            meaning =
                                    "share of know-how against the frontier that old partners lose in a quarter",
                            unit = "1/quarter",
                            typical = 0.02,
                            max = 1,
                            source = "estimate: lock-in (model description, 12.11)")
                    double lockIn,
            @Quantity(
                            meaning = "deliveries at which half of that loss is reached",
                            unit = "deliveries",
                            typical = 12,
                            min = 1,
                            source = "estimate")
                    double lockInDeals,
            @Quantity(
                            meaning =
                                    "what the better partner spends on the other in a quarter, in monthly wages",
                            unit = "months of a wage",
                            typical = 0.2,
                            max = 12,
                            source = "estimate: the other rides free")
                    double teaching,
            @Quantity(
                            meaning =
                                    "share of its goods that a partner hands over though it could sell them itself",
                            unit = "1",
                            typical = 0.2,
                            max = 1,
                            source = "estimate")
                    double capacity) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "cooperation",
                    "M11",
                    "Linked firms who trust each other share know-how and capacity and improve together. Off in Zhejiang.",
                    "Links are of client and supplier alone: nothing but goods and money passes along them.",
                    Params.class);

    private static final long CHEATING = Draws.process("cooperation/cheating");
    private static final int CLIENT_CHEATS = 1;

    /// A firm's know-how leads the outside frontier by half at most.
    private static final float MOST_KNOW_HOW = 1.5f;

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Links links;

    public Cooperation(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        links = economy.links;
    }

    /// One thread, in the order of towns and links, because partners lie in any town. Towns do so
    /// in the month in which they pass orders on.
    @Override
    public void run() {
        Worker worker = economy.crew.worker(0);
        for (int town = 0; town < economy.towns; town++) {
            if (economy.turn(town, Overflow.TURN)) {
                meet(town, worker);
            }
        }
    }

    private void meet(int town, Worker worker) {
        for (int page = 0; page < links.pageCount(town); page++) {
            int end = links.pageEnd(town, page);
            for (int link = links.pageStart(town, page); link < end; link++) {
                if (links.client.values[link] >= 0 && links.stands(link, firms)) {
                    meet(link, town, worker);
                }
            }
        }
    }

    private void meet(int link, int town, Worker worker) {
        float trust = links.trust.values[link];
        boolean dealt = links.silent.values[link] == 0;
        long pair = Draws.key(economy.key(CHEATING), links.clientId.values[link]);
        long supplier = links.supplierId.values[link];
        if (!dealt) {
            trust -= (float) (trust * params.fading);
        } else if (Draws.unit(pair, supplier, 0) < params.cheating * (1 - trust)) {
            cheat(link, Draws.unit(pair, supplier, CLIENT_CHEATS) < 0.5, worker);
            trust = 0;
        } else {
            trust += (float) ((1 - trust) * params.growth);
        }
        links.trust.values[link] = trust;
        boolean cooperate = trust >= params.threshold;
        links.cooperative.values[link] = (byte) (cooperate ? 1 : 0);
        if (cooperate) {
            workTogether(link, town, worker);
        }
    }

    private void cheat(int link, boolean byClient, Worker worker) {
        int client = links.client.values[link];
        int supplier = links.supplier.values[link];
        int victim = byClient ? supplier : client;
        long fen =
                Math.min(
                        Math.max(0, firms.cash.values[victim]),
                        (long) (links.price.values[link] * params.damage));
        firms.cash.values[victim] -= fen;
        firms.monthProfit.values[victim] -= fen;
        firms.cash.values[byClient ? client : supplier] += fen;
        firms.monthProfit.values[byClient ? client : supplier] += fen;
        Economy.pay(worker, Account.FIRMS, Account.FIRMS, Reason.CHEATING, fen);
    }

    private void workTogether(int link, int town, Worker worker) {
        int client = links.client.values[link];
        int supplier = links.supplier.values[link];
        boolean clientLeads = firms.knowHow.values[client] >= firms.knowHow.values[supplier];
        int better = clientLeads ? client : supplier;
        int other = clientLeads ? supplier : client;
        float difference = firms.knowHow.values[better] - firms.knowHow.values[other];
        double old = links.deals.values[link] / (links.deals.values[link] + params.lockInDeals);
        double kept = 1 - params.lockIn * old;
        double gain = params.innovation * difference;
        learn(better, gain, kept);
        learn(other, gain + params.sharing * difference, kept);
        float lead = firms.quality.values[better] - firms.quality.values[other];
        firms.quality.values[other] += (float) (Math.max(0, lead) * params.sharing);
        teach(better, town, worker);
    }

    private void learn(int firm, double gain, double kept) {
        double knowHow = (firms.knowHow.values[firm] + gain) * kept;
        firms.knowHow.values[firm] = (float) Math.min(MOST_KNOW_HOW, knowHow);
    }

    /// The time of those who teach goes into the town's services: meetings, travel, courses.
    private void teach(int firm, int town, Worker worker) {
        long fen =
                (long)
                        Math.min(
                                Math.max(0, firms.cash.values[firm]),
                                params.teaching * economy.town.wage.values[town]);
        firms.cash.values[firm] -= fen;
        firms.monthProfit.values[firm] -= fen;
        economy.town.serviceCash.values[town] += fen;
        Economy.pay(worker, Account.FIRMS, Account.SERVICES, Reason.TEACHING, fen);
    }
}
