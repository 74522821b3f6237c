package kuaizhuang.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A curve of the report with all its data: one value a series and year, null where there is none.
///
/// @param id its name in the page and in the file that a reader downloads
/// @param note what is counted and how, one sentence
/// @param source the table that it comes from
/// @param years all finished years of the run, so that the curves of a page line up
/// @param kind `stack`, `line`, `share` (a stack in parts of one), `part` (lines between 0 and 1)
record Chart(
        String id,
        String title,
        String note,
        String source,
        String kind,
        String unit,
        List<Integer> years,
        List<Line> lines) {

    /// One series; `values` in the order of the chart's years.
    record Line(String name, List<Double> values) {}

    /// The same chart with data from rows of (year, series, value); series keep the order of their
    /// first appearance.
    Chart with(List<Row> rows) {
        Map<String, Map<Integer, Double>> series = new LinkedHashMap<>();
        for (Row row : rows) {
            series.computeIfAbsent(row.text("series"), any -> new LinkedHashMap<>())
                    .put(row.integer("year"), row.number("value"));
        }
        boolean gapsAreZero = !kind.equals("line") && !kind.equals("part");
        List<Line> found = new ArrayList<>();
        series.forEach((name, values) ->
                found.add(
                        new Line(
                                name,
                                years.stream()
                                        .map(year ->
                                                values.getOrDefault(
                                                        year,
                                                        gapsAreZero ? Double.valueOf(0) : null))
                                        .toList())));
        return new Chart(id, title, note, source, kind, unit, years, found);
    }
}
