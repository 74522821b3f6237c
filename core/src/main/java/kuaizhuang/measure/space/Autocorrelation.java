package kuaizhuang.measure.space;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.NullDistribution;
import kuaizhuang.measure.chance.Shuffle;
import kuaizhuang.measure.chance.Simulations;

/// Whether near places have similar values: three statistics of a whole map, each with its moments
/// and with a test by shuffling the values over the places.
///
/// @param value the statistic
/// @param expected its mean under chance
/// @param variance its variance under chance, all orders of the values being as likely
///   (randomisation)
/// @param normalVariance its variance if the values were drawn from a normal distribution; NaN for
///   Getis and Ord's
public record Autocorrelation(
        double value, double expected, double variance, double normalVariance) {

    /// (value - expected) over the standard deviation under randomisation.
    public double z() {
        return (value - expected) / Math.sqrt(variance);
    }

    /// Moran's I = n/S0 sum w z z' / sum z^2 (Moran 1950); variances of Cliff and Ord (1981).
    public static Autocorrelation moran(double[] values, Weights w) {
        Moments m = new Moments(values, w);
        double n = m.n;
        double expected = -1 / (n - 1);
        double s02 = m.s0 * m.s0;
        double e2 = expected * expected;
        double randomised =
                (n * ((n * n - 3 * n + 3) * m.s1 - n * m.s2 + 3 * s02)
                                - m.kurtosis * ((n * n - n) * m.s1 - 2 * n * m.s2 + 6 * s02))
                        / ((n - 1) * (n - 2) * (n - 3) * s02);
        double normal = (n * n * m.s1 - n * m.s2 + 3 * s02) / ((n * n - 1) * s02);
        return new Autocorrelation(moran(m.z, m, w), expected, randomised - e2, normal - e2);
    }

    /// Geary's C = (n-1)/(2 S0) sum w (z - z')^2 / sum z^2 (Geary 1954); below 1 where near places
    /// are alike.
    public static Autocorrelation geary(double[] values, Weights w) {
        Moments m = new Moments(values, w);
        double n = m.n;
        double s02 = m.s0 * m.s0;
        double b = m.kurtosis;
        double randomised =
                ((n - 1) * m.s1 * (n * n - 3 * n + 3 - (n - 1) * b)
                                - (n - 1) * m.s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * b) / 4
                                + s02 * (n * n - 3 - (n - 1) * (n - 1) * b))
                        / (n * (n - 2) * (n - 3) * s02);
        double normal = ((2 * m.s1 + m.s2) * (n - 1) - 4 * s02) / (2 * (n + 1) * s02);
        return new Autocorrelation(geary(m.z, m, w), 1, randomised, normal);
    }

    /// Getis and Ord's general G = sum w x x' / sum x x' over pairs of different places, for values
    /// from 0 up (Getis and Ord 1992): above its mean where high values are near each other.
    public static Autocorrelation getisOrd(double[] values, Weights w) {
        Moments m = new Moments(values, w);
        double n = m.n;
        double s02 = m.s0 * m.s0;
        double[] sums = powerSums(values);
        double b0 = (n * n - 3 * n + 3) * m.s1 - n * m.s2 + 3 * s02;
        double b1 = -((n * n - n) * m.s1 - 2 * n * m.s2 + 6 * s02);
        double b2 = -(2 * n * m.s1 - (n + 3) * m.s2 + 6 * s02);
        double b3 = 4 * (n - 1) * m.s1 - 2 * (n + 1) * m.s2 + 8 * s02;
        double b4 = m.s1 - m.s2 + s02;
        double pairs = sums[1] * sums[1] - sums[2];
        double square =
                (b0 * sums[2] * sums[2]
                                + b1 * sums[4]
                                + b2 * sums[1] * sums[1] * sums[2]
                                + b3 * sums[1] * sums[3]
                                + b4 * sums[1] * sums[1] * sums[1] * sums[1])
                        / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3));
        double expected = m.s0 / (n * (n - 1));
        return new Autocorrelation(
                cross(values, w) / pairs, expected, square - expected * expected, Double.NaN);
    }

    private static double[] powerSums(double[] values) {
        double[] sums = new double[5];
        for (double value : values) {
            double power = 1;
            for (int k = 1; k <= 4; k++) {
                power *= value;
                sums[k] += power;
            }
        }
        return sums;
    }

    private static double cross(double[] values, Weights w) {
        double sum = 0;
        for (int place = 0; place < values.length; place++) {
            sum += values[place] * w.lag(place, values);
        }
        return sum;
    }

    private static double moran(double[] z, Moments m, Weights w) {
        return m.n / m.s0 * cross(z, w) / m.squares;
    }

    private static double geary(double[] z, Moments m, Weights w) {
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            int[] row = w.neighbours()[i];
            for (int k = 0; k < row.length; k++) {
                double difference = z[i] - z[row[k]];
                sum += w.weights()[i][k] * difference * difference;
            }
        }
        return (m.n - 1) / (2 * m.s0) * sum / m.squares;
    }

    /// Why no statistic of these values is defined; "" where one is.
    public static String obstacle(double[] values, Weights w) {
        if (values.length < 4) {
            return "there are fewer than four places";
        }
        if (Arrays.stream(w.neighbours()).allMatch(row -> row.length == 0)) {
            return "no place has a neighbour";
        }
        return Arrays.stream(values).allMatch(value -> value == values[0])
                ? "all places have the same value"
                : "";
    }

    /// Moran's I between the 2.5 and 97.5 per cent of shuffled maps.
    public static Measured moran(double[] values, Weights w, Simulations simulations) {
        return Measured.unless(
                obstacle(values, w),
                values.length,
                () -> {
                    Moments m = new Moments(values, w);
                    return tested(m.z, simulations, z -> moran(z, m, w))
                            .judged(-1 / (m.n - 1), "near places are alike", "near places differ");
                });
    }

    /// Geary's C between the 2.5 and 97.5 per cent of shuffled maps.
    public static Measured geary(double[] values, Weights w, Simulations simulations) {
        return Measured.unless(
                obstacle(values, w),
                values.length,
                () -> {
                    Moments m = new Moments(values, w);
                    return tested(m.z, simulations, z -> geary(z, m, w))
                            .judged(1, "near places differ", "near places are alike");
                });
    }

    /// Getis and Ord's G between the 2.5 and 97.5 per cent of shuffled maps.
    public static Measured getisOrd(double[] values, Weights w, Simulations simulations) {
        return Measured.unless(
                obstacle(values, w),
                values.length,
                () -> {
                    double[] sums = powerSums(values);
                    double pairs = sums[1] * sums[1] - sums[2];
                    double n = values.length;
                    return tested(values, simulations, x -> cross(x, w) / pairs)
                            .judged(
                                    w.s0() / (n * (n - 1)),
                                    "high values are near each other",
                                    "low values are near each other");
                });
    }

    private static Measured tested(
            double[] values, Simulations simulations, ToDoubleFunction<double[]> statistic) {
        double[] chance =
                simulations.play(round -> {
                    double[] shuffled = values.clone();
                    Shuffle.all(shuffled, simulations.key("shuffle", round));
                    return statistic.applyAsDouble(shuffled);
                });
        return new NullDistribution(chance).around(statistic.applyAsDouble(values), values.length);
    }
}
