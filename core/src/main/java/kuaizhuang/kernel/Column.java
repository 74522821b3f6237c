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

    /// Goes on with the digests of four stretches of rows side by side, the same on every machine:
    /// a step of a digest waits for the one before it, so that four take hardly longer than one.
    ///
    /// @param from first rows
    /// @param rows rows of each
    /// @param digests as far as they have come, at first 0
    abstract void digest(int[] from, int rows, long[] digests);

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
        void digest(int[] from, int rows, long[] digests) {
            int first = from[0];
            int second = from[1];
            int third = from[2];
            int fourth = from[3];
            long a = digests[0];
            long b = digests[1];
            long c = digests[2];
            long d = digests[3];
            for (int i = 0; i < rows; i++) {
                a = fold(a, values[first + i]);
                b = fold(b, values[second + i]);
                c = fold(c, values[third + i]);
                d = fold(d, values[fourth + i]);
            }
            digests[0] = a;
            digests[1] = b;
            digests[2] = c;
            digests[3] = d;
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
        void digest(int[] from, int rows, long[] digests) {
            int first = from[0];
            int second = from[1];
            int third = from[2];
            int fourth = from[3];
            long a = digests[0];
            long b = digests[1];
            long c = digests[2];
            long d = digests[3];
            for (int i = 0; i < rows; i++) {
                a = fold(a, values[first + i]);
                b = fold(b, values[second + i]);
                c = fold(c, values[third + i]);
                d = fold(d, values[fourth + i]);
            }
            digests[0] = a;
            digests[1] = b;
            digests[2] = c;
            digests[3] = d;
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
        void digest(int[] from, int rows, long[] digests) {
            int first = from[0];
            int second = from[1];
            int third = from[2];
            int fourth = from[3];
            long a = digests[0];
            long b = digests[1];
            long c = digests[2];
            long d = digests[3];
            for (int i = 0; i < rows; i++) {
                a = fold(a, values[first + i]);
                b = fold(b, values[second + i]);
                c = fold(c, values[third + i]);
                d = fold(d, values[fourth + i]);
            }
            digests[0] = a;
            digests[1] = b;
            digests[2] = c;
            digests[3] = d;
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
        void digest(int[] from, int rows, long[] digests) {
            int first = from[0];
            int second = from[1];
            int third = from[2];
            int fourth = from[3];
            long a = digests[0];
            long b = digests[1];
            long c = digests[2];
            long d = digests[3];
            for (int i = 0; i < rows; i++) {
                a = fold(a, values[first + i]);
                b = fold(b, values[second + i]);
                c = fold(c, values[third + i]);
                d = fold(d, values[fourth + i]);
            }
            digests[0] = a;
            digests[1] = b;
            digests[2] = c;
            digests[3] = d;
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
        void digest(int[] from, int rows, long[] digests) {
            int first = from[0];
            int second = from[1];
            int third = from[2];
            int fourth = from[3];
            long a = digests[0];
            long b = digests[1];
            long c = digests[2];
            long d = digests[3];
            for (int i = 0; i < rows; i++) {
                a = fold(a, Float.floatToIntBits(values[first + i]));
                b = fold(b, Float.floatToIntBits(values[second + i]));
                c = fold(c, Float.floatToIntBits(values[third + i]));
                d = fold(d, Float.floatToIntBits(values[fourth + i]));
            }
            digests[0] = a;
            digests[1] = b;
            digests[2] = c;
            digests[3] = d;
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
        void digest(int[] from, int rows, long[] digests) {
            int first = from[0];
            int second = from[1];
            int third = from[2];
            int fourth = from[3];
            long a = digests[0];
            long b = digests[1];
            long c = digests[2];
            long d = digests[3];
            for (int i = 0; i < rows; i++) {
                a = fold(a, Double.doubleToLongBits(values[first + i]));
                b = fold(b, Double.doubleToLongBits(values[second + i]));
                c = fold(c, Double.doubleToLongBits(values[third + i]));
                d = fold(d, Double.doubleToLongBits(values[fourth + i]));
            }
            digests[0] = a;
            digests[1] = b;
            digests[2] = c;
            digests[3] = d;
        }
    }
}
