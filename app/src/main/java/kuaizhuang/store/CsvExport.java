package kuaizhuang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.Tables;

/// All tables of a run as CSV files, for programs that read no Parquet.
public final class CsvExport {

    private CsvExport() {}

    /// Writes NAME.csv for every table (UTF-8, comma, header, empty where there is no value) and
    /// the data dictionary.
    ///
    /// @throws Refused when the target is not a new or empty folder, or cannot be made
    public static void write(RunFolder folder, Path target) throws IOException {
        RunFolder.requireEmpty(target);
        try {
            Files.createDirectories(target);
        } catch (IOException broken) {
            throw new Refused("The folder " + target + " cannot be made: " + broken.getMessage());
        }
        try (Connection connection = Database.inMemory()) {
            for (TableSpec table : Tables.ALL) {
                write(
                        connection,
                        RunQuery.source(folder, table),
                        target.resolve(table.name() + ".csv"));
            }
        } catch (SQLException broken) {
            throw new IOException(
                    "Cannot export to " + target + ": " + broken.getMessage(), broken);
        }
        Files.writeString(target.resolve("dictionary.json"), Dictionary.ofTables().json());
    }

    private static void write(Connection connection, String source, Path file)
            throws SQLException, IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "COPY ("
                            + source
                            + ") TO "
                            + Database.literal(unfinished.toString())
                            + " (FORMAT csv, HEADER)");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
