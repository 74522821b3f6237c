package kuaizhuang.register;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kuaizhuang.input.InputFaults;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.StoredRows;

/// How a register is to be read: firms by place and industry, from a CSV or Parquet file or a run.
///
/// @param columns headers by role, for those that are not found under a usual name
/// @param gazetteer the places that are known; null to take every name as a place
/// @param encoding of a CSV file; null to find out
/// @param system what its coordinates mean
/// @param together whether sales are left out and rows of the same place, industry, year and
///   workers are taken together, where the register tells neither coordinates nor identities of
///   firms: a register of any length then fits into memory
public record Register(
        Map<Role, String> columns,
        Gazetteer gazetteer,
        Charset encoding,
        CoordinateSystem system,
        boolean together) {

    public Register {
        columns = Map.copyOf(columns);
    }

    /// Reads a file; a name that ends with .parquet is Parquet, any other CSV.
    ///
    /// @throws InputFaults when the file, its header or all of its rows cannot be used
    public Establishments read(Path file, Dropped dropped) throws IOException {
        try (Rows rows = open(file)) {
            return read(rows, dropped);
        }
    }

    private Rows open(Path file) throws IOException {
        return file.toString().endsWith(".parquet")
                ? new StoredRegister(file.toString(), StoredRows.ofParquet(file))
                : CsvRegister.open(file, encoding);
    }

    /// Reads the firms of a run.
    ///
    /// @param first earliest year, `last` the latest
    /// @param byTown whether a firm's place is its town rather than its county unit
    public Establishments read(RunFolder run, int first, int last, boolean byTown, Dropped dropped)
            throws IOException {
        String name = run.path().toString();
        try (Rows rows = new StoredRegister(name, StoredRows.ofRun(run, first, last, byTown))) {
            return read(rows, dropped);
        }
    }

    private Establishments read(Rows rows, Dropped dropped) throws IOException {
        Mapping mapping = Mapping.of(rows.name(), rows.columns(), columns);
        return new RegisterReader(rows, mapping, this, dropped).read();
    }

    /// Whether a path is the folder of a run rather than a file.
    public static boolean isRun(Path path) {
        return Files.isDirectory(path);
    }
}
