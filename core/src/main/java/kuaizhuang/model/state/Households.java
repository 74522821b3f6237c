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

    /// Kept by [Employment], so that those whom a town pays alike need not be looked at one by one.
    public final Column.Ints hands =
            ints(
                    "hands",
                    "persons",
                    "members who farm, serve and are public servants, in eight bits each");

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

    /// Counts a member into a livelihood of the town, or out of it.
    ///
    /// @param change 1 or -1
    void count(int household, Occupation livelihood, int change) {
        hands.values[household] += change << place(livelihood);
    }

    /// Where a livelihood's hands stand in the number of hands. A household has far fewer members
    /// than eight bits can count.
    private static int place(Occupation livelihood) {
        return Byte.SIZE * (livelihood.ordinal() - Occupation.FARM.ordinal());
    }

    /// The members in a livelihood, of what stands in [#hands].
    public static int in(Occupation livelihood, int hands) {
        return hands >>> place(livelihood) & 0xFF;
    }
}
