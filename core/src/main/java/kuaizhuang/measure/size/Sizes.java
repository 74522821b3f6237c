package kuaizhuang.measure.size;

import java.util.Arrays;

/// Sizes of firms in ascending order, each different size once with how often it occurs.
///
/// @param values different sizes above 0, ascending
/// @param counts how many firms have each
/// @param whole whether all sizes are whole numbers, so that the discrete laws apply
public record Sizes(double[] values, long[] counts, boolean whole) {

    /// @param sizes in any order; those that are not above 0 do not count
    public static Sizes of(double[] sizes) {
        double[] sorted = Arrays.stream(sizes).filter(size -> size > 0).sorted().toArray();
        double[] values = new double[sorted.length];
        long[] counts = new long[sorted.length];
        int n = 0;
        for (double size : sorted) {
            if (n == 0 || size != values[n - 1]) {
                values[n++] = size;
            }
            counts[n - 1]++;
        }
        boolean whole = Arrays.stream(sorted).allMatch(size -> size == Math.rint(size));
        return new Sizes(Arrays.copyOf(values, n), Arrays.copyOf(counts, n), whole);
    }

    public long total() {
        return Arrays.stream(counts).sum();
    }

    /// Those of at least a size.
    Sizes from(double least) {
        int first = Arrays.binarySearch(values, least);
        first = first < 0 ? -first - 1 : first;
        return new Sizes(
                Arrays.copyOfRange(values, first, values.length),
                Arrays.copyOfRange(counts, first, counts.length),
                whole);
    }

    double sumOfLogs() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * Logarithm.of(values[i]);
        }
        return sum;
    }
}
