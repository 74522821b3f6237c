package kuaizhuang.measure.chance;

/// The standard normal distribution.
public final class Normal {

    /// Its 97.5 per cent point.
    public static final double Z_95 = 1.959963984540054;

    private Normal() {}

    /// Probability of a smaller number: a continued fraction in the tail and a series in the middle
    /// (Abramowitz and Stegun 1964, 26.2.10 and 26.2.14); error below 1e-14.
    public static double below(double z) {
        return z < 0 ? tail(-z) : 1 - tail(z);
    }

    /// Probability of a number at least as far from zero, on both sides.
    public static double twoSided(double z) {
        return Math.min(1, 2 * tail(Math.abs(z)));
    }

    private static double tail(double z) {
        double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        if (z > 4) {
            double fraction = 0;
            for (int k = 80; k > 0; k--) {
                fraction = k / (z + fraction);
            }
            return density / (z + fraction);
        }
        double term = z;
        double sum = z;
        for (int k = 3; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 400; k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return 0.5 - density * sum;
    }
}
