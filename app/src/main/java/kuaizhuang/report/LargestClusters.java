package kuaizhuang.report;

import java.util.List;

/// The largest clusters of the last year and how each came to be.
final class LargestClusters {

    private static final int HOW_MANY = 20;

    private LargestClusters() {}

    /// A cluster of the last year.
    ///
    /// @param firstYear first year in which its county unit had a cluster of its main product
    /// @param years the run's years; `outputs` (yuan) and `firms` tell of its main product in its county unit in each
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
        return tables
                .rows("""
                        select c.*, (select min(f.year) from cluster_year f
                            where f.county_code = c.county_code and f.product = c.product) as first_year
                        from cluster_year c where year = (select max(year) from town_year)
                        order by output_yuan desc, cluster_id limit ?""", HOW_MANY)
                .stream()
                .map(row -> largest(row, tables, pack))
                .toList();
    }

    private static Largest largest(Row row, RunTables tables, Pack pack) {
        List<Row> history = tables.rows("""
                with mine as (
                    select year, sum(output_yuan) as output, sum(firms) as firms
                    from town_product_year join place using (place_id)
                    where county_code = ? and product = ? group by year)
                select year, coalesce(output, 0) as output, coalesce(firms, 0) as firms
                from (select distinct year from town_year) left join mine using (year) order by year""",
                row.integer("county_code"), row.text("product"));
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
