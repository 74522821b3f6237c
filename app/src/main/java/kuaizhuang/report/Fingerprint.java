package kuaizhuang.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The fingerprints, types and stages of a run's clusters, year by year.
final class Fingerprint {

    private static final String TABLE = "cluster_fingerprint_year";
    private static final String FROM =
            " from cluster_fingerprint_year f join cluster_year c using (year, cluster_id) ";

    private Fingerprint() {}

    /// The curves of one run, the means of the figures first.
    static List<Chart> charts(RunTables tables, List<Integer> years) {
        return List.of(
                new Chart(
                                "fingerprint",
                                "What regulates the clusters",
                                "The five figures of the fingerprint, from 0 to 1, averaged over the clusters of the year by output.",
                                TABLE,
                                "part",
                                "1",
                                years,
                                List.of())
                        .with(means(tables)),
                numbers(
                        tables,
                        years,
                        "stage",
                        "Clusters by stage",
                        "How far clusters are on the way from peddling to groups."),
                numbers(
                        tables,
                        years,
                        "type",
                        "Clusters by type",
                        "The four types that the paper takes over."));
    }

    /// Rows of (year, series, value) for each figure.
    private static List<Row> means(RunTables tables) {
        String columns =
                Regime.FIGURES.keySet().stream()
                        .map(column ->
                                "sum(f.%1$s * c.output_yuan) / sum(c.output_yuan) as %1$s"
                                        .formatted(column))
                        .collect(Collectors.joining(", "));
        List<Row> found =
                tables.rows("select year, " + columns + FROM + "group by year order by year");
        return YearSeries.of(found, Regime.FIGURES);
    }

    private static Chart numbers(
            RunTables tables, List<Integer> years, String by, String title, String note) {
        List<Row> rows =
                tables.rows(
                        """
                        with counted as (select year, %1$s as word, count(*) as value from cluster_fingerprint_year group by all)
                        select year, upper(word[1]) || word[2:] as series, value from counted
                        order by sum(value) over (partition by word) desc, word, year\
                        """
                                .formatted(by));
        return new Chart(
                        "clusters-by-" + by,
                        title,
                        note,
                        TABLE,
                        "stack",
                        "clusters",
                        years,
                        List.of())
                .with(rows);
    }

    /// Clusters of a year by type or stage, the most frequent first.
    static Map<String, Double> counts(RunTables tables, String by, int year) {
        Map<String, Double> counts = new LinkedHashMap<>();
        tables.rows(
                        "select "
                                + by
                                + " as word, count(*) as value from cluster_fingerprint_year where year = ?"
                                + " group by word order by value desc, word",
                        year)
                .forEach(row -> counts.put(row.text("word"), row.number("value")));
        return counts;
    }
}
