package kuaizhuang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Columns of years as what a chart draws: rows of year, series and value.
final class YearSeries {

    private YearSeries() {}

    /// @param years with a column `year` and those that are named
    /// @param names of the series by column
    static List<Row> of(List<Row> years, Map<String, String> names) {
        List<Row> rows = new ArrayList<>();
        names.forEach((column, name) ->
                years.forEach(year -> rows.add(point(year, name, year.number(column)))));
        return rows;
    }

    private static Row point(Row year, String series, double value) {
        return new Row(Map.of("year", year.integer("year"), "series", series, "value", value));
    }
}
