package kuaizhuang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The life of one cluster: its years, and its main product in the county unit from the beginning.
final class ClusterStory {

    private static final int FIRST_TOWNS = 4;

    private final RunTables tables;
    private final Pack pack;
    private final RunInfo run;
    private final Row cluster;

    /// @param cluster the row of cluster_year of its last year
    ClusterStory(RunTables tables, Pack pack, RunInfo run, Row cluster) {
        this.tables = tables;
        this.pack = pack;
        this.run = run;
        this.cluster = cluster;
    }

    List<Story.Chapter> chapters() {
        Scope county = Scope.county(cluster.integer("county_code"));
        List<Story.Chapter> chapters = new ArrayList<>();
        chapters.add(
                new Story.Chapter(
                        "%s around %s, %s"
                                .formatted(
                                        pack.product(cluster.text("product")),
                                        cluster.text("town"),
                                        cluster.text("county")),
                        List.of(years(), firstTowns())));
        chapters.add(
                new ProductStory(tables, pack, run, county, cluster.text("product")).chapter());
        chapters.addAll(new GovernmentStory(tables, county).chapters());
        return chapters;
    }

    private String years() {
        List<Row> years =
                tables.rows(
                        "select * from cluster_year where cluster_id = ? order by year",
                        cluster.text("cluster_id"));
        Row first = years.getFirst();
        Row last = years.getLast();
        return "Cluster %s stood in %s between %d and %d. In %d it had %s; in %d %s. Its products in the end: %s."
                .formatted(
                        cluster.text("cluster_id"),
                        Words.count(years.size(), "year", "years"),
                        first.integer("year"),
                        last.integer("year"),
                        first.integer("year"),
                        state(first),
                        last.integer("year"),
                        state(last),
                        products());
    }

    private static String state(Row year) {
        return "%s in %s with %s (%s from other provinces) and %s of output"
                .formatted(
                        Words.firms(year.number("firms")),
                        Words.count(year.number("towns"), "town", "towns"),
                        Words.count(year.number("workers"), "worker", "workers"),
                        Words.percent(year.number("workers_outside"), year.number("workers")),
                        Words.yuan(year.number("output_yuan")));
    }

    private String products() {
        return java.util.Arrays.stream(cluster.text("products").split(";"))
                .map(String::strip)
                .map(pack::product)
                .collect(Collectors.joining(", "));
    }

    private String firstTowns() {
        List<Row> towns =
                tables.rows(
                        """
                        select town, min(year) as since from town_product_year join place using (place_id)
                        where county_code = ? and product = ? and firms > 0
                        group by place_id, town order by since, sum(output_yuan) desc, place_id limit ?\
                        """,
                        cluster.integer("county_code"),
                        cluster.text("product"),
                        FIRST_TOWNS);
        return "The first towns of the county unit with firms of its main product: "
                + Words.list(
                        towns.stream()
                                .map(row -> row.text("town") + " (" + row.integer("since") + ")")
                                .toList())
                + ".";
    }
}
