package kuaizhuang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import kuaizhuang.kernel.Frame;

/// Writes frames as Parquet files (ZSTD), and is the only place that does.
///
/// The rows stream from the frame's arrays into the file, a chunk at a time, in order and on one
/// thread: memory stays bounded and the same frame always gives the same bytes. A file appears
/// under its name only when it is whole.
public final class ParquetFrames implements AutoCloseable {

    private final Connection connection;
    private final FrameScan scan;
    private final String metadata;

    /// @param metadata kept in the footer of every file: where the rows come from
    public ParquetFrames(Map<String, String> metadata) throws IOException {
        this.metadata =
                metadata.entrySet().stream()
                        .map(entry ->
                                Database.identifier(entry.getKey())
                                        + ": "
                                        + Database.literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        try {
            connection = Database.inMemoryOnOneThread();
            scan = FrameScan.in(connection);
        } catch (SQLException broken) {
            throw new IOException(
                    "The Parquet writer does not start: " + broken.getMessage(), broken);
        }
    }

    /// Writes all rows of a frame; a frame without rows gives a file with columns and no rows.
    ///
    /// @param file replaced if it exists
    /// @throws IOException when the file cannot be written, for example because the disk is full;
    ///   nothing is left then
    public void write(Frame rows, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            copy(rows, unfinished);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException broken) {
            throw new IOException("Cannot write " + file + ": " + reason(broken), broken);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// The database wraps what the system says in words of its own; a full disk is common enough to
    /// be told plainly.
    private static String reason(SQLException broken) {
        return broken.getMessage().contains("No space left on device")
                ? "the disk is full"
                : broken.getMessage();
    }

    /// Columns with more different values than this are of no use as a dictionary; to know so early
    /// saves a quarter of the time.
    private static final int LARGEST_DICTIONARY = 2_000;

    /// One less than the usual: a run waits for its tables, and they are hardly larger.
    private static final int COMPRESSION_LEVEL = 2;

    /// Without Bloom filters, which take a tenth of the time: a file is a year's, and whoever asks
    /// it for one firm reads it in a moment.
    private void copy(Frame rows, Path file) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "COPY ("
                            + scan.of(rows)
                            + ") TO "
                            + Database.literal(file.toString())
                            + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL "
                            + COMPRESSION_LEVEL
                            + ", DICTIONARY_SIZE_LIMIT "
                            + LARGEST_DICTIONARY
                            + ", WRITE_BLOOM_FILTER false"
                            + ", KV_METADATA "
                            + metadata
                            + ")");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new IOException(
                    "The Parquet writer does not stop: " + broken.getMessage(), broken);
        }
    }
}
