package kuaizhuang.measure.size;

/// Hurwitz's zeta function, the sum of (k + a)^-s over k = 0, 1, ...
final class Zeta {

    private static final int DIRECT = 20;

    private Zeta() {}

    /// Twenty terms one by one where a is small, the rest by the Euler-Maclaurin formula; relative
    /// error below 1e-10 for s from 1.01 to 20 and a from 1 up.
    static double of(double s, double a) {
        int direct = a > DIRECT + 2 * s ? 0 : DIRECT;
        double sum = 0;
        for (int k = 0; k < direct; k++) {
            sum += StrictMath.pow(a + k, -s);
        }
        double x = a + direct;
        double power = StrictMath.pow(x, -s);
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
