package kuaizhuang.measure.points;

import java.util.Arrays;
import kuaizhuang.measure.space.Spots;

/// Points with a type and a weight each, by the spot on which they stand.
final class Crowd {

    /// Stands for no type.
    static final int NONE = -1;

    private final Spots spots;
    private final int[] types;
    private final double[] weights;
    private final int[] starts;
    private final int[] points;
    private final double[] sums;
    private final long[] counts;
    private final double sum;

    Crowd(Spots spots, int[] types, double[] weights) {
        this.spots = spots;
        this.types = types;
        this.weights = weights;
        starts = new int[spots.count() + 1];
        Arrays.stream(spots.of()).forEach(spot -> starts[spot + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        points = new int[types.length];
        int[] next = starts.clone();
        for (int point = 0; point < types.length; point++) {
            points[next[spots.of()[point]]++] = point;
        }
        int kinds = Arrays.stream(types).max().orElse(-1) + 1;
        sums = new double[kinds];
        counts = new long[kinds];
        for (int point = 0; point < types.length; point++) {
            sums[types[point]] += weights[point];
            counts[types[point]]++;
        }
        sum = Arrays.stream(weights).sum();
    }

    Spots spots() {
        return spots;
    }

    int size() {
        return types.length;
    }

    int type(int point) {
        return types[point];
    }

    double weight(int point) {
        return weights[point];
    }

    /// Where the points of a spot begin in the list by spots; those of the last end at `size`.
    int start(int spot) {
        return starts[spot];
    }

    /// The point at a place of the list by spots.
    int listed(int at) {
        return points[at];
    }

    /// Number of points of a type.
    long points(int type) {
        return counts[type];
    }

    /// Weight of all points of a type.
    double sum(int type) {
        return sums[type];
    }

    /// Weight of all points.
    double sum() {
        return sum;
    }

    /// For every type none.
    int[] nothing() {
        int[] none = new int[sums.length];
        Arrays.fill(none, NONE);
        return none;
    }
}
