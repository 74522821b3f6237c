package kuaizhuang.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;

/// The rows that a run gave, by table, each as a map from column to value.
public final class Recorded implements Simulation.Recorder {

    /// One row of a table.
    public record Row(Map<String, Object> values) {

        public long count(String column) {
            return ((Number) values.get(column)).longValue();
        }

        public double number(String column) {
            return ((Number) values.get(column)).doubleValue();
        }

        public String text(String column) {
            return (String) values.get(column);
        }

        public Object value(String column) {
            return values.get(column);
        }
    }

    private final Map<TableSpec, List<Row>> tables = new LinkedHashMap<>();

    @Override
    public void accept(Frame frame) {
        List<Row> rows = tables.computeIfAbsent(frame.spec(), spec -> new ArrayList<>());
        for (int row = 0; row < frame.rows(); row++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int column = 0; column < frame.spec().columns().size(); column++) {
                values.put(frame.columnSpec(column).name(), value(frame.column(column), row));
            }
            rows.add(new Row(values));
        }
    }

    private static Object value(Object column, int row) {
        return switch (column) {
            case int[] values -> values[row];
            case long[] values -> values[row];
            case double[] values -> values[row];
            case boolean[] values -> values[row];
            case String[] values -> values[row];
            default -> throw new IllegalStateException(column.getClass().getName());
        };
    }

    /// The tables that were recorded.
    public Set<TableSpec> tables() {
        return tables.keySet();
    }

    public List<Row> rows(TableSpec table) {
        return tables.getOrDefault(table, List.of());
    }

    public Stream<Row> rows(TableSpec table, int year) {
        return rows(table).stream().filter(row -> row.count("year") == year);
    }

    /// The sum of a column of counts by a key made from each row.
    public <K> Map<K, Long> sums(TableSpec table, Function<Row, K> key, String column) {
        return sums(table, key, row -> row.count(column));
    }

    /// The sum of what is counted in each row by a key made from it.
    public <K> Map<K, Long> sums(TableSpec table, Function<Row, K> key, ToLongFunction<Row> count) {
        return rows(table).stream()
                .collect(Collectors.groupingBy(key, Collectors.summingLong(count)));
    }

    /// The sum of a column of numbers by a key made from each row.
    public <K> Map<K, Double> totals(TableSpec table, Function<Row, K> key, String column) {
        return rows(table).stream()
                .collect(
                        Collectors.groupingBy(
                                key, Collectors.summingDouble(row -> row.number(column))));
    }
}
