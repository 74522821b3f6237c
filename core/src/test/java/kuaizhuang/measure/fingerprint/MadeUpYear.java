package kuaizhuang.measure.fingerprint;

import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.outputs.TradeTables;

/// A year with one cluster, `c`: makers of `pots` in town 1. What is not said is nothing.
final class MadeUpYear {

    static final int TOWN = 1;
    static final String PRODUCT = "pots";

    private final Frame members = new Frame(ClusterTables.CLUSTER_MEMBER_YEAR);
    private final Frame products = new Frame(ProductTables.TOWN_PRODUCT_YEAR);
    private final Frame firms = new Frame(FirmTables.FIRM_YEAR);
    private final Frame links = new Frame(FirmTables.LINK_YEAR);
    private final Frame governments = new Frame(TownTables.GOVERNMENT_YEAR);
    private final Frame markets = new Frame(TradeTables.MARKET_YEAR);

    MadeUpYear() {
        member(TOWN, PRODUCT, "c");
    }

    MadeUpYear member(int place, String product, String cluster) {
        set(members, "year", 2001);
        set(members, "place_id", place);
        set(members, "product", product);
        set(members, "cluster_id", cluster);
        members.endRow();
        return this;
    }

    MadeUpYear sells(String channel, double yuan) {
        return sells(TOWN, "hardware", channel, yuan);
    }

    MadeUpYear sells(int place, String sector, String channel, double yuan) {
        product(place, sector);
        set(products, "sold_" + channel + "_yuan", yuan);
        products.endRow();
        return this;
    }

    MadeUpYear workers(long town, long province, long outside) {
        product(TOWN, "hardware");
        products.set(products.spec().index("workers_town"), town);
        products.set(products.spec().index("workers_province"), province);
        products.set(products.spec().index("workers_outside"), outside);
        products.endRow();
        return this;
    }

    private void product(int place, String sector) {
        clean(products);
        set(products, "place_id", place);
        set(products, "product", PRODUCT);
        set(products, "sector", sector);
        set(products, "output_yuan", 1.0);
    }

    MadeUpYear firm(long id, int staff) {
        return firm(id, staff, "registered household firm", "private");
    }

    MadeUpYear firm(long id, int staff, String form, String control) {
        return firm(id, staff, form, control, 0, null, 1);
    }

    MadeUpYear firm(
            long id, int staff, String form, String control, long group, String party, int weight) {
        clean(firms);
        firms.set(firms.spec().index("firm_id"), id);
        firms.set(firms.spec().index("group_id"), group);
        set(firms, "weight", weight);
        set(firms, "place_id", TOWN);
        set(firms, "product", PRODUCT);
        set(firms, "staff", staff);
        set(firms, "form", form);
        set(firms, "control", control);
        set(firms, "party", party);
        set(firms, "sponsor", form.equals("red-hat workshop") ? "a town" : null);
        firms.endRow();
        return this;
    }

    MadeUpYear link(long client, long supplier, String kind, int deals, double yuan, boolean kin) {
        clean(links);
        links.set(links.spec().index("client_id"), client);
        links.set(links.spec().index("supplier_id"), supplier);
        set(links, "client_place_id", TOWN);
        set(links, "product", PRODUCT);
        set(links, "weight", 1);
        set(links, "kind", kind);
        set(links, "year_deals", deals);
        set(links, "volume_yuan", yuan);
        links.set(links.spec().index("kin"), kin);
        links.endRow();
        return this;
    }

    MadeUpYear government(String zone, double roads, double relief, boolean association) {
        clean(governments);
        set(governments, "place_id", TOWN);
        set(governments, "zone_product", zone);
        set(governments, "roads", roads);
        set(governments, "tax_relief", relief);
        governments.set(governments.spec().index("association"), association);
        governments.endRow();
        return this;
    }

    MadeUpYear market(String kind) {
        clean(markets);
        set(markets, "place_id", TOWN);
        set(markets, "kind", kind);
        markets.endRow();
        return this;
    }

    private static void clean(Frame frame) {
        for (TableSpec.ColumnSpec column : frame.spec().columns()) {
            int at = frame.spec().index(column.name());
            switch (column.type()) {
                case INT -> frame.set(at, 0);
                case LONG -> frame.set(at, 0L);
                case DOUBLE -> frame.set(at, 0.0);
                case TEXT -> frame.set(at, (String) null);
                case BOOLEAN -> frame.set(at, false);
            }
        }
    }

    private static void set(Frame frame, String column, int value) {
        frame.set(frame.spec().index(column), value);
    }

    private static void set(Frame frame, String column, double value) {
        frame.set(frame.spec().index(column), value);
    }

    private static void set(Frame frame, String column, String value) {
        frame.set(frame.spec().index(column), value);
    }

    Frame fingerprints() {
        Frame into = new Frame(ClusterTables.CLUSTER_FINGERPRINT_YEAR);
        Fingerprints.fill(
                new YearFrames(members, products, firms, links, governments, markets), into);
        return into;
    }

    double share(String column) {
        return fingerprints().doubles(column)[0];
    }

    String word(String column) {
        return fingerprints().texts(column)[0];
    }
}
