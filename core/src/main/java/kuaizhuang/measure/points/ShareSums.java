package kuaizhuang.measure.points;

import java.util.stream.IntStream;

/// The two sums whose ratio is Marcon and Puech's M, for each type at each distance.
final class ShareSums {

    private final double[] found;
    private final double[] expected;
    private final int distances;

    ShareSums(int types, int distances) {
        this.distances = distances;
        found = new double[types * distances];
        expected = new double[types * distances];
    }

    void add(int type, int distance, double share, double expectedShare) {
        found[type * distances + distance] += share;
        expected[type * distances + distance] += expectedShare;
    }

    /// M of a type at each distance; NaN where none of its points has a neighbour.
    double[] ratio(int type) {
        return IntStream.range(type * distances, (type + 1) * distances)
                .mapToDouble(at -> found[at] / expected[at])
                .toArray();
    }
}
