package kuaizhuang.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads from one run what is set side by side with others.
final class RegimeReader {

    private static final double COVERED = 0.2;
    private static final double LARGEST_RADIUS = 74;
    private static final double SMALLEST_RADIUS = 7;

    private final RunInfo run;
    private final RunTables tables;
    private final Pack pack;

    RegimeReader(RunInfo run, RunTables tables) {
        this.run = run;
        this.tables = tables;
        this.pack = Pack.of(run.region());
    }

    /// @param until the last year to be shown
    Regime read(int until) {
        List<Integer> years = new Summary(tables, pack).years();
        int last = years.stream().filter(year -> year <= until).reduce(0, (_, later) -> later);
        MapLand land = MapLand.of(tables, pack);
        List<Chart> charts = Fingerprint.charts(tables, years);
        return new Regime(
                run.text("scenario"),
                run.title(),
                Words.whole(run.scale()),
                last,
                years,
                totals(last),
                figures(charts.getFirst(), last),
                Fingerprint.counts(tables, "type", last),
                Fingerprint.counts(tables, "stage", last),
                spots(land.projection(), last),
                land.drawn(),
                land.projection().width(),
                land.projection().height(),
                charts);
    }

    private Map<String, Double> totals(int year) {
        Map<String, Double> totals = new LinkedHashMap<>();
        totals.put(
                "clusters",
                tables.number("select count(*) from cluster_year where year = ?", year));
        for (String column : List.of("firms", "industry_workers", "output_yuan")) {
            totals.put(
                    column,
                    tables.number(
                            "select sum(" + column + ") from town_year where year = ?", year));
        }
        totals.put(
                "private_share",
                tables.number(
                        "select coalesce(sum(output_yuan * weight) filter (where control = 'private') / nullif(sum(output_yuan * weight), 0), 0)"
                                + " from firm_year where year = ?",
                        year));
        return totals;
    }

    private static Map<String, Double> figures(Chart means, int year) {
        Map<String, Double> figures = new LinkedHashMap<>();
        int at = means.years().indexOf(year);
        if (at >= 0) {
            means.lines().stream()
                    .filter(line -> line.values().get(at) != null)
                    .forEach(line -> figures.put(line.name(), line.values().get(at)));
        }
        return figures;
    }

    private List<Regime.Spot> spots(Projection map, int year) {
        List<Row> rows =
                tables.rows(
                        "select c.*, f.stage"
                                + " from cluster_year c join cluster_fingerprint_year f using (year, cluster_id)"
                                + " where year = ? order by output_yuan desc, cluster_id",
                        year);
        double output = rows.stream().mapToDouble(row -> row.number("output_yuan")).sum();
        return rows.stream().map(row -> spot(row, map, output)).toList();
    }

    /// Circles cover at most a fifth of the map together.
    private Regime.Spot spot(Row row, Projection map, double all) {
        double share = row.number("output_yuan") / all;
        double radius = Math.sqrt(COVERED * map.width() * map.height() * share / Math.PI);
        return new Regime.Spot(
                Math.round(map.x(row.number("longitude"))),
                Math.round(map.y(row.number("latitude"))),
                Math.clamp(radius, SMALLEST_RADIUS, LARGEST_RADIUS),
                row.text("stage"),
                pack.product(row.text("product"))
                        + ", "
                        + row.text("county")
                        + ": "
                        + Words.yuan(row.number("output_yuan"))
                        + ", "
                        + row.text("stage").toLowerCase(Locale.ROOT));
    }
}
