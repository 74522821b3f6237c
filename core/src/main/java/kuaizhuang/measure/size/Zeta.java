package kuaizhuang.measure.size;

/// Hurwitz's zeta function, the sum of (k + a)^-s over k = 0, 1, ...
final class Zeta {

    private static final int DIRECT = 20;

    private static final double STEP = 1e-4;
    private static final double LEAST = 1.01;
    private static final double MOST = 50;

    private Zeta() {}

    /// The s that makes -ln zeta(s, a) - s m largest, by Newton's method on differences, which
    /// halves the interval where a step would leave it; between 1.01 and 50.
    ///
    /// @param start a guess
    static double exponent(double m, double a, double start) {
        double low = LEAST;
        double high = MOST;
        double s = Math.min(Math.max(start, LEAST + STEP), MOST);
        for (int step = 0; step < 100 && high - low > 1e-12; step++) {
            double before = StrictMath.log(of(s - STEP, a));
            double here = StrictMath.log(of(s, a));
            double after = StrictMath.log(of(s + STEP, a));
            double slope = -(after - before) / (2 * STEP) - m;
            double curvature = (after - 2 * here + before) / (STEP * STEP);
            low = slope > 0 ? s : low;
            high = slope > 0 ? high : s;
            double tried = s + slope / curvature;
            double next = tried > low && tried < high ? tried : (low + high) / 2;
            if (Math.abs(next - s) < 1e-10) {
                return next;
            }
            s = next;
        }
        return s;
    }

    /// Twenty terms one by one where a is small, the rest by the Euler-Maclaurin formula; relative
    /// error below 1e-10 for s from 1.01 to 20 and a from 1 up.
    static double of(double s, double a) {
        int direct = a > DIRECT + 2 * s ? 0 : DIRECT;
        double sum = 0;
        for (int k = 0; k < direct; k++) {
            sum += StrictMath.exp(-s * Logarithm.of(a + k));
        }
        double x = a + direct;
        double power = StrictMath.exp(-s * Logarithm.of(x));
        double rest = x * power / (s - 1) + power / 2;
        double term = s * power / x;
        rest += term / 12;
        term *= (s + 1) * (s + 2) / (x * x);
        rest -= term / 720;
        term *= (s + 3) * (s + 4) / (x * x);
        rest += term / 30240;
        return sum + rest;
    }
}
