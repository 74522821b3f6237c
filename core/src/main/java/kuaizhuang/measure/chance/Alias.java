package kuaizhuang.measure.chance;

/// Draws one of several outcomes with given chances by two looks into a table, however many there
/// are (Walker 1977, in Vose's way of 1991).
public final class Alias {

    /// Below which the lower 32 bits keep their column, in units of 2^-32.
    private final long[] stay;

    private final int[] other;

    /// @param chances none negative, with a positive sum
    public Alias(double[] chances) {
        int n = chances.length;
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
        }
        double[] rest = new double[n];
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            rest[i] = chances[i] / sum * n;
            if (rest[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        stay = new long[n];
        other = new int[n];
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            stay[less] = (long) Math.ceil(rest[less] * 0x1p32);
            other[less] = more;
            rest[more] -= 1 - rest[less];
            if (rest[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        fillUp(small, smalls);
        fillUp(large, larges);
    }

    private void fillUp(int[] outcomes, int count) {
        for (int i = 0; i < count; i++) {
            stay[outcomes[i]] = 1L << 32;
            other[outcomes[i]] = outcomes[i];
        }
    }

    /// The outcome for 64 random bits: the upper 32 pick a column, the lower 32 one of its two
    /// outcomes.
    public int draw(long bits) {
        int column = (int) ((bits >>> 32) * stay.length >>> 32);
        // All ones where the column is kept, without a branch that would be guessed wrong half the
        // time.
        int kept = (int) ((bits & 0xFFFFFFFFL) - stay[column] >> 63);
        return column & kept | other[column] & ~kept;
    }
}
