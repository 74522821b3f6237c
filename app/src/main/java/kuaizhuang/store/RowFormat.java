package kuaizhuang.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// How rows are printed.
public enum RowFormat {
    /// Columns side by side, for people.
    TABLE {
        @Override
        void print(ResultSet rows, PrintStream out) throws SQLException {
            List<String> names = names(rows);
            List<List<String>> cells = new ArrayList<>();
            while (rows.next()) {
                cells.add(cells(rows, names.size()));
            }
            new TextTable(names, numeric(rows)).print(cells, out);
        }
    },
    /// Comma separated with a header; an empty field where there is no value.
    CSV {
        @Override
        void print(ResultSet rows, PrintStream out) throws SQLException, IOException {
            List<String> names = names(rows);
            Writer target = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
            csv.writeRecord(names);
            while (rows.next()) {
                csv.writeRecord(cells(rows, names.size()));
            }
            csv.flush();
        }
    },
    /// An array of objects, one a row.
    JSON {
        @Override
        void print(ResultSet rows, PrintStream out) throws SQLException {
            List<String> names = names(rows);
            JsonGenerator json = Json.MAPPER.createGenerator(out);
            json.writeStartArray();
            while (rows.next()) {
                json.writeStartObject();
                for (int column = 0; column < names.size(); column++) {
                    json.writePOJOProperty(names.get(column), plain(rows.getObject(column + 1)));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.flush();
            out.println();
        }
    };

    abstract void print(ResultSet rows, PrintStream out) throws SQLException, IOException;

    private static Object plain(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean
                ? value
                : value.toString();
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            names.add(meta.getColumnLabel(column));
        }
        return names;
    }

    private static List<Boolean> numeric(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<Boolean> numeric = new ArrayList<>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            String type = meta.getColumnTypeName(column);
            numeric.add(
                    type.matches("(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL.*)"));
        }
        return numeric;
    }

    private static List<String> cells(ResultSet rows, int columns) throws SQLException {
        List<String> cells = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            Object value = rows.getObject(column);
            cells.add(cell(value));
        }
        return cells;
    }

    /// Numbers stand without an exponent as far as a person can read them so.
    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Double number when Math.abs(number) >= 1e-6 && Math.abs(number) < 1e16 ->
                    new BigDecimal(number.toString()).toPlainString();
            default -> value.toString();
        };
    }
}
