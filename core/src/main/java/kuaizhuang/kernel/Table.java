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

    /// Makes room for rows in all columns side by side: new memory is slow where it is first used.
    protected final void growTo(int rows) {
        capacity = rows;
        columns.parallelStream().forEach(column -> column.grow(rows));
    }

    private static final int DIGEST_ROWS = 1 << 16;
    private static final int SIDE_BY_SIDE = 4;

    /// A digest of every column, made by several workers; the same for any number of them.
    public final long digest(Crew crew) {
        int stretches = (capacity + DIGEST_ROWS - 1) / DIGEST_ROWS;
        int groups = (stretches + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE;
        long[] parts = new long[columns.size() * stretches];
        crew.forEach(
                columns.size() * groups,
                (piece, worker) -> {
                    int first = piece % groups * SIDE_BY_SIDE;
                    int count = Math.min(SIDE_BY_SIDE, stretches - first);
                    long[] digests = digests(columns.get(piece / groups), first, count);
                    int at = piece / groups * stretches + first;
                    System.arraycopy(digests, 0, parts, at, count);
                });
        return Draws.mix(Arrays.hashCode(parts) + Draws.text(name));
    }

    /// The digests of some stretches of a column's rows, of which the last may be short: the others
    /// then go on without it.
    private long[] digests(Column column, int first, int count) {
        long[] digests = new long[SIDE_BY_SIDE];
        int last = Math.min(DIGEST_ROWS, capacity - (first + count - 1) * DIGEST_ROWS);
        column.digest(starts(first, count, 0), last, digests);
        if (last < DIGEST_ROWS && count > 1) {
            long ofLast = digests[count - 1];
            column.digest(starts(first, count - 1, last), DIGEST_ROWS - last, digests);
            digests[count - 1] = ofLast;
        }
        return digests;
    }

    /// First rows of stretches; where there are fewer than go side by side, the last one's again.
    private static int[] starts(int first, int count, int done) {
        int[] starts = new int[SIDE_BY_SIDE];
        Arrays.setAll(starts, i -> (first + Math.min(i, count - 1)) * DIGEST_ROWS + done);
        return starts;
    }
}
