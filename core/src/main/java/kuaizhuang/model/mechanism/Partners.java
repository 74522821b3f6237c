package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.RunningSum;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Links;

/// How a client finds a new supplier, part of [Overflow]: among the workshops of its lineage, then
/// among makers near by, the nearer and more numerous the likelier.
final class Partners {

    private static final long LOOKING = Draws.process("overflow/looking");
    private static final int LINEAGE_BITS = 21;
    private static final int ROW_BITS = 32;

    private final Overflow.Params params;
    private final Economy economy;
    private final Firms firms;
    private final Links links;
    private final Cells cells;
    private final FirmOrders orders;
    private final float[][] closeness;

    /// By worker: how many workshops with a lineage and goods to spare it has listed of its town.
    private final int[] listed;

    Partners(Overflow.Params params, Economy economy, FirmOrders orders) {
        this.params = params;
        this.economy = economy;
        this.orders = orders;
        firms = economy.firms;
        links = economy.links;
        cells = economy.cells;
        listed = new int[economy.crew.size()];
        closeness =
                economy.geography.closeness(
                        economy.scenario.parametersOf(SharedInputs.DECLARATION).stageKm());
    }

    /// Lists the town's workshops that can spare goods, by product and lineage, and unties all
    /// chains of links.
    void begin(int town, Worker worker) {
        long[] list = worker.longs(firms.liveRows(town));
        int count = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                firms.firstLink.values[firm] = 0;
                if (firms.product.values[firm] >= 0
                        && lineage(firm) >= 0
                        && orders.slack(firm) >= 1) {
                    list[count++] = family(firm, town) | firm;
                }
            }
        }
        Arrays.sort(list, 0, count);
        listed[worker.index()] = count;
    }

    private int lineage(int firm) {
        int household = firms.household.values[firm];
        return household < 0 ? -1 : economy.households.lineage.values[household];
    }

    /// What kin who make the same product have in common, above the bits of the row.
    private long family(int firm, int town) {
        long lineage = lineage(firm) - economy.lineages.first(town);
        return ((long) firms.product.values[firm] << LINEAGE_BITS | lineage) << ROW_BITS;
    }

    /// Ties a link to a new supplier, if one is found, and orders from it.
    ///
    /// @param rest units for which the client has nobody yet
    void look(int client, int town, long rest, Worker worker) {
        long key = Draws.key(economy.key(LOOKING), firms.id.values[client]);
        int supplier = amongKin(client, town, key, worker);
        boolean kin = supplier >= 0;
        if (!kin) {
            supplier = amongNeighbours(client, town, key, worker);
        }
        if (supplier >= 0) {
            tie(client, supplier, town, kin, Math.min(rest, (long) orders.slack(supplier)));
        }
    }

    private int amongKin(int client, int town, long key, Worker worker) {
        if (lineage(client) < 0) {
            return -1;
        }
        int count = listed[worker.index()];
        long[] list = worker.longs(count);
        long family = family(client, town);
        int from = firstAtLeast(list, count, family);
        int kin = firstAtLeast(list, count, family + (1L << ROW_BITS)) - from;
        for (int i = 0; i < Math.min(kin, params.looks()); i++) {
            int at = (int) ((i + (long) (Draws.unit(key, -1) * kin)) % kin);
            int firm = (int) list[from + at];
            if (suits(client, firm)) {
                return firm;
            }
        }
        return -1;
    }

    private static int firstAtLeast(long[] list, int count, long value) {
        int found = Arrays.binarySearch(list, 0, count, value);
        return found >= 0 ? found : -found - 1;
    }

    private int amongNeighbours(int client, int town, long key, Worker worker) {
        int[] towns = economy.geography.near[town];
        double[] running = worker.doubles(towns.length);
        int product = firms.product.values[client];
        double sum = 0;
        for (int i = 0; i < towns.length; i++) {
            sum += closeness[town][i] * cells.firms.values[cells.of(towns[i], product)];
            running[i] = sum;
        }
        for (int look = 0; look < params.looks() && sum > 0; look++) {
            int at = towns[RunningSum.pick(running, 0, towns.length, Draws.unit(key, look, 1))];
            int position = (int) (Draws.unit(key, look, 2) * firms.positions(at));
            int firm = firms.positions(at) == 0 ? -1 : firms.row(at, position);
            if (firm >= 0 && firms.product.values[firm] == product && suits(client, firm)) {
                return firm;
            }
        }
        return -1;
    }

    /// Whether a firm can serve as a supplier: another, no larger than the client, good enough,
    /// with goods to spare, and not one of its suppliers already.
    private boolean suits(int client, int firm) {
        return firm != client
                && economy.jobs.hands(economy.jobs.ofFirm(firm))
                        <= economy.jobs.hands(economy.jobs.ofFirm(client))
                && firms.quality.values[firm]
                        >= (1 - params.tolerance()) * firms.quality.values[client]
                && orders.slack(firm) >= 1
                && !tied(client, firm);
    }

    private boolean tied(int client, int supplier) {
        for (int at = firms.firstLink.values[client]; at > 0; at = links.next.values[at - 1]) {
            if (links.supplier.values[at - 1] == supplier) {
                return true;
            }
        }
        return false;
    }

    private void tie(int client, int supplier, int town, boolean kin, long units) {
        int link = links.take(town);
        links.client.values[link] = client;
        links.supplier.values[link] = supplier;
        links.clientId.values[link] = firms.id.values[client];
        links.supplierId.values[link] = firms.id.values[supplier];
        links.next.values[link] = firms.firstLink.values[client];
        firms.firstLink.values[client] = link + 1;
        links.since.values[link] = (short) economy.month;
        links.kin.values[link] = (byte) (kin ? 1 : 0);
        links.cooperative.values[link] = 0;
        links.trust.values[link] = 0;
        links.deals.values[link] = 0;
        links.silent.values[link] = 0;
        links.asked.values[link] = units;
        links.delivered.values[link] = 0;
        links.price.values[link] = 0;
        links.yearVolume.values[link] = 0;
        links.yearDeals.values[link] = 0;
    }
}
