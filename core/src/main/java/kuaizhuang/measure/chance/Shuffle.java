package kuaizhuang.measure.chance;

import kuaizhuang.kernel.Draws;

/// Random orders drawn from a key (Fisher and Yates 1938, Durstenfeld 1964).
public final class Shuffle {

    private Shuffle() {}

    /// Brings `values` into a random order.
    public static void all(double[] values, long key) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = below(i + 1, Draws.bits(key, i));
            double kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    /// Makes the first `count` entries a random sample, without replacement, of all.
    public static void first(int[] values, int count, long key) {
        for (int i = 0; i < count; i++) {
            int j = i + below(values.length - i, Draws.bits(key, i));
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    /// A whole number from 0 to bound - 1 out of 64 random bits; its bias is below bound / 2^32.
    public static int below(int bound, long bits) {
        return (int) ((bits >>> 32) * bound >>> 32);
    }
}
