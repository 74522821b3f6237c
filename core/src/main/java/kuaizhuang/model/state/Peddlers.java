package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// Peddlers of a town on the road in an outside region. Row = town x regions + region.
public final class Peddlers extends Table {

    public final Column.Longs cash = longs("cash", "fen", "margins earned, paid out next month");
    public final Column.Doubles reach =
            doubles("reach", "1", "share of the region's open demand to which they carry goods");

    private final int regions;

    public Peddlers(int towns, int regions) {
        super("peddlers", towns * regions);
        this.regions = regions;
    }

    public int of(int town, int region) {
        return town * regions + region;
    }
}
