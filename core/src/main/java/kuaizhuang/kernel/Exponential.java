package kuaizhuang.kernel;

import java.util.stream.IntStream;

/// Standard exponential numbers: minus the logarithm of a uniform number, from a table.
///
/// The walk over candidates takes one at every stop, so they have to be quick: the leading bit
/// gives the whole part of the logarithm, the next ten a place in the table, the rest a short
/// series. It errs by less than 1e-9, and by the same on every machine.
final class Exponential {

    private static final int INDEX_BITS = 10;
    private static final int ENTRIES = 1 << INDEX_BITS;
    private static final double LN_2 = StrictMath.log(2);
    private static final double UNIT = 0x1p-63;

    /// Logarithm of the middle of each stretch of [1, 2), and one over that middle.
    private static final double[] LOG =
            IntStream.range(0, ENTRIES).mapToDouble(i -> StrictMath.log(middle(i))).toArray();

    private static final double[] INVERSE =
            IntStream.range(0, ENTRIES).mapToDouble(i -> 1 / middle(i)).toArray();

    private Exponential() {}

    private static double middle(int entry) {
        return 1 + (entry + 0.5) / ENTRIES;
    }

    /// @param bits 64 random bits
    /// @return -ln u of the uniform number u in (0, 1) that they stand for
    static double of(long bits) {
        long uniform = bits | 1; // never zero
        int zeros = Long.numberOfLeadingZeros(uniform);
        long mantissa = uniform << zeros; // the leading bit stands first
        int entry = (int) (mantissa >>> 63 - INDEX_BITS) & ENTRIES - 1;
        double off = (mantissa >>> 1) * (2 * UNIT) * INVERSE[entry] - 1;
        return (zeros + 1) * LN_2 - LOG[entry] - off * (1 - off * (0.5 - off * (1.0 / 3)));
    }
}
