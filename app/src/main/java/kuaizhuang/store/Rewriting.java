package kuaizhuang.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import kuaizhuang.outputs.Tables;

/// Makes the folder of a history that did not happen out of the folder of a run: some tables as
/// they are, others as questions over the run's tables give them.
///
/// Questions see the tables of the run by their names, and what [#put] and [#name] have added. All
/// is done on one thread, so that sums are the same to the last bit every time.
public final class Rewriting implements AutoCloseable {

    private final RunFolder from;
    private final RunFolder to;
    private final Connection connection;
    private final FrameScan scan;

    /// @param from the run, which stays as it is
    /// @param to a folder without tables
    public Rewriting(RunFolder from, RunFolder to) throws IOException {
        this.from = from;
        this.to = to;
        try {
            connection = Database.inMemoryOnOneThread();
            scan = FrameScan.in(connection);
            for (TableSpec table : Tables.ALL) {
                execute("CREATE VIEW " + table.name() + " AS " + RunQuery.source(from, table));
            }
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    /// Lets questions see from now on a single period of the tables that are written by period.
    public void period(String period) throws IOException {
        try {
            for (TableSpec table : Tables.ALL) {
                Path file = from.table(table).resolve(period + ".parquet");
                if (Files.exists(file)) {
                    execute(
                            "CREATE OR REPLACE VIEW "
                                    + table.name()
                                    + " AS FROM read_parquet("
                                    + Database.literal(file.toAbsolutePath().toString())
                                    + ")");
                }
            }
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    /// Copies a table as it is.
    public void keep(TableSpec table) throws IOException {
        if (!Files.isDirectory(from.table(table))) {
            return;
        }
        Files.createDirectories(to.table(table));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from.table(table))) {
            for (Path file : files) {
                Files.copy(file, to.table(table).resolve(file.getFileName()));
            }
        }
    }

    /// Adds the rows of a frame, under the name of its table; they are copied.
    public void put(Frame rows) throws IOException {
        name(rows.spec().name(), shaped(rows.spec(), scan.of(rows)));
    }

    /// Gives the answer to a question a name, under which later questions find it; an answer that
    /// had the name before is forgotten.
    public void name(String name, String sql) throws IOException {
        try {
            execute("CREATE OR REPLACE TEMP TABLE " + name + " AS " + sql);
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    /// Writes a period of a table; columns that the question does not give are null.
    public void write(TableSpec table, String period, String sql) throws IOException {
        Path file = to.tableFile(table, period);
        try {
            execute(
                    "COPY ("
                            + shaped(table, sql)
                            + ") TO "
                            + Database.literal(file.toAbsolutePath().toString())
                            + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    /// The answer to a question as a frame; what is null or not given is 0, false or no text.
    public Frame read(TableSpec table, String sql) throws IOException {
        Frame frame = new Frame(table);
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(shaped(table, sql))) {
            while (rows.next()) {
                for (int column = 0; column < table.columns().size(); column++) {
                    set(frame, column, rows);
                }
                frame.endRow();
            }
            return frame;
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    private static void set(Frame frame, int column, ResultSet rows) throws SQLException {
        int from = column + 1;
        switch (frame.columnSpec(column).type()) {
            case INT -> frame.set(column, rows.getInt(from));
            case LONG -> frame.set(column, rows.getLong(from));
            case DOUBLE -> frame.set(column, rows.getDouble(from));
            case TEXT -> frame.set(column, rows.getString(from));
            case BOOLEAN -> frame.set(column, rows.getBoolean(from));
        }
    }

    /// The columns of a table, in its order and types, from a question that gives some of them.
    private static String shaped(TableSpec table, String sql) {
        List<ColumnSpec> columns = table.columns();
        String all = columns.stream().map(Rewriting::cast).collect(Collectors.joining(", "));
        String none =
                columns.stream()
                        .map(column -> "NULL::" + type(column) + " AS " + column.name())
                        .collect(Collectors.joining(", "));
        return "SELECT "
                + all
                + " FROM (SELECT "
                + none
                + " WHERE false UNION ALL BY NAME FROM ("
                + sql
                + "))";
    }

    private static String cast(ColumnSpec column) {
        return column.name() + "::" + type(column) + " AS " + column.name();
    }

    private static SqlType type(ColumnSpec column) {
        return SqlType.of(column.type());
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private IOException failed(SQLException broken) {
        return new IOException(
                "Cannot make another history of " + from.path() + ": " + broken.getMessage(),
                broken);
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
