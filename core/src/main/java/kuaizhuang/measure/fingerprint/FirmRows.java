package kuaizhuang.measure.fingerprint;

import kuaizhuang.kernel.Frame;

/// The columns of a year of `firm_year` that fingerprints read.
final class FirmRows {

    static final String COLLECTIVE = "collective";
    static final String STATE = "state";
    static final String OUTSIDE = "outside";
    private static final String COOPERATIVE_FORM = "cooperative";

    final int count;
    final long[] firm;
    final long[] group;
    final int[] weight;
    final int[] place;
    final int[] staff;
    final String[] product;
    final String[] form;
    final String[] control;
    final String[] party;
    private final String[] sponsor;

    FirmRows(Frame rows) {
        count = rows.rows();
        firm = rows.longs("firm_id");
        group = rows.longs("group_id");
        weight = rows.ints("weight");
        place = rows.ints("place_id");
        staff = rows.ints("staff");
        product = rows.texts("product");
        form = rows.texts("form");
        control = rows.texts("control");
        party = rows.texts("party");
        sponsor = rows.texts("sponsor");
    }

    /// Whether a local collective owns the firm or it bears a collective's label: a red hat, or a
    /// cooperative company, which the law counts among collectives (P004 of the paper).
    boolean labelled(int row) {
        return control[row].equals(COLLECTIVE)
                || sponsor[row] != null
                || form[row].startsWith(COOPERATIVE_FORM);
    }
}
