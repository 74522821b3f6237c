package kuaizhuang.kernel;

/// Draws an entry with a chance in proportion to its weight, from the running sum of the weights.
public final class RunningSum {

    private RunningSum() {}

    /// @param sums running sum of weights that are not negative; at least one is positive
    /// @param from first entry
    /// @param count number of entries
    /// @param uniform in [0, 1)
    /// @return the number of the entry, counted from `from`
    public static int pick(double[] sums, int from, int count, double uniform) {
        double target = uniform * sums[from + count - 1];
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[from + middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The same over single precision.
    public static int pick(float[] sums, int from, int count, double uniform) {
        float target = (float) (uniform * sums[from + count - 1]);
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[from + middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
