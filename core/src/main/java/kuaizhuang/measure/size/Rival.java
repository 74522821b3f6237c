package kuaizhuang.measure.size;

import java.util.function.DoubleUnaryOperator;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;

/// Another law for the same tail, and which of the two fits better: the log likelihood ratio with
/// the test of Vuong (1989) as in Clauset, Shalizi and Newman (2009, appendix C). Positive favours
/// the power law; only a small p says that the sign can be trusted.
public enum Rival {
    /// Lognormal, cut off at the same size.
    LOGNORMAL {
        @Override
        DoubleUnaryOperator fit(Sizes tail, double cutoff) {
            double n = tail.total();
            double mean = tail.sumOfLogs() / n;
            double squares = 0;
            for (int i = 0; i < tail.values().length; i++) {
                double d = StrictMath.log(tail.values()[i]) - mean;
                squares += tail.counts()[i] * d * d;
            }
            double spread = Math.max(1e-3, Math.sqrt(squares / n));
            double[] best =
                    Search.peak(
                            guess ->
                                    guess[1] < -8 || guess[1] > 4 || Math.abs(guess[0]) > 300
                                            ? Double.NEGATIVE_INFINITY
                                            : likelihood(tail, lognormal(tail, cutoff, guess)),
                            new double[] {mean, StrictMath.log(spread)},
                            new double[] {spread, 0.5});
            return lognormal(tail, cutoff, best);
        }
    },
    /// Exponential, cut off at the same size.
    EXPONENTIAL {
        @Override
        DoubleUnaryOperator fit(Sizes tail, double cutoff) {
            double sum = 0;
            for (int i = 0; i < tail.values().length; i++) {
                sum += tail.counts()[i] * (tail.values()[i] - cutoff);
            }
            double mean = sum / tail.total();
            double rate = tail.whole() ? StrictMath.log1p(1 / mean) : 1 / mean;
            double level = StrictMath.log(tail.whole() ? -StrictMath.expm1(-rate) : rate);
            return x -> level - rate * (x - cutoff);
        }
    };

    abstract DoubleUnaryOperator fit(Sizes tail, double cutoff);

    private static DoubleUnaryOperator lognormal(Sizes tail, double cutoff, double[] parameters) {
        double mean = parameters[0];
        double deviation = StrictMath.exp(parameters[1]);
        if (tail.whole()) {
            double all = above(cutoff - 0.5, mean, deviation);
            return x ->
                    StrictMath.log(
                            Math.max(
                                            1e-300,
                                            above(x - 0.5, mean, deviation)
                                                    - above(x + 0.5, mean, deviation))
                                    / Math.max(1e-300, all));
        }
        double level =
                -StrictMath.log(Math.max(1e-300, above(cutoff, mean, deviation)))
                        - StrictMath.log(deviation * Math.sqrt(2 * Math.PI));
        return x -> {
            double z = (StrictMath.log(x) - mean) / deviation;
            return level - StrictMath.log(x) - z * z / 2;
        };
    }

    private static double above(double x, double mean, double deviation) {
        return Normal.below((mean - StrictMath.log(x)) / deviation);
    }

    private static double likelihood(Sizes tail, DoubleUnaryOperator log) {
        double sum = 0;
        for (int i = 0; i < tail.values().length; i++) {
            sum += tail.counts()[i] * log.applyAsDouble(tail.values()[i]);
        }
        return sum;
    }

    /// The log likelihood ratio of the power law to this law; `p` two-sided.
    public Measured against(PowerLaw law, Sizes sizes) {
        Sizes tail = sizes.from(law.cutoff());
        DoubleUnaryOperator other = fit(tail, law.cutoff());
        double n = tail.total();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < tail.values().length; i++) {
            double ratio = law.log(tail.values()[i]) - other.applyAsDouble(tail.values()[i]);
            sum += tail.counts()[i] * ratio;
            squares += tail.counts()[i] * ratio * ratio;
        }
        double deviation = Math.sqrt(squares / n - sum / n * (sum / n));
        double p = Normal.twoSided(sum / (deviation * Math.sqrt(n)));
        String name = name().toLowerCase(java.util.Locale.ROOT);
        String words =
                p > 0.1
                        ? "cannot be told from " + name
                        : sum > 0
                                ? "power law rather than " + name
                                : name + " rather than power law";
        return new Measured(sum, Double.NaN, Double.NaN, p, tail.total(), words);
    }
}
