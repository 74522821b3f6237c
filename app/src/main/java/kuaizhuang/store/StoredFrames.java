package kuaizhuang.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import kuaizhuang.kernel.TableSpec.Type;

/// Prints a frame or writes it as a CSV or Parquet file; numbers that are NaN and the year 0 become
/// missing values.
public final class StoredFrames {

    private StoredFrames() {}

    public static void print(Frame frame, RowFormat format, PrintStream out) throws IOException {
        try (Connection connection = Database.inMemory();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(select(frame, connection))) {
                format.print(rows, out);
            }
        } catch (SQLException broken) {
            throw new IOException("Cannot print the table: " + broken.getMessage(), broken);
        }
    }

    /// @param file whose name ends with .csv or .parquet; replaced if it exists
    public static void write(Frame frame, Path file) throws IOException {
        String format =
                file.toString().endsWith(".csv")
                        ? "(FORMAT csv, HEADER)"
                        : "(FORMAT parquet, COMPRESSION zstd)";
        try (Connection connection = Database.inMemory();
                var statement = connection.createStatement()) {
            statement.execute(
                    "COPY ("
                            + select(frame, connection)
                            + ") TO "
                            + Database.literal(file.toAbsolutePath().toString())
                            + " "
                            + format);
        } catch (SQLException broken) {
            throw new IOException("Cannot write " + file + ": " + broken.getMessage(), broken);
        }
    }

    private static String select(Frame frame, Connection connection) throws SQLException {
        String rows = FrameScan.in(connection).of(frame);
        return frame.spec().columns().stream()
                .map(StoredFrames::withoutGaps)
                .collect(Collectors.joining(", ", "SELECT ", " FROM (" + rows + ")"));
    }

    private static String withoutGaps(ColumnSpec column) {
        String name = Database.identifier(column.name());
        if (column.type() == Type.DOUBLE) {
            return "nullif(" + name + ", 'nan'::DOUBLE) AS " + name;
        }
        return column.name().equals("year") ? "nullif(" + name + ", 0) AS " + name : name;
    }
}
