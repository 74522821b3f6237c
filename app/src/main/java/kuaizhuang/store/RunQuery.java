package kuaizhuang.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.Tables;

/// SQL over the tables of a run: each is a view under its own name.
///
/// The database lives in memory and sees no file outside the run's tables, so that a question
/// cannot change anything.
public final class RunQuery implements AutoCloseable {

    private final RunFolder folder;
    private final Connection connection;

    /// @throws IOException when a table cannot be opened
    public RunQuery(RunFolder folder) throws IOException {
        this.folder = folder;
        try {
            connection = Database.inMemory();
            for (TableSpec table : Tables.ALL) {
                execute("CREATE VIEW " + table.name() + " AS " + source(folder, table));
            }
            shutIn(folder.path().toAbsolutePath().resolve("tables"));
        } catch (SQLException broken) {
            throw new IOException(
                    "The tables of " + folder.path() + " cannot be opened: " + broken.getMessage(),
                    broken);
        }
    }

    /// What selects all rows of a table, in the order of the periods; no rows where the run has not
    /// yet written it.
    static String source(RunFolder folder, TableSpec table) throws IOException {
        Path files = folder.table(table).toAbsolutePath();
        if (hasFiles(files)) {
            return "FROM read_parquet(" + Database.literal(files + "/*.parquet") + ")";
        }
        return table.columns().stream()
                .map(column -> "NULL::" + SqlType.of(column.type()) + " AS " + column.name())
                .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.parquet")) {
            return files.iterator().hasNext();
        }
    }

    private void shutIn(Path tables) throws SQLException {
        execute("SET allowed_directories = [" + Database.literal(tables.toString()) + "]");
        execute("SET enable_external_access = false");
        execute("SET lock_configuration = true");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Answers a question; nothing is printed unless the whole answer is there.
    ///
    /// @throws Refused when the database does not accept the question
    public void answer(String sql, RowFormat format, PrintStream out) throws IOException {
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    format.print(rows, out);
                }
            }
        } catch (SQLException wrong) {
            throw new Refused("The query cannot be answered. " + wrong.getMessage());
        }
    }

    /// The answer to a question that asks for one number: the first column of its only row, empty
    /// where that is null or there is no row.
    ///
    /// @throws Refused when the database does not accept the question, or the answer is not one
    ///   number
    public OptionalDouble number(String sql) throws Refused {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                throw new Refused("The query gives no rows; ask for one number with select.");
            }
            try (ResultSet rows = statement.getResultSet()) {
                return number(rows);
            }
        } catch (SQLException wrong) {
            throw new Refused("The query cannot be answered. " + wrong.getMessage());
        }
    }

    /// The same; what is wrong with the question is told with its name and the run.
    ///
    /// @param asked what a message calls the question
    public OptionalDouble number(String sql, String asked) throws Refused {
        try {
            return number(sql);
        } catch (Refused wrong) {
            throw new Refused(asked + " on " + folder.path() + ": " + wrong.getMessage());
        }
    }

    private static OptionalDouble number(ResultSet rows) throws SQLException, Refused {
        if (!rows.next()) {
            return OptionalDouble.empty();
        }
        Object value = rows.getObject(1);
        if (rows.next()) {
            throw new Refused(
                    "The query gives several rows where one number is needed; add a sum, a filter or limit 1.");
        }
        return switch (value) {
            case null -> OptionalDouble.empty();
            case Number number when Double.isFinite(number.doubleValue()) ->
                    OptionalDouble.of(number.doubleValue());
            case Number _ -> OptionalDouble.empty();
            default ->
                    throw new Refused(
                            "The query gives "
                                    + value
                                    + " where a number is needed; select a number first.");
        };
    }

    /// The rows of an answer that the program itself needs.
    public List<List<Object>> rows(String sql) throws IOException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> cells = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    cells.add(result.getObject(column));
                }
                rows.add(cells);
            }
            return rows;
        } catch (SQLException broken) {
            throw new IOException("Cannot read the tables: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new IOException("The database does not close: " + broken.getMessage(), broken);
        }
    }
}
