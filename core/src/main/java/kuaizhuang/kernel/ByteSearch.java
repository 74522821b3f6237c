package kuaizhuang.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks for bytes in a column, eight at a time: where hits are rare, in a fraction of the time of
/// looking at each.
public final class ByteSearch {

    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = ONES << 7;

    private ByteSearch() {}

    /// The first position from..end-1 that holds one of two bytes, or `end`.
    public static int next(byte[] bytes, int from, int end, byte one, byte other) {
        long ones = ONES * (one & 0xFF);
        long others = ONES * (other & 0xFF);
        int position = from;
        for (; position <= end - Long.BYTES; position += Long.BYTES) {
            long word = (long) WORDS.get(bytes, position);
            long hits = zeros(word ^ ones) | zeros(word ^ others);
            if (hits != 0) {
                return position + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        while (position < end && bytes[position] != one && bytes[position] != other) {
            position++;
        }
        return position;
    }

    /// How many of the bytes from..end-1 are negative.
    public static int countNegative(byte[] bytes, int from, int end) {
        int count = 0;
        int position = from;
        for (; position <= end - Long.BYTES; position += Long.BYTES) {
            count += Long.bitCount((long) WORDS.get(bytes, position) & TOPS);
        }
        for (; position < end; position++) {
            count += bytes[position] >>> 31;
        }
        return count;
    }

    /// The first position from..end-1 that holds a negative byte, or `end`.
    public static int nextNegative(byte[] bytes, int from, int end) {
        int position = from;
        for (; position <= end - Long.BYTES; position += Long.BYTES) {
            long hits = (long) WORDS.get(bytes, position) & TOPS;
            if (hits != 0) {
                return position + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        while (position < end && bytes[position] >= 0) {
            position++;
        }
        return position;
    }

    /// Not zero where a byte of the word is; the lowest bit set is the top of the first such byte
    /// (Warren 2012, Hacker's Delight, section 6-1).
    private static long zeros(long word) {
        return word - ONES & ~word & TOPS;
    }
}
