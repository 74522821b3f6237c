package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.PagedTable;

/// Firms of every form. Staff stands in [Jobs], under the firm's job number. A free row has product
/// -1.
public final class Firms extends PagedTable {

    private static final int PAGE_BITS = 5;

    public final Column.Longs id =
            longs("id", "", "stable identity, from founder and founding month");
    public final Column.Ints household =
            ints("household", "", "row of the owning household, -1 for state and collective firms");
    public final Column.Longs founder =
            longs(
                    "founder",
                    "",
                    "identity of the founding household, 0 for state and collective firms");
    public final Column.Bytes occupation = bytes("occupation", "", "what the founder did before");
    public final Column.Bytes knowledge =
            bytes("knowledge", "", "from where the founder knew the product");
    public final Column.Shorts founded =
            shorts("founded", "months", "month of founding, -1 for those there from the start");
    public final Column.Bytes form = bytes("form", "", "legal label");
    public final Column.Bytes origin = bytes("origin", "", "legal label on its first day");
    public final Column.Shorts product = shorts("product", "", "what it makes, -1 for a free row");
    public final Column.Longs capital =
            longs("capital", "fen", "machines and tools at replacement value");
    public final Column.Longs cash = longs("cash", "fen", "money");
    public final Column.Longs kinDebt = longs("kin_debt", "fen", "owed to the lineage's chest");
    public final Column.Longs bankDebt = longs("bank_debt", "fen", "owed to the bank");
    public final Column.Longs suppliersDebt =
            longs("suppliers_debt", "fen", "owed to suppliers outside for materials");
    public final Column.Longs ownerDebt =
            longs("owner_debt", "fen", "owed to the town or the state from which it was bought");
    public final Column.Floats knowHow =
            floats("know_how", "1", "productivity as a share of the outside frontier");
    public final Column.Floats quality =
            floats("quality", "1", "quality, 1 = the buyers' norm of 2000");
    public final Column.Floats brand =
            floats("brand", "0-1", "share of the buyers who know it by its own name");
    public final Column.Floats seen =
            floats(
                    "seen",
                    "1",
                    "quality that buyers expect: its own where they know its name, else its town's reputation");
    public final Column.Longs stock =
            longs(
                    "stock",
                    "units",
                    "goods made and not sold; a unit is worth one yuan at the reference price");
    public final Column.Longs made = longs("made", "units", "goods made this month");
    public final Column.Ints vacancies = ints("vacancies", "persons", "hands wanted this month");
    public final Column.Bytes party =
            bytes("party", "", "Party organisation in it: 0 none, 1 branch, 2 committee");
    public final Column.Bytes investor =
            bytes("investor", "", "outside region of the investor, for a firm of outside capital");
    public final Column.Bytes outsideShare =
            bytes("outside_share", "per cent", "share that the investor holds");
    public final Column.Bytes idleMonths =
            bytes("idle_months", "months", "months in a row without profit or orders");
    public final Column.Longs monthProfit =
            longs("month_profit", "fen", "profit of the month so far");
    public final Column.Longs yearOutput =
            longs("year_output", "fen", "gross output of the year so far, at the town's price");
    public final Column.Longs yearSales = longs("year_sales", "fen", "sales of the year so far");
    public final Column.Longs yearProfit = longs("year_profit", "fen", "profit of the year so far");

    public final Column.Longs head =
            longs(
                    "head",
                    "",
                    "identity of the firm that heads the grouping to which it belongs, its own where it is that firm, 0 for none");
    public final Column.Ints headRow = ints("head_row", "", "row of that firm");
    public final Column.Ints firstMember =
            ints(
                    "first_member",
                    "",
                    "of a head: first member beside itself, one more than its row, 0 for none. Made anew in the town's turn");
    public final Column.Ints nextMember =
            ints("next_member", "", "of a member: the next, one more than its row, 0 for none");
    public final Column.Shorts kinDeals =
            shorts(
                    "kin_deals",
                    "deliveries",
                    "orders passed on to or taken over from kin, at most 30000");
    public final Column.Ints firstLink =
            ints(
                    "first_link",
                    "",
                    "its first link as a client, one more than its row, 0 for none; kin come first. Made anew in the town's turn");

    public Firms() {
        super("firms", PAGE_BITS);
    }

    public void begin(int[] rowsByTown) {
        layOut(rowsByTown, 1);
        java.util.Arrays.fill(product.values, (short) -1);
    }

    @Override
    protected Column.Ints freeLink() {
        return household;
    }

    public Form formOf(int firm) {
        return Form.of(form.values[firm]);
    }
}
