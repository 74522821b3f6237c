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

    /// Makes the digests of four stretches of rows side by side, the same on every machine: a step
    /// of a digest waits for the one before it, so that four take hardly longer than one.
    ///
    /// @param from first row of the first stretch
    /// @param rows rows of each
    /// @param apart rows from the start of one to the start of the next; at 0 all are the same
    abstract void digest(int from, int rows, int apart, long[] digests);

    /// One step of a digest: a multiply-add that every later step depends on.
    private static long fold(long digest, long value) {
        return (digest ^ value) * 0x9E3779B97F4A7C15L + (digest >>> 29);
    }

    private static void set(long[] digests, long first, long second, long third, long fourth) {
        digests[0] = first;
        digests[1] = second;
        digests[2] = third;
        digests[3] = fourth;
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
        void digest(int from, int rows, int apart, long[] digests) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = from; i < from + rows; i++) {
                first = fold(first, values[i]);
                second = fold(second, values[i + apart]);
                third = fold(third, values[i + 2 * apart]);
                fourth = fold(fourth, values[i + 3 * apart]);
            }
            set(digests, first, second, third, fourth);
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
        void digest(int from, int rows, int apart, long[] digests) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = from; i < from + rows; i++) {
                first = fold(first, values[i]);
                second = fold(second, values[i + apart]);
                third = fold(third, values[i + 2 * apart]);
                fourth = fold(fourth, values[i + 3 * apart]);
            }
            set(digests, first, second, third, fourth);
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
        void digest(int from, int rows, int apart, long[] digests) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = from; i < from + rows; i++) {
                first = fold(first, values[i]);
                second = fold(second, values[i + apart]);
                third = fold(third, values[i + 2 * apart]);
                fourth = fold(fourth, values[i + 3 * apart]);
            }
            set(digests, first, second, third, fourth);
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
        void digest(int from, int rows, int apart, long[] digests) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = from; i < from + rows; i++) {
                first = fold(first, values[i]);
                second = fold(second, values[i + apart]);
                third = fold(third, values[i + 2 * apart]);
                fourth = fold(fourth, values[i + 3 * apart]);
            }
            set(digests, first, second, third, fourth);
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
        void digest(int from, int rows, int apart, long[] digests) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = from; i < from + rows; i++) {
                first = fold(first, Float.floatToIntBits(values[i]));
                second = fold(second, Float.floatToIntBits(values[i + apart]));
                third = fold(third, Float.floatToIntBits(values[i + 2 * apart]));
                fourth = fold(fourth, Float.floatToIntBits(values[i + 3 * apart]));
            }
            set(digests, first, second, third, fourth);
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
        void digest(int from, int rows, int apart, long[] digests) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = from; i < from + rows; i++) {
                first = fold(first, Double.doubleToLongBits(values[i]));
                second = fold(second, Double.doubleToLongBits(values[i + apart]));
                third = fold(third, Double.doubleToLongBits(values[i + 2 * apart]));
                fourth = fold(fourth, Double.doubleToLongBits(values[i + 3 * apart]));
            }
            set(digests, first, second, third, fourth);
        }
    }
}
