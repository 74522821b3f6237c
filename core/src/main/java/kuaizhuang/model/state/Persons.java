package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.PagedTable;

/// Everybody. A row is one person for life (or until a migrant goes home), kept with the town of
/// registration; people from other provinces are kept with the town where they work. A free row has
/// a negative job, and a household that some row has.
public final class Persons extends PagedTable {

    public static final byte FEMALE = 1;
    public static final byte MARRIED = 2;

    /// Registered in another province.
    public static final byte OUTSIDER = 4;

    public static final byte URBAN = 8;

    /// Founder and head of the firm that is the person's job.
    public static final byte FOUNDER = 16;

    /// Works in the province, but in another town than that of registration. The flag's value is
    /// also how far a pay packet is shifted to show what one who is away is paid.
    public static final byte AWAY = 32;

    /// Has worked in another town, or lived in a network of the county, and come home.
    public static final byte RETURNED = 64;

    /// Would found a firm: so from birth, or has been on the road and thereby shown it. The one
    /// negative flag, so that a search for marked bytes finds it.
    public static final byte ENTERPRISING = -128;

    public static final int NO_PRODUCT = 255;
    private static final int PAGE_BITS = 7;

    public final Column.Longs id =
            longs("id", "", "stable identity: the key of every draw about the person");
    public final Column.Ints household = ints("household", "", "row of the household");
    public final Column.Ints job =
            ints("job", "", "number of the livelihood or firm, negative for a free row");
    public final Column.Shorts born =
            shorts("born", "months", "month of birth, counted from the first month");
    public final Column.Bytes product =
            bytes("product", "", "product of which the person has experience, 255 for none");
    public final Column.Bytes skill =
            bytes("skill", "months", "experience in that product, at most 120");
    public final Column.Bytes fate =
            bytes(
                    "fate",
                    "",
                    "what the year brings: 0 nothing, 1-12 death and 13-24 a birth, by calendar month");
    public final Column.Bytes flags =
            bytes(
                    "flags",
                    "",
                    "sex, marriage, registration, founder, away, returned, enterprising");

    public Persons() {
        super("persons", PAGE_BITS);
    }

    public void begin(int[] rowsByTown) {
        layOut(rowsByTown, 1.3);
        java.util.Arrays.fill(job.values, -1);
    }

    @Override
    protected Column.Ints freeLink() {
        return job;
    }

    public boolean is(int person, byte flag) {
        return (flags.values[person] & flag) != 0;
    }

    public void set(int person, byte flag) {
        flags.values[person] |= flag;
    }

    public void clear(int person, byte flag) {
        flags.values[person] &= (byte) ~flag;
    }

    public int productOf(int person) {
        return product.values[person] & 0xFF;
    }

    /// 1 for a woman of the province, else 0, without a branch that guesses wrong half the time.
    /// Women from other provinces have their children at home.
    public int localWoman(int person) {
        int traits = flags.values[person] & 0xFF;
        return traits & ~(traits / OUTSIDER) & FEMALE;
    }

    /// Age in months.
    public int age(int person, int month) {
        return month - born.values[person];
    }
}
