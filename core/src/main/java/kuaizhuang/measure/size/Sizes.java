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
        long[] ones = new long[sizes.length];
        Arrays.fill(ones, 1);
        return of(sizes, ones);
    }

    /// @param weights how many firms each of the sizes stands for
    public static Sizes of(double[] sizes, long[] weights) {
        double[] values =
                Arrays.stream(sizes).filter(size -> size > 0).sorted().distinct().toArray();
        long[] counts = new long[values.length];
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0) {
                counts[Arrays.binarySearch(values, sizes[i])] += weights[i];
            }
        }
        boolean whole = Arrays.stream(values).allMatch(size -> size == Math.rint(size));
        return new Sizes(values, counts, whole);
    }

    public long total() {
        return Arrays.stream(counts).sum();
    }

    /// Those of at least a size.
    public Sizes from(double least) {
        int first = Arrays.binarySearch(values, least);
        first = first < 0 ? -first - 1 : first;
        return new Sizes(
                Arrays.copyOfRange(values, first, values.length),
                Arrays.copyOfRange(counts, first, counts.length),
                whole);
    }

    /// The size of every firm, ascending.
    public double[] each() {
        double[] each = new double[Math.toIntExact(total())];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            int end = Math.toIntExact(next + counts[i]);
            Arrays.fill(each, next, end, values[i]);
            next = end;
        }
        return each;
    }

    double sumOfLogs() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * Logarithm.of(values[i]);
        }
        return sum;
    }
}
