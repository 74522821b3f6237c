package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Links;
import kuaizhuang.model.state.Reason;

/// How suppliers fill what they were ordered, part of [Overflow]: the orders of all towns are
/// brought to the suppliers' towns, whose workers fill them, kin first, others by a hash of the
/// two, so that no place in a queue is better than another.
final class Deliveries {

    private static final long RANKS = Draws.process("overflow/ranks");
    private static final long KIN_FIRST = 1L << 62;

    private final Overflow.Params params;
    private final Economy economy;
    private final Firms firms;
    private final Links links;
    private final FirmOrders orders;
    private final int[] first;
    private int[] sorted = new int[0];
    private final Crew.Piece deliver = this::deliver;

    Deliveries(Overflow.Params params, Economy economy, FirmOrders orders) {
        this.params = params;
        this.economy = economy;
        this.orders = orders;
        firms = economy.firms;
        links = economy.links;
        first = new int[economy.towns + 2];
    }

    void run() {
        sortBySupplier();
        economy.crew.forEach(economy.towns, deliver);
    }

    /// Counting sort of the orders by the town of the supplier: `first[town + 1]` runs from the
    /// start of a town's stretch to its end while it is filled.
    private void sortBySupplier() {
        Arrays.fill(first, 0);
        visit(false);
        for (int town = 0; town <= economy.towns; town++) {
            first[town + 1] += first[town];
        }
        if (first[economy.towns + 1] > sorted.length) {
            sorted = new int[first[economy.towns + 1] * 3 / 2];
        }
        visit(true);
    }

    private void visit(boolean place) {
        for (int town = 0; town < economy.towns; town++) {
            if (economy.turn(town, Overflow.TURN)) {
                visit(town, place);
            }
        }
    }

    private void visit(int town, boolean place) {
        for (int page = 0; page < links.pageCount(town); page++) {
            int end = links.pageEnd(town, page);
            for (int link = links.pageStart(town, page); link < end; link++) {
                if (links.client.values[link] >= 0 && links.asked.values[link] > 0) {
                    int at = economy.jobs.ofFirm(links.supplier.values[link]);
                    int where = economy.jobs.town.values[at];
                    if (place) {
                        sorted[first[where + 1]++] = link;
                    } else {
                        first[where + 2]++;
                    }
                }
            }
        }
    }

    private void deliver(int town, Worker worker) {
        int from = first[town];
        int count = first[town + 1] - from;
        long[] ranks = worker.longs(count);
        long key = economy.key(RANKS);
        for (int i = 0; i < count; i++) {
            int link = sorted[from + i];
            long pair = Draws.key(key, links.clientId.values[link]);
            long hash = Draws.bits(pair, links.supplierId.values[link]) >>> 34 << 31;
            ranks[i] = (links.kin.values[link] == 1 ? 0 : KIN_FIRST) | hash | i;
        }
        Arrays.sort(ranks, 0, count);
        for (int i = 0; i < count; i++) {
            fill(sorted[from + (int) (ranks[i] & 0x7FFFFFFF)], town, worker);
        }
    }

    /// Kin, and partners who cooperate, leave each other a part of the margin.
    private boolean close(int link) {
        return links.kin.values[link] == 1 || links.cooperative.values[link] == 1;
    }

    private void fill(int link, int town, Worker worker) {
        int supplier = links.supplier.values[link];
        int cell = economy.cells.of(town, firms.product.values[supplier]);
        long units = Math.min(links.asked.values[link], (long) orders.offeredTo(link, supplier));
        double margin = params.margin() * (close(link) ? 1 - params.kinMargin() : 1);
        long fen =
                (long)
                        (units
                                * economy.cells.price.values[cell]
                                * Math.min(1, orders.relativeQuality(supplier, cell))
                                * (1 - margin)
                                * Economy.FEN);
        links.delivered.values[link] = units;
        links.price.values[link] = fen;
        firms.stock.values[supplier] -= units;
        economy.cells.broughtIn.values[cell] -= units;
        firms.cash.values[supplier] += fen;
        firms.monthProfit.values[supplier] += fen;
        firms.yearSales.values[supplier] += fen;
        Economy.pay(worker, Account.FIRMS, Account.FIRMS, Reason.BOUGHT_IN, fen);
    }
}
