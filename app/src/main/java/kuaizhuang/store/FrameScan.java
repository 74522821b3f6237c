package kuaizhuang.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/// Lets the database read a frame as if it were a table, a chunk of rows at a time.
final class FrameScan implements DuckDBTableFunction<Frame, FrameScan.Position, Object> {

    /// How many different texts are kept encoded; the texts of frames are names that come again and
    /// again.
    private static final int ENCODED_TEXTS = 10_000;

    private final Map<String, byte[]> encoded = new IdentityHashMap<>();
    private Frame frame;

    /// Where the scan stands.
    static final class Position {
        private int row;
    }

    /// Sets the frame that the next scan reads.
    void next(Frame rows) {
        frame = rows;
    }

    @Override
    public Frame bind(DuckDBTableFunctionBindInfo info) {
        for (ColumnSpec column : frame.spec().columns()) {
            info.addResultColumn(column.name(), SqlType.of(column.type()).column());
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
            fill(chunk.vector(column), rows.column(column), first, count);
        }
        position.row += count;
        return count;
    }

    private void fill(DuckDBWritableVector vector, Object values, int first, int count) {
        switch (values) {
            case int[] ints -> fill(vector, ints, first, count);
            case long[] longs -> fill(vector, longs, first, count);
            case double[] doubles -> fill(vector, doubles, first, count);
            case boolean[] booleans -> fill(vector, booleans, first, count);
            case String[] texts -> vector.setStringUtf8Batch(0, encode(texts, first, count));
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

    private byte[][] encode(String[] texts, int first, int count) {
        if (encoded.size() > ENCODED_TEXTS) {
            encoded.clear();
        }
        byte[][] bytes = new byte[count][];
        Arrays.setAll(bytes, i -> texts[first + i] == null ? null : encode(texts[first + i]));
        return bytes;
    }

    private byte[] encode(String text) {
        byte[] bytes = encoded.get(text);
        if (bytes == null) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
            encoded.put(text, bytes);
        }
        return bytes;
    }
}
