package kuaizhuang.region;

import java.util.HashMap;
import java.util.Map;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Literal;
import kuaizhuang.input.Table.Row;

/// Whether products and the ties between them agree.
final class GoodsChecks {

    /// Shares are written with three digits.
    private static final double TOLERANCE = 0.001;

    private GoodsChecks() {}

    static void check(PackTables tables, Faults faults) {
        tables.forEach(
                PackFiles.LINKS,
                (table, row) -> {
                    if (row.has("first", "second")
                            && row.text("first").equals(row.text("second"))) {
                        table.fault(
                                faults, row, "second", "is tied to itself", "name two products");
                    }
                });
        inputShares(tables, faults);
        for (String share :
                new String[] {
                    "consumer_share_1980",
                    "consumer_share_2000",
                    "industry_share_1980",
                    "industry_share_2000"
                }) {
            shareSum(tables, share + "_mid", faults);
        }
    }

    /// The inputs that a product buys from other products are part of all that it spends on
    /// materials.
    private static void inputShares(PackTables tables, Faults faults) {
        Map<String, Row> products = new HashMap<>();
        tables.rows(PackFiles.PRODUCTS).forEach(row -> products.put(row.text("id"), row));
        Map<String, Double> spent = new HashMap<>();
        tables.forEach(
                PackFiles.LINKS,
                (table, row) -> {
                    Row user = products.get(row.text("second"));
                    if (!row.text("kind").equals("input")
                            || !row.has("value")
                            || user == null
                            || !user.has("input_share_mid")) {
                        return;
                    }
                    double before = spent.getOrDefault(row.text("second"), 0.0);
                    double after = before + row.number("value");
                    spent.put(row.text("second"), after);
                    double share = user.number("input_share_mid");
                    if (after > share + TOLERANCE && before <= share + TOLERANCE) {
                        String problem =
                                "brings the inputs of "
                                        + row.text("second")
                                        + " to "
                                        + Literal.of(rounded(after))
                                        + ", more than its input share "
                                        + Literal.of(share);
                        table.fault(
                                faults,
                                row,
                                "value",
                                problem,
                                "lower it or raise input_share in " + PackFiles.PRODUCTS);
                    }
                });
    }

    private static void shareSum(PackTables tables, String field, Faults faults) {
        tables.complete(PackFiles.PRODUCTS)
                .ifPresent(table -> {
                    double sum = 0;
                    for (Row row : table.rows()) {
                        sum += row.has(field) ? row.number(field) : 0;
                    }
                    if (sum > 1 + TOLERANCE) {
                        String problem = "adds up to more than the whole over all products";
                        faults.add(
                                table.name(),
                                0,
                                field,
                                Literal.of(rounded(sum)),
                                problem,
                                "make it at most 1");
                    }
                });
    }

    private static double rounded(double share) {
        return Math.rint(share * 10_000) / 10_000;
    }
}
