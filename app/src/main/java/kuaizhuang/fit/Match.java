package kuaizhuang.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/// What a fit has left: the places that the targets do not rule out.
public final class Match {

    private static final double PRIOR_VARIANCE = 1 / 12.0;

    private final List<Axis> axes;
    private final List<Target> targets;
    private final List<Evaluation> evaluations;
    private final List<TargetEmulator> reachable;
    private final Survivors survivors;
    private final List<double[]> left;
    private final int misses;

    /// A direction in the unit cube of the parameters.
    ///
    /// @param open spread of the places left along it over that of all places: near 1 where the
    ///   targets leave it open, near 0 where they fix it
    /// @param loadings of the axes, of length 1 together
    public record Direction(double open, double[] loadings) {}

    /// A target after the fit.
    ///
    /// @param reachable whether some place was not ruled out by it
    /// @param low lowest number that an evaluation gave, `high` the highest; NaN where none gave
    ///   any
    /// @param best what the best evaluation gives
    /// @param ruledOut share of the places left at which the guess lies outside the range by more
    ///   than three standard deviations; more than 0 where targets conflict
    public record Outcome(
            Target target,
            boolean reachable,
            double low,
            double high,
            double best,
            double ruledOut) {}

    Match(
            List<Axis> axes,
            List<Target> targets,
            List<Evaluation> evaluations,
            List<TargetEmulator> reachable,
            Survivors survivors,
            int misses) {
        this.axes = axes;
        this.targets = targets;
        this.evaluations = List.copyOf(evaluations);
        this.reachable = reachable;
        this.survivors = survivors;
        this.left = survivors.places();
        this.misses = misses;
    }

    /// The places left, in the unit cube.
    List<double[]> left() {
        return left;
    }

    /// The places left as values of the parameters: a sample of the posterior.
    public List<double[]> sample() {
        return left.stream()
                .map(place ->
                        IntStream.range(0, place.length)
                                .mapToDouble(i -> axes.get(i).value(place[i]))
                                .toArray())
                .toList();
    }

    public List<Axis> axes() {
        return axes;
    }

    public int evaluations() {
        return evaluations.size();
    }

    /// Share of the ranges' volume that is left.
    public double shareLeft() {
        return survivors.share();
    }

    /// Targets that had to be missed so that places are left.
    public int misses() {
        return misses;
    }

    public List<Marginal> marginals() {
        return IntStream.range(0, axes.size())
                .mapToObj(i ->
                        Marginal.of(
                                axes.get(i),
                                left.stream().mapToDouble(place -> place[i]).toArray()))
                .toList();
    }

    /// Principal directions of the places left, the most open first.
    public List<Direction> directions() {
        double[] means =
                IntStream.range(0, axes.size())
                        .mapToDouble(i ->
                                left.stream().mapToDouble(place -> place[i]).average().orElse(0))
                        .toArray();
        double[][] covariance = new double[axes.size()][axes.size()];
        for (double[] place : left) {
            for (int i = 0; i < means.length; i++) {
                for (int j = 0; j < means.length; j++) {
                    covariance[i][j] += (place[i] - means[i]) * (place[j] - means[j]) / left.size();
                }
            }
        }
        var parts = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(covariance));
        return IntStream.range(0, means.length)
                .mapToObj(i ->
                        new Direction(
                                parts.getEigenvalue(i) / PRIOR_VARIANCE,
                                parts.getEigenvector(i).toArray()))
                .sorted(Comparator.comparingDouble(Direction::open).reversed())
                .toList();
    }

    /// The evaluation that meets the most targets, of equals the one that is guessed to be the
    /// least implausible.
    public double[] best() {
        return bestEvaluation().values().clone();
    }

    private Evaluation bestEvaluation() {
        return evaluations.stream()
                .max(
                        Comparator.comparingLong(this::met)
                                .thenComparing(Comparator.comparingDouble(this::worst).reversed()))
                .orElseThrow();
    }

    private long met(Evaluation one) {
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i).holds(one.mean(i)))
                .count();
    }

    private double worst(Evaluation one) {
        return reachable.stream()
                .mapToDouble(emulator -> emulator.implausibility(one.place()))
                .max()
                .orElse(0);
    }

    public List<Outcome> outcomes() {
        Evaluation best = bestEvaluation();
        return IntStream.range(0, targets.size()).mapToObj(i -> outcome(i, best.mean(i))).toList();
    }

    private Outcome outcome(int index, double best) {
        Target target = targets.get(index);
        var seen =
                evaluations.stream()
                        .mapToDouble(one -> one.mean(index))
                        .filter(Double::isFinite)
                        .summaryStatistics();
        Optional<TargetEmulator> emulator =
                reachable.stream().filter(one -> one.target().equals(target)).findFirst();
        boolean any = seen.getCount() > 0;
        return new Outcome(
                target,
                emulator.isPresent(),
                any ? seen.getMin() : Double.NaN,
                any ? seen.getMax() : Double.NaN,
                best,
                emulator.map(this::ruledOut).orElse(1.0));
    }

    private double ruledOut(TargetEmulator emulator) {
        return left.parallelStream()
                        .filter(place -> emulator.implausibility(place) > HistoryMatch.RULED_OUT)
                        .count()
                / (double) left.size();
    }
}
