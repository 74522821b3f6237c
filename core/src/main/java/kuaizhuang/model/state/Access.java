package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// What share of a buyer's demand a town reaches through each channel. Row = town x buyers + buyer.
public final class Access extends Table {

    public final Column.Floats shop = floats("shop", "1", "through own shops");
    public final Column.Floats peddlers = floats("peddlers", "1", "through peddlers");
    public final Column.Floats market = floats("market", "1", "through markets");
    public final Column.Floats network =
            floats("network", "1", "through the shops of the county's people who live there");
    public final Column.Floats salesForce =
            floats("sales_force", "1", "through a sales force, for firms that have one");
    public final Column.Floats export =
            floats("export", "1", "through exporters, for firms that may use them");

    public final Column.Floats plain =
            floats(
                    "plain",
                    "1",
                    "through shops, peddlers and networks together, and in the province through markets");

    private final int buyers;

    public Access(int towns, int buyers) {
        super("access", towns * buyers);
        this.buyers = buyers;
    }

    public int of(int town, int buyer) {
        return town * buyers + buyer;
    }
}
