package kuaizhuang.kernel;

import java.util.Arrays;

/// One state variable of every row of a table: a primitive array with a name, a unit and a meaning.
///
/// Hot loops take `values` into a local variable; the array is replaced when the table grows.
public abstract sealed class Column {

    private final String name;
    private final String unit;
    private final String meaning;

    private Column(String name, String unit, String meaning) {
        this.name = name;
        this.unit = unit;
        this.meaning = meaning;
    }

    public final String name() {
        return name;
    }

    public final String unit() {
        return unit;
    }

    public final String meaning() {
        return meaning;
    }

    /// Makes room for `rows` rows; new rows hold zeros.
    abstract void grow(int rows);

    /// Sets every row to zero.
    public abstract void clear();

    /// Bytes a row.
    public abstract int width();

    /// A digest of the rows from..to-1, the same on every machine.
    abstract long digest(int from, int to);

    /// One step of a digest: a multiply-add that every later step depends on.
    private static long fold(long digest, long value) {
        return (digest ^ value) * 0x9E3779B97F4A7C15L + (digest >>> 29);
    }

    public static final class Bytes extends Column {
        public byte[] values = new byte[0];

        public Bytes(String name, String unit, String meaning) {
            super(name, unit, meaning);
        }

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        public void clear() {
            Arrays.fill(values, (byte) 0);
        }

        @Override
        public int width() {
            return Byte.BYTES;
        }

        @Override
        long digest(int from, int to) {
            long digest = 0;
            for (int i = from; i < to; i++) {
                digest = fold(digest, values[i]);
            }
            return digest;
        }
    }

    public static final class Shorts extends Column {
        public short[] values = new short[0];

        public Shorts(String name, String unit, String meaning) {
            super(name, unit, meaning);
        }

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        public void clear() {
            Arrays.fill(values, (short) 0);
        }

        @Override
        public int width() {
            return Short.BYTES;
        }

        @Override
        long digest(int from, int to) {
            long digest = 0;
            for (int i = from; i < to; i++) {
                digest = fold(digest, values[i]);
            }
            return digest;
        }
    }

    public static final class Ints extends Column {
        public int[] values = new int[0];

        public Ints(String name, String unit, String meaning) {
            super(name, unit, meaning);
        }

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        public void clear() {
            Arrays.fill(values, 0);
        }

        @Override
        public int width() {
            return Integer.BYTES;
        }

        @Override
        long digest(int from, int to) {
            long digest = 0;
            for (int i = from; i < to; i++) {
                digest = fold(digest, values[i]);
            }
            return digest;
        }
    }

    public static final class Longs extends Column {
        public long[] values = new long[0];

        public Longs(String name, String unit, String meaning) {
            super(name, unit, meaning);
        }

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        public void clear() {
            Arrays.fill(values, 0L);
        }

        @Override
        public int width() {
            return Long.BYTES;
        }

        @Override
        long digest(int from, int to) {
            long digest = 0;
            for (int i = from; i < to; i++) {
                digest = fold(digest, values[i]);
            }
            return digest;
        }
    }

    public static final class Floats extends Column {
        public float[] values = new float[0];

        public Floats(String name, String unit, String meaning) {
            super(name, unit, meaning);
        }

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        public void clear() {
            Arrays.fill(values, 0f);
        }

        @Override
        public int width() {
            return Float.BYTES;
        }

        @Override
        long digest(int from, int to) {
            long digest = 0;
            for (int i = from; i < to; i++) {
                digest = fold(digest, Float.floatToIntBits(values[i]));
            }
            return digest;
        }
    }

    public static final class Doubles extends Column {
        public double[] values = new double[0];

        public Doubles(String name, String unit, String meaning) {
            super(name, unit, meaning);
        }

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        public void clear() {
            Arrays.fill(values, 0.0);
        }

        @Override
        public int width() {
            return Double.BYTES;
        }

        @Override
        long digest(int from, int to) {
            long digest = 0;
            for (int i = from; i < to; i++) {
                digest = fold(digest, Double.doubleToLongBits(values[i]));
            }
            return digest;
        }
    }
}
