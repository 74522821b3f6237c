package kuaizhuang.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;

/// Places of the unit cube, evenly spread over where a function is at most a limit, however small a
/// part of the cube that is.
///
/// Subset simulation: from places all over the cube the tenth with the smallest values is kept, the
/// others are replaced by short random walks from those kept that never go above their largest
/// value, and so on until the limit is reached. The share of the cube is the product of the shares
/// kept (Au and Beck 2001, Probabilistic Engineering Mechanics 16, 263-277).
///
/// @param places those found; some may stand twice; empty where the limit cannot be reached
/// @param share of the cube's volume
record Survivors(List<double[]> places, double share) {

    private static final int PLACES = 1 << 11;
    private static final double KEPT = 0.1;
    private static final int MOST_LEVELS = 25;
    private static final double LEAST_GAIN = 0.002;

    private record Valued(double[] place, double value) {}

    /// @param value must give the same for the same place; called from several threads
    static Survivors of(int dimensions, double limit, ToDoubleFunction<double[]> value) {
        List<Valued> now = valued(sobol(dimensions, PLACES), value);
        double share = 1;
        double level = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_LEVELS; i++) {
            List<Valued> below = now.stream().filter(one -> one.value <= limit).toList();
            if (below.size() >= KEPT * PLACES) {
                return new Survivors(
                        below.stream().map(Valued::place).toList(),
                        share * below.size() / now.size());
            }
            List<Valued> kept = smallest(now);
            double next = Math.max(limit, kept.getLast().value);
            if (next > level * (1 - LEAST_GAIN)) {
                break;
            }
            level = next;
            share *= kept.size() / (double) now.size();
            now = walks(kept, level, value, i);
        }
        return new Survivors(List.of(), 0);
    }

    /// Places that fill the cube evenly, without the corner that Sobol's sequence begins with.
    static List<double[]> sobol(int dimensions, int count) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        sequence.nextVector();
        return IntStream.range(0, count).mapToObj(_ -> sequence.nextVector()).toList();
    }

    private static List<Valued> valued(List<double[]> places, ToDoubleFunction<double[]> value) {
        return places.parallelStream()
                .map(place -> new Valued(place, value.applyAsDouble(place)))
                .toList();
    }

    private static List<Valued> smallest(List<Valued> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Valued::value))
                .limit((long) (KEPT * all.size()))
                .toList();
    }

    /// From each place that was kept a walk, all walks together as many places as there were.
    private static List<Valued> walks(
            List<Valued> kept, double level, ToDoubleFunction<double[]> value, int round) {
        double[] steps = steps(kept);
        int length = PLACES / kept.size();
        return IntStream.range(0, kept.size())
                .parallel()
                .mapToObj(i ->
                        walk(
                                kept.get(i),
                                length,
                                level,
                                steps,
                                value,
                                new SplittableRandom(1_000_003L * round + i)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Valued> walk(
            Valued start,
            int length,
            double level,
            double[] steps,
            ToDoubleFunction<double[]> value,
            SplittableRandom chance) {
        List<Valued> places = new ArrayList<>(length);
        Valued here = start;
        for (int i = 0; i < length; i++) {
            double[] there = new double[steps.length];
            for (int j = 0; j < steps.length; j++) {
                there[j] = reflected(here.place[j] + steps[j] * chance.nextGaussian());
            }
            double valueThere = value.applyAsDouble(there);
            if (valueThere <= level) {
                here = new Valued(there, valueThere);
            }
            places.add(here);
        }
        return places;
    }

    /// The spread of the places kept, so that walks fit the shape of what is left; shorter the more
    /// coordinates there are.
    private static double[] steps(List<Valued> kept) {
        int dimensions = kept.getFirst().place.length;
        double[] steps = new double[dimensions];
        Arrays.setAll(
                steps,
                j -> {
                    double mean =
                            kept.stream().mapToDouble(one -> one.place[j]).average().orElse(0);
                    double squares =
                            kept.stream()
                                    .mapToDouble(one -> Math.pow(one.place[j] - mean, 2))
                                    .sum();
                    return 1.2 * Math.sqrt(squares / kept.size() / dimensions);
                });
        return steps;
    }

    private static double reflected(double place) {
        double folded = Math.abs(place) % 2;
        return folded > 1 ? 2 - folded : folded;
    }
}
