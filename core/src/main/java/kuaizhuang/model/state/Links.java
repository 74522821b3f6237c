package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.PagedTable;

/// Who lets whom make a part of its orders: one row a client and supplier, kept with the client's
/// town. Goods and money have moved along every link. Rows of firms are used again, so both ends
/// are known by identity too. A free row has a negative client.
public final class Links extends PagedTable {

    private static final int PAGE_BITS = 4;

    public final Column.Ints client = ints("client", "", "row of the firm that gives orders");
    public final Column.Ints supplier = ints("supplier", "", "row of the firm that fills them");
    public final Column.Longs clientId = longs("client_id", "", "identity of the client");
    public final Column.Longs supplierId = longs("supplier_id", "", "identity of the supplier");
    public final Column.Ints next =
            ints("next", "", "the client's next link, one more than its row, 0 for none");
    public final Column.Shorts since = shorts("since", "months", "month of the first delivery");
    public final Column.Bytes kin = bytes("kin", "", "1 where both owners are of one lineage");
    public final Column.Bytes cooperative =
            bytes("cooperative", "", "1 where the two cooperate, 0 at arm's length");
    public final Column.Floats trust = floats("trust", "0-1", "trust between the two");
    public final Column.Shorts deals =
            shorts("deals", "deliveries", "deliveries since the first, at most 30000");
    public final Column.Bytes silent =
            bytes("silent", "turns", "turns in a row without a delivery");
    public final Column.Longs asked = longs("asked", "units", "goods ordered in this turn");
    public final Column.Longs delivered = longs("delivered", "units", "of them delivered");
    public final Column.Longs price = longs("price", "fen", "paid for the delivery");
    public final Column.Longs yearVolume = longs("year_volume", "fen", "paid this year");
    public final Column.Ints yearDeals = ints("year_deals", "deliveries", "deliveries this year");

    public Links() {
        super("links", PAGE_BITS);
    }

    /// Begins without a link.
    public void begin(int towns) {
        layOut(new int[towns], 1);
    }

    @Override
    protected Column.Ints freeLink() {
        return client;
    }

    /// Whether both firms still are the ones that made the link.
    public boolean stands(int link, Firms firms) {
        return is(firms, client.values[link], clientId.values[link])
                && is(firms, supplier.values[link], supplierId.values[link]);
    }

    private static boolean is(Firms firms, int firm, long id) {
        return firms.product.values[firm] >= 0 && firms.id.values[firm] == id;
    }
}
