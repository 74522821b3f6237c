package kuaizhuang.measure.space;

import java.util.Arrays;

/// Deviations from the mean and the sums that the variances of all statistics of a map need.
final class Moments {

    final double n;
    final double[] z;

    /// Sum of squared deviations.
    final double squares;

    /// m4 / m2^2.
    final double kurtosis;

    final double s0;
    final double s1;
    final double s2;

    /// @throws IllegalArgumentException when there are not as many values as places
    Moments(double[] values, Weights w) {
        if (values.length != w.places()) {
            throw new IllegalArgumentException(
                    values.length + " values stand against " + w.places() + " places");
        }
        n = values.length;
        double mean = Arrays.stream(values).sum() / n;
        z = Arrays.stream(values).map(value -> value - mean).toArray();
        squares = Arrays.stream(z).map(d -> d * d).sum();
        kurtosis = Arrays.stream(z).map(d -> d * d * d * d).sum() * n / (squares * squares);
        s0 = w.s0();
        s1 = w.s1();
        s2 = w.s2();
    }
}
