package kuaizhuang.measure.space;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Points, and the different spots on which they stand: where many share their coordinates, as the
/// firms of one town do in a run or in a register with coordinates by town, pairs of spots can
/// stand for the pairs of points on them.
///
/// @param sites the different spots, in the order of their first points
/// @param of number of the spot of each point
public record Spots(Sites sites, int[] of) {

    /// Time and memory grow with the points alone.
    public static Spots of(Sites points) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] of = new int[points.count()];
        int[] firsts = new int[points.count()];
        for (int point = 0; point < of.length; point++) {
            int next = numbers.size();
            Integer before = numbers.putIfAbsent(points.coordinates(point), next);
            of[point] = before == null ? next : before;
            if (before == null) {
                firsts[next] = point;
            }
        }
        return new Spots(points.pick(Arrays.copyOf(firsts, numbers.size())), of);
    }

    /// How many different spots there are.
    public int count() {
        return sites.count();
    }

    /// How many points there are.
    public int points() {
        return of.length;
    }
}
