package kuaizhuang.input;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The rows of a CSV file in the types of its schema. Cells that were wrong have been told and are
/// absent.
///
/// @param complete whether every row and column could be read, so that what is not in it is really
///   not there
public record Table(TextFile file, TableSchema schema, List<Row> rows, boolean complete) {

    public String name() {
        return file.name();
    }

    /// One row.
    ///
    /// @param line the line it starts on
    /// @param texts the cells as they are written, by column
    /// @param values the cells that hold a right value, by column: Long, Double, String, Boolean or
    ///   YearMonth
    public record Row(int line, Map<String, String> texts, Map<String, Object> values) {

        /// Whether all these cells are filled and right, so that the checks that use them make
        /// sense.
        public boolean has(String... fields) {
            return Arrays.stream(fields).allMatch(values::containsKey);
        }

        /// The cell as it is written; "" when it is empty.
        public String text(String field) {
            return texts.getOrDefault(field, "");
        }

        public long integer(String field) {
            return (Long) value(field);
        }

        public int smallInteger(String field) {
            return Math.toIntExact(integer(field));
        }

        public double number(String field) {
            return ((Number) value(field)).doubleValue();
        }

        public boolean yes(String field) {
            return (Boolean) value(field);
        }

        public YearMonth month(String field) {
            return (YearMonth) value(field);
        }

        /// The values of a cell that holds several.
        public List<String> list(String field, String separator) {
            return Arrays.stream(text(field).split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        private Object value(String field) {
            Object value = values.get(field);
            if (value == null) {
                throw new IllegalStateException("line " + line + " has no " + field);
            }
            return value;
        }
    }

    /// Tells what is wrong with a cell of a row.
    public void fault(Faults faults, Row row, String field, String problem, String remedy) {
        faults.add(name(), row.line(), field, row.text(field), problem, remedy);
    }
}
