package kuaizhuang.measure.chance;

import kuaizhuang.kernel.Draws;

/// How many of n things happen, each with the same probability, drawn exactly from a key: by
/// waiting times where few are expected, else by transformed rejection with a table (BTRS, Hörmann
/// 1993), in a time that does not grow with n.
public final class Binomial {

    private static final double FEW = 10;

    /// ln k! less Stirling's formula, k = 0 to 9.
    private static final double[] REST = {
        0.08106146679532726,
        0.04134069595540929,
        0.02767792568499834,
        0.02079067210376509,
        0.01664469118982119,
        0.01387612882307075,
        0.01189670994589177,
        0.01041126526197209,
        0.009255462182712733,
        0.008330563433362871
    };

    private Binomial() {}

    /// @param n 0 or more
    /// @param p from 0 to 1
    public static int draw(int n, double p, long key) {
        if (p > 0.5) {
            return n - draw(n, 1 - p, key);
        }
        return n * p < FEW ? byWaiting(n, p, key) : byRejection(n, p, key);
    }

    /// Jumps from one that happens to the next (Devroye 1986, section X.4.3).
    private static int byWaiting(int n, double p, long key) {
        if (p <= 0) {
            return 0;
        }
        double miss = StrictMath.log1p(-p);
        double at = 0;
        int happened = -1;
        do {
            happened++;
            at += Math.floor(StrictMath.log1p(-Draws.unit(key, happened)) / miss) + 1;
        } while (at <= n);
        return happened;
    }

    private static int byRejection(int n, double p, long key) {
        double spread = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double alpha = (2.83 + 5.1 / b) * spread;
        double centre = n * p + 0.5;
        for (int tried = 0; ; tried++) {
            double u = Draws.unit(key, tried, 0) - 0.5;
            double v = 1 - Draws.unit(key, tried, 1);
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + centre);
            if (edge >= 0.07 && v <= 0.92 - 4.2 / b) {
                return (int) k;
            }
            if (k >= 0
                    && k <= n
                    && StrictMath.log(v * alpha / (a / (edge * edge) + b)) <= ratio(n, p, k)) {
                return (int) k;
            }
        }
    }

    /// Logarithm of the probability of k over that of the mode.
    private static double ratio(int n, double p, double k) {
        double mode = Math.floor((n + 1) * p);
        double odds = p / (1 - p);
        return (mode + 0.5) * StrictMath.log((mode + 1) / (odds * (n - mode + 1)))
                + (n + 1) * StrictMath.log((n - mode + 1) / (n - k + 1))
                + (k + 0.5) * StrictMath.log(odds * (n - k + 1) / (k + 1))
                + rest(mode)
                + rest(n - mode)
                - rest(k)
                - rest(n - k);
    }

    private static double rest(double k) {
        double next = (k + 1) * (k + 1);
        return k < REST.length
                ? REST[(int) k]
                : (1 / 12.0 - (1 / 360.0 - 1 / 1260.0 / next) / next) / (k + 1);
    }
}
