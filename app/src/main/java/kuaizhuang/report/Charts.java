package kuaizhuang.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The curves of the report.
final class Charts {

    private static final Map<String, String> ORIGINS =
            names(
                    "industry_workers_town", "The town itself",
                    "industry_workers_province", "Elsewhere in the province",
                    "industry_workers_outside", "Other provinces");

    static final Map<String, String> CHANNELS =
            names(
                    "sold_own_shop_yuan", "Own shops",
                    "sold_peddlers_yuan", "Peddlers",
                    "sold_station_yuan", "State purchasing stations",
                    "sold_market_yuan", "Fairs and market halls",
                    "sold_network_yuan", "Hometown networks",
                    "sold_sales_force_yuan", "Own sales forces",
                    "sold_export_yuan", "Exporters");

    static final Map<String, String> CAUSES =
            names(
                    "entries_tradition", "The town's tradition",
                    "entries_peddler_news", "What peddlers told",
                    "entries_market_news", "What was seen in a market",
                    "entries_network_news", "What people of the county told from elsewhere",
                    "entries_neighbour_news", "What was seen at neighbours",
                    "entries_returned_news", "What people brought home from work elsewhere",
                    "entries_worker_skill", "The founder's own experience",
                    "entries_investors", "Investors from outside");

    private final RunTables tables;
    private final List<Integer> years;

    private Charts(RunTables tables, List<Integer> years) {
        this.tables = tables;
        this.years = years;
    }

    private static Map<String, String> names(String... columnsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndNames.length; i += 2) {
            names.put(columnsAndNames[i], columnsAndNames[i + 1]);
        }
        return names;
    }

    /// @param years all finished years of the run
    static List<Chart> all(RunTables tables, List<Integer> years) {
        var charts = new Charts(tables, years);
        return Stream.concat(
                        Stream.of(
                                charts.forms(),
                                charts.origins(),
                                charts.channels(),
                                charts.clusters(),
                                charts.farming(),
                                charts.causes()),
                        Fingerprint.charts(tables, years).stream())
                .toList();
    }

    private Chart forms() {
        List<Row> rows =
                tables
                        .rows(
                                """
                                with yearly as (select year, form, sum(weight) as value from firm_year group by year, form)
                                select year, form as series, value from yearly
                                order by sum(value) over (partition by form) desc, form, year\
                                """)
                        .stream()
                        .map(row -> named(row, Words.capital(Words.plain(row.text("series")))))
                        .toList();
        return new Chart(
                        "firms-by-form",
                        "Firms by legal form",
                        "Firms in December, every form that the law of the day knows.",
                        "firm_year",
                        "stack",
                        "firms",
                        years,
                        List.of())
                .with(rows);
    }

    private Chart origins() {
        return new Chart(
                        "workers-by-origin",
                        "Workers by origin",
                        "People who work in firms, by where they are registered, in December.",
                        "town_year",
                        "stack",
                        "persons",
                        years,
                        List.of())
                .with(sums("town_year", ORIGINS));
    }

    private Chart channels() {
        return new Chart(
                        "output-by-channel",
                        "How the goods were sold",
                        "What was sold in the year through each channel, yuan of 2001.",
                        "town_product_year",
                        "stack",
                        "yuan of 2001",
                        years,
                        List.of())
                .with(sums("town_product_year", CHANNELS));
    }

    private Chart clusters() {
        return new Chart(
                        "clusters",
                        "Clusters, and county units that have one",
                        "Places that meet the paper's rule: more than ten firms and more than 100 million yuan of the same or"
                                + " complementary products.",
                        "cluster_year",
                        "line",
                        "",
                        years,
                        List.of())
                .with(
                        tables.rows(
                                """
                                with counted as (
                                    select year, count(*) as clusters, count(distinct unit2001) as units
                                    from cluster_year group by year),
                                years as (select distinct year from town_year)
                                select year, 'Clusters' as series, coalesce(clusters, 0) as value
                                from years left join counted using (year)
                                union all
                                select year, 'County units with a cluster', coalesce(units, 0)
                                from years left join counted using (year)
                                order by series, year\
                                """));
    }

    private Chart farming() {
        return new Chart(
                        "farm-share",
                        "Work on the farms and off them",
                        "Share of all who work, in December; firms' workers from other provinces included.",
                        "town_year",
                        "share",
                        "share",
                        years,
                        List.of())
                .with(
                        tables.rows(
                                """
                                with sums as (
                                    select year, sum(farm_workers) as farm, sum(industry_workers) as industry,
                                        sum(service_workers) as service, sum(public_workers) as public, sum(peddlers) as road
                                    from town_year group by year),
                                parts as (
                                    select 1 as place, year, 'Farming' as series, farm as value from sums
                                    union all select 2, year, 'Firms', industry from sums
                                    union all select 3, year, 'Services, trade, construction', service from sums
                                    union all select 4, year, 'Public services', public from sums
                                    union all select 5, year, 'Peddling', road from sums)
                                select year, series, value / nullif(sum(value) over (partition by year), 0) as value
                                from parts order by place, year\
                                """));
    }

    private Chart causes() {
        return new Chart(
                        "founding-knowledge",
                        "Whence founders knew their product",
                        "Firms founded in the year, by where the knowledge of the product came from.",
                        "town_product_year",
                        "stack",
                        "firms",
                        years,
                        List.of())
                .with(sums("town_product_year", CAUSES));
    }

    private List<Row> sums(String table, Map<String, String> columns) {
        String selected =
                columns.keySet().stream()
                        .map(column -> "sum(" + column + ") as " + column)
                        .collect(Collectors.joining(", "));
        List<Row> found =
                tables.rows(
                        "select year, "
                                + selected
                                + " from "
                                + table
                                + " group by year order by year");
        return YearSeries.of(found, columns);
    }

    private static Row named(Row row, String series) {
        return new Row(
                Map.of(
                        "year",
                        row.integer("year"),
                        "series",
                        series,
                        "value",
                        row.number("value")));
    }
}
