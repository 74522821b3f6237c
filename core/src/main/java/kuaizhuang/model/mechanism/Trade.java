package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Access;
import kuaizhuang.model.state.Buyers;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Channel;
import kuaizhuang.model.state.Economy;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M12 with section 11.2-11.4. Every buyer deals what it spends in the open over the goods within
/// its reach and those of rivals: share = attraction / sum of attractions, attraction = units
/// offered x quality x price^-s x reach x freight. Towns sell at most what they offer; a price
/// rises with orders over offer and never while stock is unsold.
public final class Trade implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "elasticity of orders to a maker's price (s)",
                            unit = "1",
                            typical = 5,
                            min = 2,
                            max = 12,
                            source = "model description, section 11.3: 5-10")
                    double elasticity,
            @Quantity(
                            meaning =
                                    "monthly reaction of a price to orders over offer (k), one for all",
                            unit = "1/month",
                            typical = 0.08,
                            max = 1,
                            source = "estimate")
                    double priceReaction,
            @Quantity(
                            meaning = "freight",
                            unit = "yuan of 2001 a tonne-kilometre",
                            typical = 0.45,
                            source = "estimate: road freight of the 1990s")
                    double freight,
            @Quantity(
                            meaning = "power of quality in orders and price (eta)",
                            unit = "1",
                            typical = 2,
                            max = 6,
                            source = "estimate")
                    double quality,
            @Quantity(
                            meaning = "share of the price of goods of home that the peddler keeps",
                            unit = "1",
                            typical = 0.2,
                            max = 0.9,
                            source = "estimate")
                    double peddlersCommission,
            @Quantity(
                            meaning =
                                    "share of the price of goods of home that the shops of a network keep",
                            unit = "1",
                            typical = 0.15,
                            max = 0.9,
                            source =
                                    "estimate: less than a peddler's, by trust among people of one origin")
                    double networkMargin,
            @Quantity(
                            meaning = "fee on what is sold in a market, to the town that holds it",
                            unit = "1",
                            typical = 0.015,
                            max = 0.2,
                            source = "estimate")
                    double marketFee,
            @Quantity(
                            meaning = "turnover tax on open sales",
                            unit = "1",
                            typical = 0.04,
                            max = 0.5,
                            source = "estimate: product tax and small-payer VAT")
                    double turnoverTax,
            @Quantity(
                            meaning = "share of the turnover tax that goes to the centre",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate")
                    double centreShare,
            @Quantity(
                            meaning = "staff from which a firm keeps a sales force",
                            unit = "persons",
                            typical = 25,
                            min = 1,
                            source = "estimate")
                    int salesForceStaff,
            @Quantity(
                            meaning =
                                    "share of unsold stock that spoils or goes out of fashion in a month",
                            unit = "1/month",
                            typical = 0.02,
                            max = 1,
                            source = "estimate")
                    double spoiling) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "trade",
                    "M12",
                    "Orders, prices and sales over all channels.",
                    "Prices stand still at the reference: orders are dealt alike, but nobody reacts to shortage or glut.",
                    Params.class);

    private static final double HIGHEST_PRICE = 5;
    private static final double LOWEST_PRICE = 0.2;

    /// Share of spending that stays open to choice even where the plan could serve it all.
    private static final double LEAST_OPEN = 0.02;

    private final Params params;
    private final Economy economy;
    private final boolean pricesMove;
    private final Cells cells;
    private final Buyers buyers;
    private final Access access;
    private final Freight freight;
    private final Orders[] sheets;
    private final Sellers sellers;
    private final Purses purses;
    private final Pull pull;
    private final Offers offers;
    private final Crew.Piece offer = this::offer;
    private final Crew.Piece deal = this::deal;
    private final Crew.Piece payMakers;

    public Trade(Params params, Economy economy) {
        this(params, economy, true);
    }

    private Trade(Params params, Economy economy, boolean pricesMove) {
        this.params = params;
        this.economy = economy;
        this.pricesMove = pricesMove;
        cells = economy.cells;
        buyers = economy.buyers;
        access = economy.access;
        offers = new Offers(params, economy);
        payMakers = new Takings(params, economy)::deal;
        freight = new Freight(params, economy);
        sellers = new Sellers(economy);
        purses = new Purses(economy, sellers);
        pull = new Pull(economy, freight);
        sheets = new Orders[economy.crew.size()];
        Arrays.setAll(
                sheets,
                worker -> new Orders(buyers.count, economy.regions, economy.networks.capacity()));
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new Trade(params, economy, false);
    }

    @Override
    public void run() {
        freight.follow();
        economy.crew.forEach(economy.towns, offer);
        sellers.list();
        economy.crew.forEach(economy.products, deal);
        addUpNetworks();
        economy.crew.forEach(economy.towns, payMakers);
    }

    private void offer(int town, Worker worker) {
        offers.addUp(town, worker);
        sellers.note(town);
    }

    /// What each network has sold, out of the sheets of all workers: whole fen, whose sum does not
    /// depend on who counted them.
    private void addUpNetworks() {
        long[] sold = economy.networks.sold.values;
        Arrays.fill(sold, 0);
        for (Orders sheet : sheets) {
            for (int network = 0; network < sold.length; network++) {
                sold[network] += sheet.byNetwork[network];
                sheet.byNetwork[network] = 0;
            }
        }
        for (int network = 0; network < sold.length; network++) {
            economy.networks.yearSold.values[network] += sold[network];
        }
    }

    /// One product: orders of all buyers, sales, prices.
    private void deal(int product, Worker worker) {
        Orders sheet = sheets[worker.index()];
        sheet.clear();
        attract(product, sheet);
        for (int buyer = 0; buyer < buyers.count; buyer++) {
            int row = buyers.of(buyer, product);
            double spend = buyers.home(buyer) ? buyers.purse.values[row] : buyers.spend.values[row];
            sheet.spending[buyer] =
                    spendPerAttraction(row, spend, sheet.drawn[buyer], sheet.priced[buyer]);
            if (buyers.home(buyer)) {
                buyers.spend.values[row] += (spend - buyers.spend.values[row]) / 6;
            }
        }
        sellAll(product, sheet);
        purses.pay(product, sheet.paid, worker);
        pull.measure(product, sheet.spending);
    }

    /// What a buyer spends in the open on each unit of attraction, rivals' goods included; notes
    /// what rivals are ordered and the mean price.
    private double spendPerAttraction(int row, double spend, double ours, double oursByPrice) {
        double price = buyers.rivalPrice.values[row];
        double rivals = buyers.rivals.values[row] * attraction(price);
        double all = ours + rivals;
        if (all <= 0) {
            buyers.rivalOrders.values[row] = 0;
            return 0;
        }
        double open = Math.max(spend * LEAST_OPEN, spend - buyers.plan.values[row] * Economy.FEN);
        buyers.rivalOrders.values[row] = open * rivals / all / price / Economy.FEN;
        buyers.meanPrice.values[row] = (oursByPrice + rivals * price) / all;
        return open / all;
    }

    /// How much a unit at a price draws, price^-s.
    private double attraction(double price) {
        return StrictMath.exp(-params.elasticity * StrictMath.log(price));
    }

    /// Adds the attraction of every town's goods to every buyer, and the same times the price.
    private void attract(int product, Orders sheet) {
        for (int i = sellers.first(product); i < sellers.end(product); i++) {
            int town = sellers.town(i);
            attract(town, product, cells.of(town, product), sheet.drawn, sheet.priced);
        }
    }

    /// One of the two loops over cells and buyers in which most of a sample's time goes: it walks
    /// flat arrays side by side. Exporters reach nobody at home.
    private void attract(int town, int product, int cell, double[] drawn, double[] priced) {
        double attraction = cells.attraction.values[cell];
        double price = cells.price.values[cell];
        double large = cells.large.values[cell] / cells.offered.values[cell];
        double exporting = cells.exporting.values[cell] / cells.offered.values[cell];
        float[] plain = access.plain.values;
        float[] salesForce = access.salesForce.values;
        float[] export = access.export.values;
        float[] market = access.market.values;
        double fit = cells.marketFit.values[cell];
        float[] freightOf = freight.left();
        int row = access.of(town, 0);
        int way = freight.first(town, product);
        int home = economy.counties;
        for (int buyer = 0; buyer < home; buyer++) {
            double reach = plain[row + buyer] + salesForce[row + buyer] * large;
            double draws = attraction * reach * freightOf[way + buyer];
            drawn[buyer] += draws;
            priced[buyer] += price * draws;
        }
        for (int buyer = home; buyer < drawn.length; buyer++) {
            double reach =
                    plain[row + buyer]
                            + fit * market[row + buyer]
                            + salesForce[row + buyer] * large
                            + export[row + buyer] * exporting;
            double draws = attraction * reach * freightOf[way + buyer];
            drawn[buyer] += draws;
            priced[buyer] += price * draws;
        }
    }

    private void sellAll(int product, Orders sheet) {
        for (int i = sellers.first(product); i < sellers.end(product); i++) {
            int town = sellers.town(i);
            int cell = cells.of(town, product);
            sell(town, cell, takeOrders(town, product, cell, sheet), sheet);
        }
    }

    private void sell(int town, int cell, double ordered, Orders sheet) {
        double price = cells.price.values[cell] * Economy.FEN;
        double offered = cells.offered.values[cell];
        double units = ordered / price;
        double filled = units <= 0 ? 0 : Math.min(1, offered / units);
        long sold = (long) Math.min(offered, units);
        cells.ordered.values[cell] = units;
        cells.sold.values[cell] = sold;
        cells.revenue.values[cell] = (long) (sold * price);
        sheet.pay(filled, economy.networks.of(economy.county[town], 0));
        if (pricesMove) {
            double step = params.priceReaction * Math.clamp(units / offered - 1, -1, 1);
            cells.price.values[cell] =
                    Math.clamp(
                            cells.price.values[cell] * StrictMath.exp(step),
                            LOWEST_PRICE,
                            HIGHEST_PRICE);
        }
    }

    /// What every buyer orders from a town, in fen, and by which channels. The other loop in which
    /// most time goes: the counties buy through shops, markets and sales forces, the outside also
    /// from peddlers, networks and exporters.
    ///
    /// @return the sum of the orders
    private double takeOrders(int town, int product, int cell, Orders sheet) {
        double[] spending = sheet.spending;
        double[] ordered = sheet.ordered;
        double[] inNetworks = sheet.inNetwork;
        double attraction = cells.attraction.values[cell];
        double large = cells.large.values[cell] / cells.offered.values[cell];
        double exporting = cells.exporting.values[cell] / cells.offered.values[cell];
        float[] shops = access.shop.values;
        float[] peddlers = access.peddlers.values;
        float[] markets = access.market.values;
        float[] networks = access.network.values;
        float[] salesForces = access.salesForce.values;
        float[] exports = access.export.values;
        float[] freightOf = freight.left();
        int row = access.of(town, 0);
        int way = freight.first(town, product);
        int home = economy.counties;
        double fit = cells.marketFit.values[cell];
        double shop = 0;
        double peddler = 0;
        double market = 0;
        double network = 0;
        double salesForce = 0;
        double export = 0;
        for (int buyer = 0; buyer < home; buyer++) {
            double perReach = attraction * freightOf[way + buyer] * spending[buyer];
            double inShop = perReach * shops[row + buyer];
            double inMarket = perReach * markets[row + buyer];
            double bySalesForce = perReach * salesForces[row + buyer] * large;
            ordered[buyer] = inShop + inMarket + bySalesForce;
            shop += inShop;
            market += inMarket;
            salesForce += bySalesForce;
        }
        for (int buyer = home; buyer < spending.length; buyer++) {
            double perReach = attraction * freightOf[way + buyer] * spending[buyer];
            double inShop = perReach * shops[row + buyer];
            double fromPeddler = perReach * peddlers[row + buyer];
            double inMarket = perReach * markets[row + buyer] * fit;
            double bySalesForce = perReach * salesForces[row + buyer] * large;
            double byExporter = perReach * exports[row + buyer] * exporting;
            double inNetwork = perReach * networks[row + buyer];
            ordered[buyer] =
                    inShop + fromPeddler + inMarket + inNetwork + bySalesForce + byExporter;
            inNetworks[buyer - home] = inNetwork;
            network += inNetwork;
            shop += inShop;
            peddler += fromPeddler;
            market += inMarket;
            salesForce += bySalesForce;
            export += byExporter;
        }
        double all = shop + peddler + market + network + salesForce + export;
        double share = all <= 0 ? 0 : 1 / all;
        cells.channelShare[Channel.OWN_SHOP.ordinal()].values[cell] = (float) (shop * share);
        cells.channelShare[Channel.PEDDLERS.ordinal()].values[cell] = (float) (peddler * share);
        cells.channelShare[Channel.MARKET.ordinal()].values[cell] = (float) (market * share);
        cells.channelShare[Channel.NETWORK.ordinal()].values[cell] = (float) (network * share);
        cells.channelShare[Channel.SALES_FORCE.ordinal()].values[cell] =
                (float) (salesForce * share);
        cells.channelShare[Channel.EXPORT.ordinal()].values[cell] = (float) (export * share);
        return all;
    }
}
