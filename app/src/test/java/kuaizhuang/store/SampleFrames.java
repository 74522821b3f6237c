package kuaizhuang.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.Tables;

/// Made-up rows for every table, different in every cell, with a missing text here and there.
public final class SampleFrames {

    private SampleFrames() {}

    /// A frame whose cell in row r and column c depends on both; INT key `year` holds the year.
    public static Frame of(TableSpec spec, int year, int rows) {
        Frame frame = new Frame(spec);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < spec.columns().size(); column++) {
                set(frame, column, year, row);
            }
            frame.endRow();
        }
        return frame;
    }

    private static void set(Frame frame, int column, int year, int row) {
        var spec = frame.columnSpec(column);
        int number = row * 31 + column;
        switch (spec.type()) {
            case INT -> frame.set(column, spec.name().equals("year") ? year : number);
            case LONG -> frame.set(column, number * 1_000_000_007L);
            case DOUBLE -> frame.set(column, number / 8.0);
            case TEXT ->
                    frame.set(
                            column,
                            row % 5 == 4 && !spec.key()
                                    ? null
                                    : "温州, \"" + spec.name() + "\" " + row % 7);
            case BOOLEAN -> frame.set(column, number % 3 == 0);
        }
    }

    /// Tables that are written once.
    public static boolean once(TableSpec spec) {
        return List.of("place", "policy_event", "tradition").contains(spec.name());
    }

    /// Every row of a frame as objects.
    static List<List<Object>> rows(Frame frame) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < frame.spec().columns().size(); column++) {
                cells.add(cell(frame.column(column), row));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Object cell(Object column, int row) {
        return switch (column) {
            case int[] values -> values[row];
            case long[] values -> values[row];
            case double[] values -> values[row];
            case boolean[] values -> values[row];
            case String[] values -> values[row];
            default -> throw new IllegalStateException();
        };
    }

    /// A run folder with every table for two years.
    public static RunFolder folder(Path path) throws IOException {
        RunFolder folder = RunFolder.create(path);
        try (var frames = new ParquetFrames(Map.of("seed", "7"))) {
            for (TableSpec spec : Tables.ALL) {
                if (once(spec)) {
                    frames.write(of(spec, 0, 12), folder.tableFile(spec, RunFolder.ALL));
                } else {
                    frames.write(of(spec, 1976, 10), folder.tableFile(spec, "1976"));
                    frames.write(of(spec, 1977, 20), folder.tableFile(spec, "1977"));
                }
            }
        }
        folder.writeDictionary(Dictionary.ofTables());
        folder.writeManifest(ManifestTest.MANIFEST);
        return folder;
    }
}
