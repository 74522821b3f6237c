package kuaizhuang.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of one kind in columns. A table of towns, products or cells has a fixed number of rows; see
/// [PagedTable] for rows that come and go.
public class Table {

    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private int capacity;

    protected Table(String name) {
        this.name = name;
    }

    protected Table(String name, int rows) {
        this(name);
        capacity = rows;
    }

    public final String name() {
        return name;
    }

    /// The columns in the order of their declaration.
    public final List<Column> columns() {
        return List.copyOf(columns);
    }

    /// The number of rows for which there is room.
    public final int capacity() {
        return capacity;
    }

    public final int bytesPerRow() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    protected final Column.Bytes bytes(String column, String unit, String meaning) {
        return add(new Column.Bytes(column, unit, meaning));
    }

    protected final Column.Shorts shorts(String column, String unit, String meaning) {
        return add(new Column.Shorts(column, unit, meaning));
    }

    protected final Column.Ints ints(String column, String unit, String meaning) {
        return add(new Column.Ints(column, unit, meaning));
    }

    protected final Column.Longs longs(String column, String unit, String meaning) {
        return add(new Column.Longs(column, unit, meaning));
    }

    protected final Column.Floats floats(String column, String unit, String meaning) {
        return add(new Column.Floats(column, unit, meaning));
    }

    protected final Column.Doubles doubles(String column, String unit, String meaning) {
        return add(new Column.Doubles(column, unit, meaning));
    }

    private <C extends Column> C add(C column) {
        column.grow(capacity);
        columns.add(column);
        return column;
    }

    protected final void growTo(int rows) {
        capacity = rows;
        columns.forEach(column -> column.grow(rows));
    }

    private static final int DIGEST_ROWS = 1 << 16;

    /// A digest of every column, made by several workers; the same for any number of them.
    public final long digest(Crew crew) {
        int chunks = (capacity + DIGEST_ROWS - 1) / DIGEST_ROWS;
        long[] parts = new long[columns.size() * chunks];
        crew.forEach(
                parts.length,
                (part, worker) -> {
                    int from = part % chunks * DIGEST_ROWS;
                    Column column = columns.get(part / chunks);
                    parts[part] = column.digest(from, Math.min(capacity, from + DIGEST_ROWS));
                });
        return Draws.mix(Arrays.hashCode(parts) + Draws.text(name));
    }
}
