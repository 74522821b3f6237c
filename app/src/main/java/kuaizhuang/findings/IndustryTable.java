package kuaizhuang.findings;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kuaizhuang.store.TextTable;

/// What was found, a line an industry, for the screen.
public final class IndustryTable {

    private static final int SHOWN = 30;

    private final Findings findings;

    public IndustryTable(Findings findings) {
        this.findings = findings;
    }

    public void print(PrintStream out) {
        List<IndustryRow> rows = IndustryRow.of(findings);
        int year = findings.options().year();
        out.printf(
                Locale.ROOT,
                "%s%s: %,d industries in %,d places, compared with %s; chance played %,d times%n%n",
                findings.source(),
                year == 0 ? "" : " " + year,
                rows.size(),
                findings.firms().places().count(),
                findings.options().reference().words(),
                findings.options().simulations().rounds());
        List<String> names =
                List.of(
                        "industry",
                        "firms",
                        "workers",
                        "largest place",
                        "share",
                        "gamma",
                        "by chance",
                        "p",
                        "verdict",
                        "by distance");
        List<Boolean> right = new ArrayList<>(Collections.nCopies(names.size(), true));
        List.of(0, 3, 8, 9).forEach(column -> right.set(column, false));
        new TextTable(names, right)
                .print(rows.stream().limit(SHOWN).map(IndustryTable::cells).toList(), out);
        out.println();
        if (rows.size() > SHOWN) {
            out.println((rows.size() - SHOWN) + " more industries: --out DIR or --format csv");
        }
        out.println(
                "gamma is Ellison and Glaeser's index; `by chance` is where 95 per cent of its values lie when plants");
        out.println(
                "fall at random; p is adjusted for the number of industries. Every number: --out DIR or --format csv.");
    }

    private static List<String> cells(IndustryRow row) {
        return List.of(
                row.industry(),
                String.format(Locale.ROOT, "%,d", row.firms()),
                String.format(Locale.ROOT, "%,.0f", row.workers()),
                row.place(),
                percent(row.share()),
                three(row.value()),
                Double.isNaN(row.low()) ? "" : three(row.low()) + " to " + three(row.high()),
                three(row.p()),
                row.verdict(),
                row.distance());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    static String three(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
