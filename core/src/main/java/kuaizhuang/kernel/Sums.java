package kuaizhuang.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// Integer sums to which several workers may add at once: addition commutes, so the result does not
/// depend on their order.
public final class Sums {

    private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);

    private Sums() {}

    public static void add(int[] sums, int index, int value) {
        INTS.getAndAdd(sums, index, value);
    }

    public static void add(long[] sums, int index, long value) {
        LONGS.getAndAdd(sums, index, value);
    }

    /// What of some goods that are left is taken from the next holder, in proportion to what it
    /// holds, so that all together give exactly what is taken and nobody gives more than it has.
    ///
    /// @param taken still to be taken, at most `held`
    /// @param held by this holder and those after it
    /// @param own held by this one
    public static long taken(long taken, long held, long own) {
        long share = (long) (taken * (own / (double) held) + 0.5);
        return Math.clamp(share, Math.max(0, taken - (held - own)), Math.min(own, taken));
    }

    /// Parts of a whole, not negative, that add up to it: the part of an item is what its
    /// cumulative share adds to the rounded cumulative sum. Feed items in a fixed order with the
    /// running share before and after each.
    public static long part(long whole, double shareBefore, double shareAfter) {
        return (long) (whole * Math.min(1, shareAfter)) - (long) (whole * Math.min(1, shareBefore));
    }
}
