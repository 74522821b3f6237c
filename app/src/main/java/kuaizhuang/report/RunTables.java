package kuaizhuang.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.Tables;
import org.duckdb.DuckDBConnection;

/// The tables of one run folder, asked in SQL under their own names. A table without a file is
/// there and empty.
final class RunTables implements AutoCloseable {

    private final Connection connection;

    private RunTables(Connection connection) {
        this.connection = connection;
    }

    /// @throws RunFault when the folder holds no tables or one of them cannot be read
    static RunTables open(Path runFolder) {
        if (!Files.isDirectory(runFolder.resolve("tables"))) {
            throw new RunFault(
                    runFolder
                            + " is no run folder: it has no folder `tables`; give the folder that"
                            + " `kuaizhuang run` wrote");
        }
        try {
            var tables = new RunTables(DriverManager.getConnection("jdbc:duckdb:"));
            for (TableSpec spec : Tables.ALL) {
                tables.define(spec, runFolder.resolve("tables").resolve(spec.name() + ".parquet"));
            }
            return tables;
        } catch (SQLException | IOException fault) {
            throw new RunFault(
                    "the tables of " + runFolder + " cannot be read: " + fault.getMessage(), fault);
        }
    }

    /// The same tables for another thread, while this one asks too; to be closed on its own.
    RunTables beside() {
        try {
            return new RunTables(connection.unwrap(DuckDBConnection.class).duplicate());
        } catch (SQLException fault) {
            throw new RunFault("the run's tables cannot be opened: " + fault.getMessage(), fault);
        }
    }

    private void define(TableSpec spec, Path file) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("create view " + spec.name() + " as " + source(spec, file));
        }
    }

    private static String source(TableSpec spec, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return "select * from read_parquet('" + quoted(file) + "')";
        }
        if (Files.isDirectory(file) && hasParts(file)) {
            return "select * from read_parquet('"
                    + quoted(file)
                    + "/*.parquet', union_by_name = true)";
        }
        return spec.columns().stream()
                .map(column -> "cast(null as " + sqlType(column.type()) + ") as " + column.name())
                .collect(Collectors.joining(", ", "select ", " where false"));
    }

    private static boolean hasParts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(part -> part.toString().endsWith(".parquet"));
        }
    }

    private static String quoted(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }

    private static String sqlType(TableSpec.Type type) {
        return switch (type) {
            case INT -> "integer";
            case LONG -> "bigint";
            case DOUBLE -> "double";
            case TEXT -> "varchar";
            case BOOLEAN -> "boolean";
        };
    }

    /// The answer to a question with `?` for each argument, its columns named in lower case.
    List<Row> rows(String sql, Object... arguments) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return read(result);
            }
        } catch (SQLException fault) {
            throw new RunFault(
                    "the run's tables do not answer `" + sql.strip() + "`: " + fault.getMessage(),
                    fault);
        }
    }

    private static List<Row> read(ResultSet result) throws SQLException {
        var meta = result.getMetaData();
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                values.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), result.getObject(i));
            }
            rows.add(new Row(values));
        }
        return rows;
    }

    Optional<Row> first(String sql, Object... arguments) {
        return rows(sql, arguments).stream().findFirst();
    }

    /// The first column of the first row, empty where there is no row or no value.
    Optional<Object> value(String sql, Object... arguments) {
        return first(sql, arguments).map(row -> row.values().values().iterator().next());
    }

    /// The same as a number, 0 where there is none.
    double number(String sql, Object... arguments) {
        return value(sql, arguments)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .orElse(0.0);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException fault) {
            throw new RunFault("the run's tables cannot be closed: " + fault.getMessage(), fault);
        }
    }
}
