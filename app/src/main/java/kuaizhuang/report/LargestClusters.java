package kuaizhuang.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The largest clusters of the last year and how each came to be.
final class LargestClusters {

    private static final int HOW_MANY = 20;

    private static final String TOP =
            """
            with top as (
                select * from cluster_year where year = (select max(year) from town_year)
                order by output_yuan desc, cluster_id limit ?)
            """;

    private LargestClusters() {}

    /// A cluster of the last year.
    ///
    /// @param firstYear first year in which its county unit had a cluster of its main product
    /// @param years the run's years; `outputs` (yuan) and `firms` tell of its main product in its
    ///   county unit in each
    record Largest(
            String id,
            String town,
            String county,
            String product,
            String sector,
            long firmsNow,
            long workersNow,
            double outputNow,
            int firstYear,
            List<Integer> years,
            List<Double> outputs,
            List<Double> firms) {}

    static List<Largest> of(RunTables tables, Pack pack) {
        Map<String, List<Row>> histories =
                tables
                        .rows(
                                TOP
                                        + """
                                        , mine as (
                                            select top.cluster_id, t.year, sum(t.output_yuan) as output, sum(t.firms) as firms
                                            from town_product_year t join place p using (place_id)
                                                join top on p.county_code = top.county_code and t.product = top.product
                                            group by top.cluster_id, t.year),
                                        years as (select distinct year from town_year)
                                        select cluster_id, year, coalesce(output, 0) as output, coalesce(firms, 0) as firms
                                        from (select cluster_id from top) cross join years left join mine using (cluster_id, year)
                                        order by cluster_id, year\
                                        """,
                                HOW_MANY)
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.text("cluster_id")));
        return tables
                .rows(
                        TOP
                                + """
                                select top.*, (select min(f.year) from cluster_year f
                                    where f.county_code = top.county_code and f.product = top.product) as first_year
                                from top order by output_yuan desc, cluster_id\
                                """,
                        HOW_MANY)
                .stream()
                .map(row -> largest(row, histories.get(row.text("cluster_id")), pack))
                .toList();
    }

    private static Largest largest(Row row, List<Row> history, Pack pack) {
        return new Largest(
                row.text("cluster_id"),
                row.text("town"),
                row.text("county"),
                pack.product(row.text("product")),
                pack.sector(row.text("sector")),
                row.whole("firms"),
                row.whole("workers"),
                row.number("output_yuan"),
                row.integer("first_year"),
                history.stream().map(year -> year.integer("year")).toList(),
                history.stream().map(year -> year.number("output")).toList(),
                history.stream().map(year -> year.number("firms")).toList());
    }
}
