package kuaizhuang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.report.CountyOutlines.Outline;

/// What the page's map draws: outlines, and the clusters, markets and policy events of every year.
///
/// @param zones boxes to look at, as {west, north, width, height} in map units
/// @param sectors in order of their clusters' output in the last year, the largest first
/// @param clusters what stays the same of a cluster, `years` what changes: rows of {cluster, year,
///   towns, firms, workers, workers from outside, output in million yuan, x, y}
/// @param markets the largest of each year: rows of {year, town, county, kind, stalls, turnover in
///   million yuan, selling towns, x, y}
record ClusterMap(
        int width,
        int height,
        List<Outline> counties,
        List<Outline> prefectures,
        Map<String, double[]> zones,
        List<Sector> sectors,
        List<Cluster> clusters,
        List<long[]> years,
        List<Object[]> markets,
        List<Event> events) {

    private static final double MILLION = 1e6;
    private static final int MOST_MARKETS = 100;

    record Sector(String id, String name) {}

    record Cluster(
            String id, String town, String county, String zone, String product, String sector) {}

    record Event(int year, int month, String label, boolean active) {}

    static ClusterMap of(RunTables tables, Pack pack) {
        MapLand land = MapLand.of(tables, pack);
        Projection projection = land.projection();
        List<Cluster> clusters = new ArrayList<>();
        List<long[]> years = years(tables, pack, projection, clusters);
        return new ClusterMap(
                projection.width(),
                projection.height(),
                land.drawn().counties(),
                land.drawn().groups(),
                zones(tables, projection),
                sectors(tables, pack),
                clusters,
                years,
                markets(tables, projection),
                events(tables));
    }

    private static Map<String, double[]> zones(RunTables tables, Projection projection) {
        Map<String, double[]> zones = new LinkedHashMap<>();
        for (Row row :
                tables.rows(
                        """
                        select zone, min(longitude) as west, max(longitude) as east, min(latitude) as south, max(latitude) as north
                        from place where zone is not null and zone <> '' group by zone order by zone\
                        """)) {
            double x = projection.x(row.number("west"));
            double y = projection.y(row.number("north"));
            double width = projection.x(row.number("east")) - x;
            double height = projection.y(row.number("south")) - y;
            zones.put(
                    row.text("zone"),
                    new double[] {
                        Math.round(x), Math.round(y), Math.round(width), Math.round(height)
                    });
        }
        return zones;
    }

    private static List<Sector> sectors(RunTables tables, Pack pack) {
        return tables
                .rows(
                        """
                        select sector, sum(output_yuan) filter (where year = (select max(year) from cluster_year)) as last
                        from cluster_year group by sector order by last desc nulls last, sum(output_yuan) desc, sector\
                        """)
                .stream()
                .map(row -> new Sector(row.text("sector"), pack.sector(row.text("sector"))))
                .toList();
    }

    private static List<long[]> years(
            RunTables tables, Pack pack, Projection projection, List<Cluster> clusters) {
        Map<String, Integer> numbers = new HashMap<>();
        List<long[]> years = new ArrayList<>();
        for (Row row :
                tables.rows(
                        "select * from cluster_year order by year, output_yuan desc, cluster_id")) {
            int number =
                    numbers.computeIfAbsent(
                            row.text("cluster_id"),
                            id -> {
                                clusters.add(cluster(row, pack));
                                return clusters.size() - 1;
                            });
            years.add(
                    new long[] {
                        number,
                        row.integer("year"),
                        row.whole("towns"),
                        row.whole("firms"),
                        row.whole("workers"),
                        row.whole("workers_outside"),
                        Math.round(row.number("output_yuan") / MILLION),
                        Math.round(projection.x(row.number("longitude"))),
                        Math.round(projection.y(row.number("latitude")))
                    });
        }
        return years;
    }

    private static Cluster cluster(Row row, Pack pack) {
        return new Cluster(
                row.text("cluster_id"),
                row.text("town"),
                row.text("county"),
                row.text("zone"),
                pack.product(row.text("product")),
                row.text("sector"));
    }

    private static List<Object[]> markets(RunTables tables, Projection projection) {
        return tables
                .rows(
                        """
                        select m.*, p.town, p.county, p.longitude, p.latitude
                        from market_year m join place p using (place_id)
                        qualify row_number() over (partition by m.year order by m.turnover_yuan desc, m.place_id) <= ?
                        order by m.year, m.turnover_yuan desc, m.place_id\
                        """,
                        MOST_MARKETS)
                .stream()
                .map(row ->
                        new Object[] {
                            row.integer("year"),
                            row.text("town"),
                            row.text("county"),
                            row.text("kind"),
                            row.whole("stalls"),
                            tenths(row.number("turnover_yuan") / MILLION),
                            row.whole("seller_towns"),
                            Math.round(projection.x(row.number("longitude"))),
                            Math.round(projection.y(row.number("latitude")))
                        })
                .toList();
    }

    private static List<Event> events(RunTables tables) {
        return tables
                .rows(
                        "select year, month, label, active from policy_event order by year, month, policy")
                .stream()
                .map(row ->
                        new Event(
                                row.integer("year"),
                                row.integer("month"),
                                row.text("label"),
                                row.yes("active")))
                .toList();
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
