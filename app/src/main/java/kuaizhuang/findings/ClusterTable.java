package kuaizhuang.findings;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kuaizhuang.kernel.Frame;
import kuaizhuang.store.TextTable;

/// Clusters by several methods, for the screen.
///
/// @param clusters a frame of [kuaizhuang.measure.delimit.Clusters#TABLE]
public record ClusterTable(Frame clusters) {

    private static final int SHOWN = 15;

    public void print(PrintStream out) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < clusters.rows(); row++) {
            int number = counts.merge(clusters.texts("method")[row], 1, Integer::sum);
            if (number <= SHOWN) {
                rows.add(cells(row));
            }
        }
        if (counts.isEmpty()) {
            out.println("No cluster was found; lower the thresholds, or see what was left out.");
            return;
        }
        counts.forEach((method, count) -> out.println(method + ": " + count + " clusters"));
        out.println();
        List<Boolean> right = new ArrayList<>(Collections.nCopies(7, true));
        List.of(0, 1, 2, 6).forEach(column -> right.set(column, false));
        new TextTable(
                        List.of(
                                "method",
                                "industry",
                                "place",
                                "places",
                                "firms",
                                "workers",
                                "also found by"),
                        right)
                .print(rows, out);
        out.println();
        out.println("At most " + SHOWN + " a method; all: --out DIR or --format csv.");
    }

    private List<String> cells(int row) {
        return List.of(
                clusters.texts("method")[row],
                clusters.texts("industry")[row],
                clusters.texts("place")[row],
                String.valueOf(clusters.ints("places")[row]),
                String.format(Locale.ROOT, "%,d", clusters.longs("firms")[row]),
                String.format(Locale.ROOT, "%,.0f", clusters.doubles("workers")[row]),
                clusters.texts("also_found_by")[row].replace(";", ", "));
    }
}
