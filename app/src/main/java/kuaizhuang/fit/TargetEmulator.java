package kuaizhuang.fit;

import java.util.List;
import java.util.Optional;

/// Guesses what a target's number would be where nothing was evaluated.
///
/// Where all numbers are above 0 and the largest is more than twenty times the smallest, the
/// logarithm is guessed, because a count that spans magnitudes is smooth in ratios.
final class TargetEmulator {

    private static final double MAGNITUDES = 20;

    private final Target target;
    private final GaussianProcess process;
    private final boolean logarithmic;
    private final double runVariance;

    private TargetEmulator(
            Target target, GaussianProcess process, boolean logarithmic, double runVariance) {
        this.target = target;
        this.process = process;
        this.logarithmic = logarithmic;
        this.runVariance = runVariance;
    }

    /// Learns from evaluations; nothing when less than half of them, or too few, give a number.
    static Optional<TargetEmulator> of(Target target, int index, List<Evaluation> evaluations) {
        List<Evaluation> usable =
                evaluations.stream().filter(one -> Double.isFinite(one.mean(index))).toList();
        int least = evaluations.getFirst().place().length + 3;
        if (usable.size() < Math.max(least, evaluations.size() / 2)) {
            return Optional.empty();
        }
        boolean logarithmic = spansMagnitudes(usable, index);
        List<Evaluation> seen =
                logarithmic ? usable.stream().map(TargetEmulator::logarithms).toList() : usable;
        GaussianProcess process =
                GaussianProcess.fit(
                        seen.stream().map(Evaluation::place).toArray(double[][]::new),
                        seen.stream().mapToDouble(one -> one.mean(index)).toArray());
        return Optional.of(
                new TargetEmulator(
                        target, process, logarithmic, runVariance(seen, index, process)));
    }

    private static boolean spansMagnitudes(List<Evaluation> usable, int index) {
        var all =
                usable.stream()
                        .flatMapToDouble(
                                one -> one.bySeed().stream().mapToDouble(row -> row[index]))
                        .summaryStatistics();
        return all.getMin() > 0 && all.getMax() > MAGNITUDES * all.getMin();
    }

    private static Evaluation logarithms(Evaluation one) {
        return new Evaluation(
                one.place(),
                one.values(),
                one.bySeed().stream()
                        .map(row -> java.util.Arrays.stream(row).map(Math::log).toArray())
                        .toList());
    }

    /// Variance between runs at one point: pooled over the points where there are several seeds,
    /// else what the process takes for noise.
    private static double runVariance(List<Evaluation> seen, int index, GaussianProcess process) {
        double squares = 0;
        int free = 0;
        for (Evaluation one : seen) {
            squares += one.squares(index);
            free += one.bySeed().size() - 1;
        }
        return free == 0 ? process.noiseVariance() : squares / free;
    }

    /// How many standard deviations the target's range lies from what is guessed at a point: of the
    /// guess and of one run's chance together, since history is one run.
    double implausibility(double[] place) {
        double distance = seen().distance(process.mean(place));
        return distance == 0 ? 0 : distance / Math.sqrt(process.variance(place) + runVariance);
    }

    /// The range as the process sees it.
    private Target seen() {
        return logarithmic
                ? new Target(target.name(), logarithm(target.low()), logarithm(target.high()))
                : target;
    }

    private static double logarithm(double end) {
        return end > 0 ? Math.log(end) : Double.NEGATIVE_INFINITY;
    }

    Target target() {
        return target;
    }
}
