package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Channel;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Reason;

/// What comes of a month's sales, part of [Trade]: commissions, fees and tax first, the rest to the
/// makers.
final class Takings {

    private final Trade.Params params;
    private final Economy economy;
    private final Cells cells;
    private final Firms firms;

    Takings(Trade.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        cells = economy.cells;
        firms = economy.firms;
    }

    /// Deals a town's revenue, less commissions, fees and tax, to its firms by what each offered
    /// and how good it was.
    void deal(int town, Worker worker) {
        int products = economy.products;
        int first = cells.of(town, 0);
        double[] running = worker.doubles(products);
        Arrays.fill(running, 0, products, 0);
        long[] left = worker.longs(2 * products);
        System.arraycopy(cells.sold.values, first, left, 0, products);
        System.arraycopy(cells.offered.values, first, left, products, products);
        int peddlers = economy.jobs.peddlers(town);
        long margins = 0;
        for (int cell = first; cell < first + products; cell++) {
            if (cells.revenue.values[cell] > 0) {
                long margin = networkMargin(cell);
                margins += margin;
                cells.revenue.values[cell] -= payTraders(town, cell, peddlers, worker) + margin;
            }
        }
        payNetworks(town, margins, worker);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int last = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < last; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0 && firms.stock.values[firm] > 0) {
                    long stock = firms.stock.values[firm];
                    payMaker(firm, first + product, stock, running, product);
                    takeGoods(firm, first + product, left, product);
                }
            }
        }
    }

    /// Pays a maker by what it offered and how good it was.
    private void payMaker(int firm, int cell, long stock, double[] running, int product) {
        double before = running[product];
        double worth = stock * (double) firms.seen.values[firm] / cells.weight.values[cell];
        double after = whole(before + worth);
        running[product] = after;
        long fen = Sums.part(cells.revenue.values[cell], before, after);
        firms.cash.values[firm] += fen;
        firms.yearSales.values[firm] += fen;
        firms.monthProfit.values[firm] += fen;
    }

    /// Takes what is sold from a maker's stock, and what spoils from the rest.
    ///
    /// @param left goods to be taken, and further on goods offered, by this maker and those after
    ///   it
    private void takeGoods(int firm, int cell, long[] left, int product) {
        int offer = product + economy.products;
        long stock = firms.stock.values[firm];
        long sold = Sums.taken(left[product], left[offer], stock);
        left[product] -= sold;
        left[offer] -= stock;
        long spoiled = (long) ((stock - sold) * params.spoiling());
        firms.stock.values[firm] = stock - sold - spoiled;
        cells.spoiled.values[cell] += spoiled;
    }

    /// The last firm's running share is one but for rounding; it must be one, so that nothing is
    /// left undealt.
    private static double whole(double share) {
        return share > 1 - 1e-9 ? 1 : share;
    }

    /// @return what commissions, fees and tax take from a cell's revenue
    private long payTraders(int town, int cell, int peddlers, Worker worker) {
        long revenue = cells.revenue.values[cell];
        for (int channel = 0; channel < Channel.COUNT; channel++) {
            cells.yearSold[channel].values[cell] +=
                    (long) (revenue * (double) cells.channelShare[channel].values[cell]);
        }
        long tax = (long) (revenue * params.turnoverTax());
        long toCentre = (long) (tax * params.centreShare());
        Economy.pay(worker, Account.FIRMS, Account.CENTRE, Reason.TAXES, toCentre);
        economy.addTo(worker, Account.CENTRE, toCentre);
        Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.TAXES, tax - toCentre);
        Sums.add(economy.town.treasury.values, town, tax - toCentre);
        return tax
                + payPeddlers(town, cell, peddlers, revenue, worker)
                + payMarket(town, cell, revenue, worker);
    }

    private long payPeddlers(int town, int cell, int hands, long revenue, Worker worker) {
        double share = cells.channelShare[Channel.PEDDLERS.ordinal()].values[cell];
        if (share <= 0 || hands == 0) {
            return 0;
        }
        long commission = (long) (revenue * share * params.peddlersCommission());
        double running = 0;
        for (int region = 0; region < economy.regions; region++) {
            double part =
                    economy.jobs.fromTown.values[economy.jobs.peddling(town, region)]
                            / (double) hands;
            economy.peddlers.cash.values[economy.peddlers.of(town, region)] +=
                    Sums.part(commission, running, whole(running + part));
            running = whole(running + part);
        }
        Economy.pay(worker, Account.FIRMS, Account.PEDDLERS, Reason.PEDDLING, commission);
        return commission;
    }

    private long networkMargin(int cell) {
        double share = cells.channelShare[Channel.NETWORK.ordinal()].values[cell];
        return (long) (cells.revenue.values[cell] * share * params.networkMargin());
    }

    /// The county's networks share what their shops keep of a town's goods by what each has sold.
    private void payNetworks(int town, long margins, Worker worker) {
        if (margins == 0) {
            return;
        }
        int first = economy.networks.of(economy.county[town], 0);
        int last = first + economy.regions - 1;
        double all = 0;
        for (int network = first; network <= last; network++) {
            all += economy.networks.sold.values[network];
        }
        double before = 0;
        for (int network = first; network <= last; network++) {
            double part = all == 0 ? 0 : economy.networks.sold.values[network] / all;
            double after = network == last ? 1 : whole(before + part);
            Sums.add(economy.networks.cash.values, network, Sums.part(margins, before, after));
            before = after;
        }
        Economy.pay(worker, Account.FIRMS, Account.NETWORKS, Reason.NETWORK_MARGINS, margins);
    }

    private long payMarket(int town, int cell, long revenue, Worker worker) {
        int market = economy.town.mainMarket.values[town];
        long turnover =
                (long)
                        (revenue
                                * (double)
                                        cells.channelShare[Channel.MARKET.ordinal()].values[cell]);
        if (market < 0 || turnover == 0) {
            return 0;
        }
        long fee = (long) (turnover * params.marketFee());
        Sums.add(economy.town.yearTurnover.values, market, turnover);
        Sums.add(economy.town.yearFees.values, market, fee);
        Sums.add(economy.town.treasury.values, market, fee);
        Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.MARKET_FEES, fee);
        return fee;
    }
}
