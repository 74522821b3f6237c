package kuaizhuang.measure.concentration;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.chance.Alias;
import kuaizhuang.measure.chance.Binomial;

/// An industry's plants thrown at random on places, each place as likely as its share of a
/// reference: chance as Ellison and Glaeser (1997) mean it. Plants keep their sizes.
///
/// Where many plants have one size, how many of them fall on each place is drawn at once, which has
/// the same law; so time and memory do not grow with their number.
public final class Dartboard {

    /// Plants of one size a place from which they are drawn at once.
    private static final int MANY_A_PLACE = 8;

    private final double[] sizes;
    private final double[] commonSizes;
    private final int[] commonCounts;
    private final double total;
    private final Alias places;
    private final double[] reference;

    /// The reference in each place and those after it.
    private final double[] remaining;

    /// @param reference amounts by place, with a positive sum
    public Dartboard(Plants plants, double[] reference) {
        this.reference = reference;
        remaining = reference.clone();
        for (int place = remaining.length - 2; place >= 0; place--) {
            remaining[place] += remaining[place + 1];
        }
        SizeCounts counts = SizeCounts.of(plants);
        int many = MANY_A_PLACE * reference.length;
        sizes = rarer(plants, counts, many);
        commonSizes = counts.sizesFrom(many);
        commonCounts = counts.countsFrom(many);
        total = plants.total();
        places = new Alias(reference);
    }

    /// The industry's share of every place in one round.
    ///
    /// @param key of the round, see [Draws]
    public double[] shares(long key) {
        double[] shares = new double[reference.length];
        for (int plant = 0; plant < sizes.length; plant++) {
            shares[places.draw(Draws.bits(key, plant))] += sizes[plant];
        }
        for (int common = 0; common < commonSizes.length; common++) {
            throwAtOnce(common, Draws.key(key, -1L - common), shares);
        }
        for (int place = 0; place < shares.length; place++) {
            shares[place] /= total;
        }
        return shares;
    }

    /// Place after place takes its part of those that are left.
    private void throwAtOnce(int common, long key, double[] shares) {
        int left = commonCounts[common];
        int last = reference.length - 1;
        for (int place = 0; place <= last && left > 0; place++) {
            double part = Math.min(1, reference[place] / remaining[place]);
            int fall =
                    place == last || remaining[place + 1] == 0
                            ? left
                            : Binomial.draw(left, part, Draws.key(key, place));
            shares[place] += fall * commonSizes[common];
            left -= fall;
        }
    }

    /// The size of every plant whose size occurs less often, in the order of the plants.
    private static double[] rarer(Plants plants, SizeCounts counts, int many) {
        double[] rarer = new double[counts.below(many)];
        int next = 0;
        for (int i = 0; i < plants.count(); i++) {
            double size = plants.sizes()[i];
            if (size > 0 && counts.of(size) < many) {
                Arrays.fill(rarer, next, next + plants.weights()[i], size);
                next += plants.weights()[i];
            }
        }
        return rarer;
    }

    /// How often each size above 0 occurs.
    ///
    /// @param sizes ascending
    private record SizeCounts(double[] sizes, int[] counts) {

        static SizeCounts of(Plants plants) {
            double[] sizes =
                    Arrays.stream(plants.sizes())
                            .filter(size -> size > 0)
                            .sorted()
                            .distinct()
                            .toArray();
            int[] counts = new int[sizes.length];
            for (int i = 0; i < plants.count(); i++) {
                if (plants.sizes()[i] > 0) {
                    int at = Arrays.binarySearch(sizes, plants.sizes()[i]);
                    counts[at] = Math.addExact(counts[at], plants.weights()[i]);
                }
            }
            return new SizeCounts(sizes, counts);
        }

        int of(double size) {
            return counts[Arrays.binarySearch(sizes, size)];
        }

        /// How many plants have a size that occurs less often.
        int below(int many) {
            return Arrays.stream(counts).filter(count -> count < many).sum();
        }

        double[] sizesFrom(int many) {
            return IntStream.range(0, sizes.length)
                    .filter(at -> counts[at] >= many)
                    .mapToDouble(at -> sizes[at])
                    .toArray();
        }

        int[] countsFrom(int many) {
            return Arrays.stream(counts).filter(count -> count >= many).toArray();
        }
    }
}
