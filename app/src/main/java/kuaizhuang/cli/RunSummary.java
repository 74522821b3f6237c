package kuaizhuang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Manifest.Check;
import kuaizhuang.store.RunQuery;
import kuaizhuang.store.TextTable;

/// What emerged in a run, in a screenful.
///
/// @param query opened on the run's tables
record RunSummary(RunQuery query, Manifest manifest, PrintStream out) {

    private static final String OF_LAST_YEAR = " WHERE year = (SELECT max(year) FROM town_year)";

    void print() throws IOException {
        printTotals();
        printForms();
        printClusters();
        printBalances();
    }

    private void printTotals() throws IOException {
        List<Object> totals =
                query.rows(
                                "SELECT max(year), sum(residents)::BIGINT,"
                                        + " sum(firms)::BIGINT,"
                                        + " sum(industry_workers)::BIGINT, sum(industry_workers_outside)::BIGINT, sum(output_yuan) / 1e9"
                                        + " FROM town_year"
                                        + OF_LAST_YEAR)
                        .getFirst();
        out.printf(
                Locale.ROOT,
                "%s, %s to %s, %s, seed %d%n%n",
                manifest.scenario(),
                manifest.from(),
                manifest.to(),
                manifest.scale() == 1
                        ? "one row per person"
                        : "one row for " + manifest.scale() + " persons",
                manifest.seed());
        out.printf(
                Locale.ROOT,
                "%d: %,d residents, %,d firms with %,d workers (%,d from other provinces),"
                        + " output of %,.1f billion yuan%n",
                totals.toArray());
    }

    private void printForms() throws IOException {
        List<List<Object>> forms =
                query.rows(
                        "SELECT form, sum(weight)::BIGINT, sum(weight * staff::BIGINT)::BIGINT,"
                                + " sum(weight * output_yuan) / 1e9 FROM firm_year"
                                + OF_LAST_YEAR
                                + " GROUP BY form ORDER BY 2 DESC, 1");
        table(List.of("form", "firms", "workers", "billion yuan"), 1, forms);
    }

    private void printClusters() throws IOException {
        List<Object> counts =
                query.rows(
                                "SELECT count(*) FILTER (year ="
                                        + " (SELECT max(year) FROM town_year)),"
                                        + " count(*) FILTER (year = (SELECT min(year) FROM town_year)) FROM cluster_year")
                        .getFirst();
        out.printf(
                Locale.ROOT,
                "%nClusters by the paper's rule: %,d; in the first year: %,d%n",
                counts.toArray());
        List<List<Object>> largest =
                query.rows(
                        "SELECT product, town, county, firms, workers, output_yuan / 1e9"
                                + " FROM cluster_year"
                                + OF_LAST_YEAR
                                + " ORDER BY output_yuan DESC, cluster_id LIMIT 10");
        if (!largest.isEmpty()) {
            table(
                    List.of(
                            "largest by product",
                            "town",
                            "county",
                            "firms",
                            "workers",
                            "billion yuan"),
                    3,
                    largest);
        }
    }

    private void table(List<String> names, int words, List<List<Object>> rows) {
        out.println();
        List<Boolean> right = IntStream.range(0, names.size()).mapToObj(i -> i >= words).toList();
        new TextTable(names, right).print(rows.stream().map(RunSummary::cells).toList(), out);
    }

    private static List<String> cells(List<Object> row) {
        return row.stream().map(RunSummary::cell).toList();
    }

    private static String cell(Object value) {
        return switch (value) {
            case Double number -> String.format(Locale.ROOT, "%,.2f", number);
            case Long number -> String.format(Locale.ROOT, "%,d", number);
            default -> String.valueOf(value);
        };
    }

    private void printBalances() {
        out.println();
        out.println(
                "Balances: money "
                        + verdict(manifest.balances().money())
                        + ", people "
                        + verdict(manifest.balances().people())
                        + ", goods "
                        + verdict(manifest.balances().goods()));
    }

    private static String verdict(Check check) {
        return check.worstDifference() == 0
                ? "exact in all " + check.monthsChecked() + " months"
                : "off by up to " + check.worstDifference() + " " + check.unit();
    }
}
