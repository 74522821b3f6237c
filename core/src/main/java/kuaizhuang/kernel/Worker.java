package kuaizhuang.kernel;

/// What one worker owns: a cursor for gap sampling, its own sheet of the ledger, and room for
/// scratch numbers.
public final class Worker {

    private final int index;
    private static final int BATCH = 256;

    private final Gaps gaps = new Gaps();
    private final int[] batch = new int[BATCH];
    private double[] doubles = new double[0];
    private int[] ints = new int[0];
    private long[] longs = new long[0];
    private Ledger.Sheet sheet;

    /// What was read for no other purpose; the compiler leaves out what nobody takes.
    private long fetched;

    Worker(int index) {
        this.index = index;
    }

    public int index() {
        return index;
    }

    public Gaps gaps() {
        return gaps;
    }

    /// Room for the rows of a stretch of a walk, small enough that what is read of them stays near.
    public int[] batch() {
        return batch;
    }

    /// Brings the values of some rows near, all at once: what lies far apart is read much faster so
    /// than where each read waits for what is done with the one before.
    public void fetch(int[] column, int[] rows, int count) {
        long read = 0;
        for (int i = 0; i < count; i++) {
            read ^= column[rows[i]];
        }
        fetched ^= read;
    }

    /// The same.
    public void fetch(long[] column, int[] rows, int count) {
        long read = 0;
        for (int i = 0; i < count; i++) {
            read ^= column[rows[i]];
        }
        fetched ^= read;
    }

    /// The same.
    public void fetch(short[] column, int[] rows, int count) {
        long read = 0;
        for (int i = 0; i < count; i++) {
            read ^= column[rows[i]];
        }
        fetched ^= read;
    }

    /// The same.
    public void fetch(byte[] column, int[] rows, int count) {
        long read = 0;
        for (int i = 0; i < count; i++) {
            read ^= column[rows[i]];
        }
        fetched ^= read;
    }

    /// The same for the rows of another table to which some rows refer.
    ///
    /// @param reference column in which they do
    public void fetch(int[] column, int[] reference, int[] rows, int count) {
        long read = 0;
        for (int i = 0; i < count; i++) {
            read ^= column[reference[rows[i]]];
        }
        fetched ^= read;
    }

    /// Where this worker books; the sheets are added up at the month's end.
    public Ledger.Sheet books() {
        return sheet;
    }

    void open(Ledger.Sheet ownSheet) {
        sheet = ownSheet;
    }

    /// Scratch numbers, kept and grown; what they hold is whatever the last piece left.
    public double[] doubles(int length) {
        if (doubles.length < length) {
            doubles = new double[length * 3 / 2];
        }
        return doubles;
    }

    public int[] ints(int length) {
        if (ints.length < length) {
            ints = new int[length * 3 / 2];
        }
        return ints;
    }

    public long[] longs(int length) {
        if (longs.length < length) {
            longs = new long[length * 3 / 2];
        }
        return longs;
    }
}
