package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Links;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M8. Orders above what a firm has made go to its suppliers of old, kin first; then to a workshop
/// of the lineage, then to a neighbour who makes the product and has goods to spare. The client
/// sells them with its own. A link that serves well persists; one that is long silent ends. Towns
/// do so in turn.
public final class Overflow implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "share of a firm's orders that falls on it by chance, exponentially distributed; the rest is even",
                            unit = "1",
                            typical = 0.7,
                            max = 1,
                            source =
                                    "estimate; overflow shares were not found (mechanisms_quant 5)")
                    double lumpiness,
            @Quantity(
                            meaning = "what the client keeps of the town's price",
                            unit = "1",
                            typical = 0.08,
                            max = 0.5,
                            source = "estimate; not found (mechanisms_quant 5)")
                    double margin,
            @Quantity(
                            meaning = "what kin leave of that margin",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate: kin ask less of each other, as for loans (M15)")
                    double kinMargin,
            @Quantity(
                            meaning = "hands of the client for each supplier beyond the first",
                            unit = "persons",
                            typical = 5,
                            min = 1,
                            source = "estimate: a few suppliers a workshop")
                    double handsPerSupplier,
            @Quantity(
                            meaning = "suppliers of a firm at most",
                            unit = "firms",
                            typical = 60,
                            min = 1,
                            max = 1000,
                            source = "estimate: Chint took in 56 (P091)")
                    int mostSuppliers,
            @Quantity(
                            meaning = "quality that a supplier may lack against the client's",
                            unit = "1",
                            typical = 0.25,
                            max = 1,
                            source = "estimate")
                    double tolerance,
            @Quantity(
                            meaning =
                                    "firms at which a client in need of a supplier looks in a turn",
                            unit = "firms",
                            typical = 12,
                            min = 1,
                            max = 50,
                            source = "estimate")
                    int looks,
            @Quantity(
                            meaning =
                                    "turns (of three months) without a delivery after which a link ends",
                            unit = "turns",
                            typical = 8,
                            min = 1,
                            max = 100,
                            source = "estimate: two years")
                    int patience) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "overflow",
                    "M8",
                    "Orders above capacity go to kin, then to neighbours; links that serve well persist.",
                    "No firm passes orders on: what it cannot fill is left to the town's other makers through the market, as Trade deals it.",
                    Params.class);

    /// Months between a town's turns.
    static final int TURN = 3;

    private static final short MOST_DEALS = 30_000;

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Links links;
    private final FirmOrders orders;
    private final Partners partners;
    private final Deliveries deliveries;
    private final Crew.Piece ask = this::ask;
    private final Crew.Piece settle = this::settle;

    public Overflow(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        links = economy.links;
        orders = new FirmOrders(economy, params.lumpiness);
        partners = new Partners(params, economy, orders);
        deliveries = new Deliveries(params, economy, orders);
    }

    @Override
    public void run() {
        for (int town = 0; town < economy.towns; town++) {
            if (economy.turn(town, TURN)) {
                links.reserve(town, firms.liveRows(town));
            }
        }
        orders.follow();
        economy.crew.forEach(economy.towns, ask);
        deliveries.run();
        economy.crew.forEach(economy.towns, settle);
    }

    private void ask(int town, Worker worker) {
        if (!economy.turn(town, TURN)) {
            return;
        }
        partners.begin(town, worker);
        forgetOld(town);
        chain(town, (byte) 0);
        chain(town, (byte) 1);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    passOn(firm, town, worker);
                }
            }
        }
    }

    /// Frees the links of firms that are gone, and those that have been silent for long.
    private void forgetOld(int town) {
        for (int page = 0; page < links.pageCount(town); page++) {
            int end = links.pageEnd(town, page);
            for (int link = links.pageStart(town, page); link < end; link++) {
                if (links.client.values[link] >= 0
                        && (links.silent.values[link] >= params.patience
                                || !links.stands(link, firms))) {
                    links.free(town, link);
                }
            }
        }
    }

    /// Puts the links of kin, or of others, at the head of their clients' chains.
    private void chain(int town, byte kin) {
        for (int page = 0; page < links.pageCount(town); page++) {
            int end = links.pageEnd(town, page);
            for (int link = links.pageStart(town, page); link < end; link++) {
                int client = links.client.values[link];
                if (client >= 0 && links.kin.values[link] == kin) {
                    links.next.values[link] = firms.firstLink.values[client];
                    links.asked.values[link] = 0;
                    firms.firstLink.values[client] = link + 1;
                }
            }
        }
    }

    /// A client orders from its suppliers what they can spare, and looks for one more when that is
    /// not enough. It does not order what it could not pay for.
    private void passOn(int firm, int town, Worker worker) {
        double price =
                economy.cells.price.values[economy.cells.of(town, firms.product.values[firm])];
        double affordable = Math.max(0, firms.cash.values[firm]) / 2 / (price * Economy.FEN);
        long rest = (long) Math.min(orders.overflow(firm), affordable);
        int suppliers = 0;
        for (int at = firms.firstLink.values[firm]; at > 0; at = links.next.values[at - 1]) {
            int link = at - 1;
            int supplier = links.supplier.values[link];
            long part = rest <= 0 ? 0 : Math.min(rest, (long) orders.offeredTo(link, supplier));
            links.asked.values[link] = part;
            rest -= part;
            suppliers++;
        }
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        if (rest > 0
                && suppliers
                        < Math.min(params.mostSuppliers, 1 + hands / params.handsPerSupplier)) {
            partners.look(firm, town, rest, worker);
        }
    }

    /// Clients take in what has come. A first order that was not filled leaves no link.
    private void settle(int town, Worker worker) {
        if (!economy.turn(town, TURN)) {
            return;
        }
        for (int page = 0; page < links.pageCount(town); page++) {
            int end = links.pageEnd(town, page);
            for (int link = links.pageStart(town, page); link < end; link++) {
                if (links.client.values[link] >= 0) {
                    settleLink(link, town);
                }
            }
        }
    }

    private void settleLink(int link, int town) {
        if (links.asked.values[link] > 0 && links.delivered.values[link] > 0) {
            takeIn(link, town);
        } else if (links.deals.values[link] == 0) {
            links.free(town, link);
        } else {
            links.silent.values[link]++;
        }
    }

    /// Kin are in one town, so that its worker may write both.
    private void countKinDeal(int firm) {
        firms.kinDeals.values[firm] = (short) Math.min(MOST_DEALS, firms.kinDeals.values[firm] + 1);
    }

    private void takeIn(int link, int town) {
        int client = links.client.values[link];
        long units = links.delivered.values[link];
        long fen = links.price.values[link];
        double own = firms.stock.values[client];
        float theirs = firms.quality.values[links.supplier.values[link]];
        firms.quality.values[client] =
                (float)
                        ((own * firms.quality.values[client] + units * (double) theirs)
                                / (own + units));
        firms.stock.values[client] += units;
        firms.cash.values[client] -= fen;
        firms.monthProfit.values[client] -= fen;
        links.silent.values[link] = 0;
        links.deals.values[link] = (short) Math.min(MOST_DEALS, links.deals.values[link] + 1);
        links.yearVolume.values[link] += fen;
        links.yearDeals.values[link]++;
        if (links.kin.values[link] == 1) {
            countKinDeal(client);
            countKinDeal(links.supplier.values[link]);
        }
        int cell = economy.cells.of(town, firms.product.values[client]);
        economy.cells.broughtIn.values[cell] += units;
        economy.cells.yearBoughtIn.values[cell] += fen;
    }
}
