package kuaizhuang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import kuaizhuang.kernel.TableSpec.Type;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/// Lets the database read a frame as if it were a table, a chunk of rows at a time.
final class FrameScan implements DuckDBTableFunction<Frame, FrameScan.Position, Object> {

    private CodedTexts[] texts;
    private Frame frame;

    /// Where the scan stands.
    static final class Position {
        private int row;
    }

    /// Lets a database scan frames, one after the other.
    static FrameScan in(Connection connection) throws SQLException {
        FrameScan scan = new FrameScan();
        DuckDBFunctions.tableFunction()
                .withName("frame")
                .withFunction(scan)
                .register(connection)
                .name();
        return scan;
    }

    /// Sets the frame that scans read from now on.
    ///
    /// @return a question that gives its rows
    String of(Frame rows) {
        frame = rows;
        texts = new CodedTexts[rows.spec().columns().size()];
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            String name = Database.identifier(rows.columnSpec(column).name());
            if (rows.column(column) instanceof String[] values) {
                texts[column] = CodedTexts.of(values, rows.rows()).orElse(null);
            }
            columns.add(texts[column] == null ? name : texts[column].decoded(name) + " AS " + name);
        }
        return "SELECT " + String.join(", ", columns) + " FROM frame()";
    }

    @Override
    public Frame bind(DuckDBTableFunctionBindInfo info) {
        for (int column = 0; column < texts.length; column++) {
            ColumnSpec spec = frame.columnSpec(column);
            Type type = texts[column] == null ? spec.type() : Type.INT;
            info.addResultColumn(spec.name(), SqlType.of(type).column());
        }
        info.setCardinality(frame.rows(), true);
        return frame;
    }

    @Override
    public Position init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new Position();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
        Frame rows = info.getBindData();
        Position position = info.getInitData();
        int first = position.row;
        int count = (int) Math.min(chunk.capacity(), rows.rows() - first);
        for (int column = 0; count > 0 && column < rows.spec().columns().size(); column++) {
            Object values = texts[column] == null ? rows.column(column) : texts[column].codes();
            fill(chunk.vector(column), values, first, count);
        }
        position.row += count;
        return count;
    }

    private static void fill(DuckDBWritableVector vector, Object values, int first, int count) {
        switch (values) {
            case int[] ints -> fill(vector, ints, first, count);
            case long[] longs -> fill(vector, longs, first, count);
            case double[] doubles -> fill(vector, doubles, first, count);
            case boolean[] booleans -> fill(vector, booleans, first, count);
            case String[] words ->
                    vector.setStrings(0, Arrays.copyOfRange(words, first, first + count));
            default ->
                    throw new IllegalStateException(
                            "a frame has no columns of " + values.getClass());
        }
    }

    private static void fill(DuckDBWritableVector vector, int[] values, int first, int count) {
        for (int i = 0; i < count; i++) {
            vector.setInt(i, values[first + i]);
        }
    }

    private static void fill(DuckDBWritableVector vector, long[] values, int first, int count) {
        for (int i = 0; i < count; i++) {
            vector.setLong(i, values[first + i]);
        }
    }

    private static void fill(DuckDBWritableVector vector, double[] values, int first, int count) {
        for (int i = 0; i < count; i++) {
            vector.setDouble(i, values[first + i]);
        }
    }

    private static void fill(DuckDBWritableVector vector, boolean[] values, int first, int count) {
        for (int i = 0; i < count; i++) {
            vector.setBoolean(i, values[first + i]);
        }
    }
}
