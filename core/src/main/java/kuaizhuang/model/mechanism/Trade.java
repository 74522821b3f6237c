package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Access;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Buyers;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Channel;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Goods;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
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
                            typical = 6,
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

    private static final int PULL_EVERY = 12;

    private final Params params;
    private final Economy economy;
    private final boolean pricesMove;
    private final Cells cells;
    private final Buyers buyers;
    private final Access access;
    private final Firms firms;
    private final float[] freight;
    private final Orders[] sheets;
    private final Sellers sellers;
    private int measured = -1;
    private final Crew.Piece offer = this::offer;
    private final Crew.Piece deal = this::deal;
    private final Crew.Piece payMakers;
    private final Crew.Piece measureFreight = this::measureFreight;

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
        firms = economy.firms;
        payMakers = new Takings(params, economy)::deal;
        freight = new float[economy.towns * buyers.count * Goods.FREIGHT_CLASSES];
        sellers = new Sellers(economy);
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
        if (measured != economy.geography.version()) {
            measured = economy.geography.version();
            economy.crew.forEach(economy.towns, measureFreight);
        }
        economy.crew.forEach(economy.towns, offer);
        sellers.list();
        economy.crew.forEach(economy.products, deal);
        addUpNetworks();
        economy.crew.forEach(economy.towns, payMakers);
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

    private void measureFreight(int town, Worker worker) {
        for (int buyer = 0; buyer < buyers.count; buyer++) {
            double km = economy.geography.toBuyers[town * buyers.count + buyer];
            for (int weight = 0; weight < Goods.FREIGHT_CLASSES; weight++) {
                double cost = km * params.freight * Goods.KG_OF_CLASS[weight] / 1e6;
                freight[(weight * economy.towns + town) * buyers.count + buyer] =
                        (float) StrictMath.exp(-params.elasticity * cost);
            }
        }
    }

    /// Adds up what the town's firms offer, by product.
    private void offer(int town, Worker worker) {
        int first = cells.of(town, 0);
        int end = first + economy.products;
        Arrays.fill(cells.offered.values, first, end, 0);
        Arrays.fill(cells.weight.values, first, end, 0);
        Arrays.fill(cells.large.values, first, end, 0);
        Arrays.fill(cells.exporting.values, first, end, 0);
        Arrays.fill(cells.ordered.values, first, end, 0);
        Arrays.fill(cells.sold.values, first, end, 0);
        Arrays.fill(cells.revenue.values, first, end, 0);
        double rights = economy.levers.share(Lever.EXPORT_RIGHTS);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int last = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < last; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0 && firms.stock.values[firm] > 0) {
                    offer(firm, first + product, rights);
                }
            }
        }
        for (int cell = first; cell < end; cell++) {
            if (cells.offered.values[cell] > 0) {
                cells.quality.values[cell] =
                        (float) (cells.weight.values[cell] / cells.offered.values[cell]);
                cells.attraction.values[cell] = attractionOf(cell);
            }
        }
    }

    private void offer(int firm, int cell, double exportRights) {
        long stock = firms.stock.values[firm];
        cells.offered.values[cell] += stock;
        cells.weight.values[cell] += stock * (double) firms.seen.values[firm];
        Form form = firms.formOf(firm);
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        if (hands >= params.salesForceStaff || form == Form.STATE || form.sellsTogether()) {
            cells.large.values[cell] += stock;
        }
        double mayExport =
                switch (form.control()) {
                    case PRIVATE -> form.isJoint() ? Math.max(exportRights, 0.3) : exportRights;
                    case COLLECTIVE, STATE -> Math.max(exportRights, 0.3);
                    case OUTSIDE -> 1;
                };
        cells.exporting.values[cell] += stock * mayExport;
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
        payFromPurses(product, sheet.paid, worker);
        if ((economy.month + product) % PULL_EVERY == 0) {
            measurePull(product, sheet.spending);
        }
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
        float[] freightOf = freight;
        int row = access.of(town, 0);
        int way = firstFreight(town, product);
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
                            + salesForce[row + buyer] * large
                            + export[row + buyer] * exporting;
            double draws = attraction * reach * freightOf[way + buyer];
            drawn[buyer] += draws;
            priced[buyer] += price * draws;
        }
    }

    private int firstFreight(int town, int product) {
        return (economy.goods.freightClass[product] * economy.towns + town) * buyers.count;
    }

    private double attractionOf(int cell) {
        double log = -params.elasticity * StrictMath.log(cells.price.values[cell]);
        double quality =
                params.quality * StrictMath.log(Math.max(0.05, cells.quality.values[cell]));
        return cells.offered.values[cell] * StrictMath.exp(log + quality);
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
        float[] freightOf = freight;
        int row = access.of(town, 0);
        int way = firstFreight(town, product);
        int home = economy.counties;
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
            double inMarket = perReach * markets[row + buyer];
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

    /// The counties' purses pay for what their people bought here and elsewhere; the outside pays
    /// the rest of the sum that the makers receive.
    private void payFromPurses(int product, double[] paidBy, Worker worker) {
        long received = 0;
        for (int i = sellers.first(product); i < sellers.end(product); i++) {
            received += cells.revenue.values[cells.of(sellers.town(i), product)];
        }
        long fromHome = 0;
        for (int buyer = 0; buyer < buyers.count; buyer++) {
            int row = buyers.of(buyer, product);
            double paid = paidBy[buyer];
            if (buyers.home(buyer)) {
                long fen =
                        Math.min(
                                (long) paid,
                                Math.min(buyers.purse.values[row], received - fromHome));
                buyers.purse.values[row] -= fen;
                fromHome += fen;
                importRest(row, worker);
                buyers.yearOurs.values[row] += fen;
                buyers.yearSpend.values[row] += fen;
            } else {
                buyers.yearOurs.values[row] += paid;
                buyers.yearSpend.values[row] += buyers.spend.values[row];
                buyers.yearPlan.values[row] +=
                        Math.min(buyers.spend.values[row], buyers.plan.values[row] * Economy.FEN);
            }
        }
        Economy.pay(worker, Account.GOODS_PURSES, Account.FIRMS, Reason.GOODS, fromHome);
        Economy.pay(
                worker, Account.OUTSIDE, Account.FIRMS, Reason.EXPORT_SALES, received - fromHome);
        economy.addTo(worker, Account.OUTSIDE, fromHome - received);
    }

    /// What the plan and rivals can supply of what is left in a purse is bought from them; the rest
    /// waits.
    private void importRest(int row, Worker worker) {
        long left = buyers.purse.values[row];
        double plan = Math.min(left, buyers.plan.values[row] * Economy.FEN);
        double supply =
                plan + buyers.rivals.values[row] * buyers.rivalPrice.values[row] * Economy.FEN;
        long fen = (long) Math.min(left, supply);
        buyers.purse.values[row] -= fen;
        buyers.yearSpend.values[row] += fen;
        buyers.yearPlan.values[row] += plan;
        Economy.pay(worker, Account.GOODS_PURSES, Account.OUTSIDE, Reason.GOODS, fen);
        economy.addTo(worker, Account.OUTSIDE, fen);
    }

    /// What a unit would meet in orders at the reference price, in every town that knows the
    /// product: how a market looks before one has sold in it.
    private void measurePull(int product, double[] spending) {
        double rights = economy.levers.share(Lever.EXPORT_RIGHTS);
        for (int town = 0; town < economy.towns; town++) {
            int cell = cells.of(town, product);
            if (cells.known(cell) > Cells.HARDLY_KNOWN) {
                int row = access.of(town, 0);
                int way = firstFreight(town, product);
                cells.pull.values[cell] = pull(row, way, rights, spending) / Economy.FEN;
            }
        }
    }

    private double pull(int row, int way, double exporting, double[] spending) {
        float[] plain = access.plain.values;
        float[] export = access.export.values;
        float[] freightOf = freight;
        double pull = 0;
        for (int buyer = 0; buyer < spending.length; buyer++) {
            double reach = plain[row + buyer] + export[row + buyer] * exporting;
            pull += reach * freightOf[way + buyer] * spending[buyer];
        }
        return pull;
    }
}
