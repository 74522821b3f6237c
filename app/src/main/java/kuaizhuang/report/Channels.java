package kuaizhuang.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How goods left: sums of sales by channel.
final class Channels {

    private Channels() {}

    /// Yuan sold by the channel's name, over the rows of town_product_year that meet a condition.
    static Map<String, Double> sold(RunTables tables, String condition, Object... arguments) {
        return sums(tables, Charts.CHANNELS, condition, arguments);
    }

    /// Sums of columns of town_product_year under the names given for them.
    static Map<String, Double> sums(
            RunTables tables, Map<String, String> columns, String condition, Object... arguments) {
        String selected =
                columns.keySet().stream()
                        .map(column -> "sum(" + column + ") as " + column)
                        .collect(Collectors.joining(", "));
        Row row =
                tables.first(
                                "select " + selected + " from town_product_year where " + condition,
                                arguments)
                        .orElseThrow();
        Map<String, Double> sums = new LinkedHashMap<>();
        columns.forEach((column, name) -> sums.put(name, row.number(column)));
        return sums;
    }

    /// The name with the largest sum, empty where all are zero.
    static Optional<String> leading(Map<String, Double> sums) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
