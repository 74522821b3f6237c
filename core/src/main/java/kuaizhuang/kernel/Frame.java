package kuaizhuang.kernel;

import java.util.Arrays;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import kuaizhuang.kernel.TableSpec.Type;

/// Rows of one table in columns of primitives: the only thing that passes between the model, the
/// instruments and the store.
///
/// A frame is filled row by row (`set...` by column position, then `endRow`) and then read column
/// by column. It can be cleared and filled again, so that a year's observation needs no new memory
/// once the buffers have grown.
public final class Frame {

    private static final int FIRST_ROWS = 64;

    private final TableSpec spec;
    private final Object[] columns;
    private int rows;
    private int capacity = FIRST_ROWS;

    public Frame(TableSpec spec) {
        this.spec = spec;
        this.columns =
                spec.columns().stream()
                        .map(column -> newColumn(column.type(), FIRST_ROWS))
                        .toArray();
    }

    private static Object newColumn(Type type, int rows) {
        return switch (type) {
            case INT -> new int[rows];
            case LONG -> new long[rows];
            case DOUBLE -> new double[rows];
            case TEXT -> new String[rows];
            case BOOLEAN -> new boolean[rows];
        };
    }

    public TableSpec spec() {
        return spec;
    }

    /// The number of finished rows.
    public int rows() {
        return rows;
    }

    public void clear() {
        rows = 0;
    }

    public Frame set(int column, int value) {
        ((int[]) columns[column])[rows] = value;
        return this;
    }

    public Frame set(int column, long value) {
        ((long[]) columns[column])[rows] = value;
        return this;
    }

    public Frame set(int column, double value) {
        ((double[]) columns[column])[rows] = value;
        return this;
    }

    public Frame set(int column, String value) {
        ((String[]) columns[column])[rows] = value;
        return this;
    }

    public Frame set(int column, boolean value) {
        ((boolean[]) columns[column])[rows] = value;
        return this;
    }

    /// Finishes the row that was being filled.
    public void endRow() {
        rows++;
        if (rows == capacity) {
            grow();
        }
    }

    private void grow() {
        capacity += capacity / 2;
        for (int i = 0; i < columns.length; i++) {
            columns[i] =
                    switch (columns[i]) {
                        case int[] values -> Arrays.copyOf(values, capacity);
                        case long[] values -> Arrays.copyOf(values, capacity);
                        case double[] values -> Arrays.copyOf(values, capacity);
                        case String[] values -> Arrays.copyOf(values, capacity);
                        case boolean[] values -> Arrays.copyOf(values, capacity);
                        default -> throw new IllegalStateException();
                    };
        }
    }

    /// The values of an INT column; only the first `rows()` entries count.
    public int[] ints(String column) {
        return (int[]) of(column);
    }

    /// The values of a LONG column; only the first `rows()` entries count.
    public long[] longs(String column) {
        return (long[]) of(column);
    }

    /// The values of a DOUBLE column; only the first `rows()` entries count.
    public double[] doubles(String column) {
        return (double[]) of(column);
    }

    /// The values of a TEXT column, null where there is none; only the first `rows()` entries
    /// count.
    public String[] texts(String column) {
        return (String[]) of(column);
    }

    /// The values of a BOOLEAN column; only the first `rows()` entries count.
    public boolean[] booleans(String column) {
        return (boolean[]) of(column);
    }

    private Object of(String column) {
        return columns[spec.index(column)];
    }

    /// The raw array behind a column position, for writers that walk all columns.
    public Object column(int index) {
        return columns[index];
    }

    public ColumnSpec columnSpec(int index) {
        return spec.columns().get(index);
    }
}
