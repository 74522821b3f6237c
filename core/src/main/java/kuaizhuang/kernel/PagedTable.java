package kuaizhuang.kernel;

import java.util.Arrays;

/// Rows that come and go, each belonging to a town. A town owns whole pages of rows, so that its
/// rows lie together, its worker alone writes them, and the numbers of rows do not depend on the
/// number of threads.
///
/// Pages are given out by one thread between parallel phases ([#reserve]); rows are taken and given
/// back by the town's own worker. A freed row is reused by the same town, last freed first; its
/// identity lives in a column, not in its number.
public abstract class PagedTable extends Table {

    private static final double GROWTH = 1.2;
    private static final long MOST_ROWS = Integer.MAX_VALUE - 64L;

    private final int pageBits;
    private int[][] pages;
    private int[] pageCounts;
    private int[] used;
    private int[] firstFree;
    private int[] freeRows;
    private int nextPage;

    protected PagedTable(String name, int pageBits) {
        super(name);
        this.pageBits = pageBits;
    }

    /// The column in which a free row keeps the next free row of its town: as `-2 - row`, or -1 at
    /// the end, so that a column whose used rows are never negative also tells which rows are free.
    protected abstract Column.Ints freeLink();

    /// Lays out the towns' first rows, each town's in one run of pages.
    ///
    /// @param rows by town: rows for which there must be room
    /// @param room for how many times as many rows the columns are made, so that they need not soon
    ///   be copied into larger ones
    protected final void layOut(int[] rows, double room) {
        int towns = rows.length;
        pages = new int[towns][];
        pageCounts = new int[towns];
        used = new int[towns];
        firstFree = new int[towns];
        freeRows = new int[towns];
        for (int town = 0; town < towns; town++) {
            int count = pagesFor(rows[town]);
            pages[town] = new int[count + 4];
            for (int i = 0; i < count; i++) {
                pages[town][i] = nextPage++;
            }
            pageCounts[town] = count;
        }
        growTo((int) Math.min(MOST_ROWS, ((long) nextPage << pageBits) * room));
    }

    private int pagesFor(int rows) {
        return (rows + (1 << pageBits) - 1) >> pageBits;
    }

    /// Makes sure that a town can take `rows` more rows. One thread only, between parallel phases.
    public final void reserve(int town, int rows) {
        int missing = rows - freeRows[town] - ((pageCounts[town] << pageBits) - used[town]);
        if (missing <= 0) {
            return;
        }
        int more = pagesFor(missing);
        if (pageCounts[town] + more > pages[town].length) {
            pages[town] = Arrays.copyOf(pages[town], pages[town].length * 3 / 2 + more);
        }
        for (int i = 0; i < more; i++) {
            pages[town][pageCounts[town]++] = nextPage++;
        }
        int needed = nextPage << pageBits;
        if (needed > capacity()) {
            growTo((int) Math.min(MOST_ROWS, Math.max(needed, (long) (capacity() * GROWTH))));
        }
    }

    /// Takes a row for a town. The columns hold whatever the row's last user left.
    ///
    /// @throws IllegalStateException when the town's reserve is spent, because a lost row would be
    ///   a silent brake
    public final int take(int town) {
        int free = firstFree[town];
        if (free != 0) {
            int row = free - 1;
            firstFree[town] = ~freeLink().values[row];
            freeRows[town]--;
            return row;
        }
        if (used[town] == pageCounts[town] << pageBits) {
            throw new IllegalStateException(
                    "town " + town + " has no free row left in table " + name());
        }
        return row(town, used[town]++);
    }

    /// Lists the rows that a town will take next, so that they can be brought near.
    ///
    /// @param most as many are asked for
    /// @return how many are listed, at most as many as `rows` has room for
    public final int nextFree(int town, int most, int[] rows) {
        int asked = Math.min(most, rows.length);
        int count = 0;
        for (int free = firstFree[town]; free != 0 && count < asked; count++) {
            rows[count] = free - 1;
            free = ~freeLink().values[free - 1];
        }
        int end = Math.min(pageCounts[town] << pageBits, used[town] + asked - count);
        for (int position = used[town]; position < end; position++) {
            rows[count++] = row(town, position);
        }
        return count;
    }

    /// Gives a row back to its town. Where the link is not what tells free rows, the caller has
    /// marked it as empty.
    public final void free(int town, int row) {
        freeLink().values[row] = ~firstFree[town];
        firstFree[town] = row + 1;
        freeRows[town]++;
    }

    /// The number of positions of a town, freed rows included.
    public final int positions(int town) {
        return used[town];
    }

    /// The rows of a town in use.
    public final int liveRows(int town) {
        return used[town] - freeRows[town];
    }

    /// The row at a position of a town.
    public final int row(int town, int position) {
        return (pages[town][position >> pageBits] << pageBits) | (position & ((1 << pageBits) - 1));
    }

    /// Lists the rows at the next stops of a walk over a town's positions.
    ///
    /// Rows that lie far apart are looked at in lists, column by column: so the memory fetches many
    /// of them at once, where row by row each would wait for the one before.
    ///
    /// @return how many there are, at most as many as `rows` has room for; 0 at the walk's end
    public final int next(int town, Gaps gaps, int[] rows) {
        int count = 0;
        while (count < rows.length) {
            int position = gaps.next();
            if (position < 0) {
                break;
            }
            rows[count++] = row(town, position);
        }
        return count;
    }

    /// How many of a town's rows have a negative value in a column of bytes, freed rows included.
    public final int countNegative(int town, byte[] column) {
        int count = 0;
        for (int page = 0; page < pageCount(town); page++) {
            count += ByteSearch.countNegative(column, pageStart(town, page), pageEnd(town, page));
        }
        return count;
    }

    /// Lists them.
    ///
    /// @param rows has room for as many as [#countNegative] tells
    /// @return how many there are
    public final int listNegative(int town, byte[] column, int[] rows) {
        int count = 0;
        for (int page = 0; page < pageCount(town); page++) {
            int end = pageEnd(town, page);
            int row = ByteSearch.nextNegative(column, pageStart(town, page), end);
            while (row < end) {
                rows[count++] = row;
                row = ByteSearch.nextNegative(column, row + 1, end);
            }
        }
        return count;
    }

    /// The number of pages of a town that hold rows.
    public final int pageCount(int town) {
        return pagesFor(used[town]);
    }

    /// The first row of a town's page.
    public final int pageStart(int town, int page) {
        return pages[town][page] << pageBits;
    }

    /// One past the last used row of a town's page.
    public final int pageEnd(int town, int page) {
        return pageStart(town, page) + Math.min(1 << pageBits, used[town] - (page << pageBits));
    }
}
