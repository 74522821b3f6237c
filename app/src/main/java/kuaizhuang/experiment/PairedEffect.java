package kuaizhuang.experiment;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import kuaizhuang.score.Quantiles;
import org.hipparchus.distribution.continuous.TDistribution;

/// What a variant changes in an outcome, from runs that share their seeds with runs of the base.
///
/// @param pairs of runs with the same seed
/// @param base mean and spread of the base's outcome, `variant` of the variant's
/// @param effect mean of variant less base
/// @param t 95% interval of the effect by Student's paired t; NaN for one pair
/// @param bootstrap 95% interval by 10,000 resamples of the pairs (percentiles)
/// @param signFlips share of sign changes of the differences that give a mean at least as far from
///   0: a two-sided p-value, exact up to 16 pairs, else from 100,000 random ones
/// @param correlation between base and variant over the seeds
/// @param varianceSaved variance of the difference of unpaired runs over that of paired ones: so
///   many times more runs would give the same precision without common random numbers; infinite
///   where all differences are the same
public record PairedEffect(
        int pairs,
        Spread base,
        Spread variant,
        double effect,
        Interval t,
        Interval bootstrap,
        double signFlips,
        double correlation,
        double varianceSaved) {

    private static final double TAIL = 0.025;
    private static final double TAIL_OF_MEDIAN = 0.05;
    private static final int RESAMPLES = 10_000;
    private static final int FLIPS = 100_000;
    private static final int EXACT_UP_TO = 16;
    private static final double ROUNDING = 1e-12;

    /// @param deviation standard deviation over the runs, NaN for one run
    public record Spread(double mean, double deviation) {

        static Spread of(double[] numbers) {
            double mean = Arrays.stream(numbers).average().orElse(Double.NaN);
            double squares = Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum();
            return new Spread(mean, Math.sqrt(squares / (numbers.length - 1)));
        }

        double variance() {
            return deviation * deviation;
        }
    }

    public record Interval(double low, double high) {}

    /// Medians over the pairs: what the seed in the middle says, which one seed far out does not
    /// move.
    ///
    /// @param base of the base's outcome
    /// @param difference of variant less base
    /// @param interval 90% interval of `difference` by resamples of the pairs (percentiles); with
    ///   fewer than five pairs it spans at most from the least to the largest difference, which
    ///   holds less
    public record Middle(double base, double difference, Interval interval) {

        /// @param base outcome of each seed, `variant` in the same order
        /// @throws IllegalArgumentException when there are none or not as many of both
        public static Middle of(double[] base, double[] variant) {
            double[] differences = differences(base, variant);
            return new Middle(
                    Quantiles.median(base),
                    Quantiles.median(differences),
                    bootstrap(differences, Quantiles::median, TAIL_OF_MEDIAN));
        }
    }

    /// @param base outcome of each seed, `variant` in the same order
    /// @throws IllegalArgumentException when there are none or not as many of both
    public static PairedEffect of(double[] base, double[] variant) {
        double[] differences = differences(base, variant);
        Spread ofBase = Spread.of(base);
        Spread ofVariant = Spread.of(variant);
        Spread difference = Spread.of(differences);
        double unpaired = ofBase.variance() + ofVariant.variance();
        double product = ofBase.deviation() * ofVariant.deviation();
        return new PairedEffect(
                base.length,
                ofBase,
                ofVariant,
                difference.mean(),
                studentsT(difference, base.length),
                bootstrap(differences, PairedEffect::mean, TAIL),
                signFlips(differences),
                (unpaired - difference.variance()) / (2 * product),
                unpaired / difference.variance());
    }

    private static double[] differences(double[] base, double[] variant) {
        if (base.length == 0 || base.length != variant.length) {
            throw new IllegalArgumentException(
                    base.length + " runs of the base, " + variant.length + " of the variant");
        }
        double[] differences = new double[base.length];
        Arrays.setAll(differences, i -> variant[i] - base[i]);
        return differences;
    }

    private static Interval studentsT(Spread difference, int pairs) {
        if (pairs < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double half =
                new TDistribution(pairs - 1).inverseCumulativeProbability(1 - TAIL)
                        * difference.deviation()
                        / Math.sqrt(pairs);
        return new Interval(difference.mean() - half, difference.mean() + half);
    }

    private static Interval bootstrap(
            double[] differences, ToDoubleFunction<double[]> statistic, double tail) {
        if (differences.length < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        SplittableRandom chance = new SplittableRandom(differences.length);
        double[] found = new double[RESAMPLES];
        double[] drawn = new double[differences.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = differences[chance.nextInt(differences.length)];
            }
            found[i] = statistic.applyAsDouble(drawn);
        }
        return new Interval(Quantiles.of(found, tail), Quantiles.of(found, 1 - tail));
    }

    /// Added up in order, so that results that were written down stay the same to the bit.
    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    private static double signFlips(double[] differences) {
        boolean exact = differences.length <= EXACT_UP_TO;
        int flips = exact ? 1 << differences.length : FLIPS;
        SplittableRandom chance = new SplittableRandom(differences.length);
        double seen = Math.abs(Arrays.stream(differences).sum());
        double slack = ROUNDING * Arrays.stream(differences).map(Math::abs).sum();
        int asFar = 0;
        for (int i = 0; i < flips; i++) {
            double sum = 0;
            for (int j = 0; j < differences.length; j++) {
                boolean turned = exact ? (i >> j & 1) == 1 : chance.nextBoolean();
                sum += turned ? -differences[j] : differences[j];
            }
            asFar += Math.abs(sum) >= seen - slack ? 1 : 0;
        }
        return exact ? asFar / (double) flips : (asFar + 1) / (double) (flips + 1);
    }
}
