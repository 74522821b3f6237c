package kuaizhuang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PlaceTables;

/// The rows of a Parquet file, or of a run's firms, one after the other and every field as text;
/// memory does not grow with their number.
public final class StoredRows implements AutoCloseable {

    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();
    private final String name;
    private long number;

    private StoredRows(String name, String sql) throws SQLException {
        this.name = name;
        connection = Database.inMemory();
        statement = connection.createStatement();
        rows = statement.executeQuery(sql);
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            columns.add(rows.getMetaData().getColumnLabel(column));
        }
    }

    /// @throws Refused when the file is no Parquet file, or cut short
    public static StoredRows ofParquet(Path file) throws IOException {
        String name = file.toString();
        if (!Files.isReadable(file)) {
            throw new Refused("There is no file " + name + " that can be read.");
        }
        try {
            return new StoredRows(
                    name,
                    "SELECT COLUMNS(*)::VARCHAR FROM read_parquet("
                            + Database.literal(file.toAbsolutePath().toString())
                            + ")");
        } catch (SQLException wrong) {
            throw broken(name, wrong);
        }
    }

    /// The firms of a run in a span of years, with their town's county and place, in columns named
    /// place, group, industry, workers, sales, lon, lat, year, firm and weight.
    ///
    /// @param byTown whether a firm's place is its town rather than its county unit
    public static StoredRows ofRun(RunFolder run, int first, int last, boolean byTown)
            throws IOException {
        String place = byTown ? "p.town || ', ' || p.county" : "p.county_code";
        String group = byTown ? "p.county" : "p.prefecture";
        try {
            return new StoredRows(
                    run.path().toString(),
                    "SELECT COLUMNS(*)::VARCHAR FROM (SELECT "
                            + place
                            + " AS place, "
                            + group
                            + " AS \"group\", f.product AS industry, f.staff AS workers,"
                            + " f.output_yuan AS sales, p.longitude AS lon, p.latitude AS lat,"
                            + " f.year AS year, f.firm_id AS firm,"
                            + " f.weight AS weight FROM ("
                            + RunQuery.source(run, FirmTables.FIRM_YEAR)
                            + ") AS f JOIN ("
                            + RunQuery.source(run, PlaceTables.PLACE)
                            + ") AS p USING (place_id) WHERE f.year BETWEEN "
                            + first
                            + " AND "
                            + last
                            + " ORDER BY f.year, f.firm_id)");
        } catch (SQLException wrong) {
            throw broken(run.path().toString(), wrong);
        }
    }

    private static Refused broken(String name, SQLException wrong) {
        return new Refused(
                name
                        + " cannot be read: it is no Parquet file, or was cut short ("
                        + wrong.getMessage().lines().findFirst().orElse("")
                        + "); write it again, or give a CSV file.");
    }

    public List<String> columns() {
        return columns;
    }

    /// Goes to the next row.
    ///
    /// @return whether there is one
    public boolean next() throws IOException {
        try {
            number++;
            return rows.next();
        } catch (SQLException wrong) {
            throw broken(name, wrong);
        }
    }

    /// A field of the row, null where there is none.
    public String field(int column) throws IOException {
        try {
            return rows.getString(column + 1);
        } catch (SQLException wrong) {
            throw broken(name, wrong);
        }
    }

    /// The row's number, from 1.
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        try (connection;
                statement) {
            rows.close();
        } catch (SQLException wrong) {
            throw new IOException("The database does not close: " + wrong.getMessage(), wrong);
        }
    }
}
