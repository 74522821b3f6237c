package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.PagedTable;

/// Households: the holders of savings. A free row has no members.
public final class Households extends PagedTable {

    public static final int NONE = -1;
    private static final int PAGE_BITS = 6;

    public final Column.Longs id = longs("id", "", "stable identity");
    public final Column.Ints lineage =
            ints("lineage", "", "row of the lineage, -1 for people from other provinces");
    public final Column.Longs cash = longs("cash", "fen", "money");
    public final Column.Longs income =
            longs("income", "fen", "received since the month began, not yet in cash");
    public final Column.Shorts members =
            shorts("members", "persons", "persons of the household, away or not");
    public final Column.Ints firm =
            ints("firm", "", "row of the firm that the household owns, -1 for none");

    public Households() {
        super("households", PAGE_BITS);
    }

    public void begin(int[] rowsByTown) {
        layOut(rowsByTown, 1.5);
    }

    @Override
    protected Column.Ints freeLink() {
        return firm;
    }
}
