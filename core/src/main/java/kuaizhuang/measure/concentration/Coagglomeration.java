package kuaizhuang.measure.concentration;

import java.util.List;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;

/// Whether industries seek each other's company, beyond what each does alone.
public final class Coagglomeration {

    private Coagglomeration() {}

    /// The index of a group of industries (Ellison and Glaeser 1997, equation 5): (G / (1 - sum
    /// x^2) - H - sum g_j w_j^2 (1 - H_j)) / (1 - sum w_j^2), with w the industries' shares of the
    /// group, g their own indices, H = sum w_j^2 H_j. Expected 0 when they locate independently of
    /// each other.
    ///
    /// @param industries two or more
    /// @param reference amounts by place
    /// @throws IllegalArgumentException where an industry's own index is undefined
    public static double ofGroup(List<Plants> industries, double[] reference) {
        double all = industries.stream().mapToDouble(Plants::total).sum();
        double[] x = Shares.of(reference);
        double[] together = new double[x.length];
        double h = 0;
        double own = 0;
        double squares = 0;
        for (Plants industry : industries) {
            double w = industry.total() / all;
            EllisonGlaeser alone = EllisonGlaeser.of(industry, reference);
            double[] amounts = industry.byPlace(x.length);
            for (int place = 0; place < x.length; place++) {
                together[place] += amounts[place];
            }
            h += w * w * alone.herfindahl();
            own += w * w * alone.gamma() * (1 - alone.herfindahl());
            squares += w * w;
        }
        double[] s = Shares.of(together);
        double raw = 0;
        for (int place = 0; place < x.length; place++) {
            raw += (s[place] - x[place]) * (s[place] - x[place]);
        }
        double spread = 1 - Shares.sumOfSquares(x);
        return (raw / spread - h - own) / (1 - squares);
    }

    /// The index of a pair (Ellison, Glaeser and Kerr 2010): sum (s_i - x)(s_j - x) / (1 - sum
    /// x^2).
    public static double ofPair(double[] one, double[] other, double[] reference) {
        double[] x = Shares.of(reference);
        double[] s = Shares.of(one);
        double[] t = Shares.of(other);
        double sum = 0;
        for (int place = 0; place < x.length; place++) {
            sum += (s[place] - x[place]) * (t[place] - x[place]);
        }
        return sum / (1 - Shares.sumOfSquares(x));
    }

    /// The index of a pair with the band and probability of chance: both industries' plants fall
    /// independently on the dartboard, so the index has mean 0 and, both covariances being H
    /// (diag(x) - x x'), variance H_i H_j (X2 - 2 X3 + X2^2) / (1 - X2)^2; the band is normal.
    public static Measured ofPair(Plants one, Plants other, double[] reference) {
        long n = one.withWorkers() + other.withWorkers();
        String obstacle = EllisonGlaeser.obstacle(one, reference);
        if (obstacle.isEmpty()) {
            obstacle = EllisonGlaeser.obstacle(other, reference);
        }
        return Measured.unless(obstacle, n, () -> defined(one, other, reference, n));
    }

    private static Measured defined(Plants one, Plants other, double[] reference, long n) {
        double[] x = Shares.of(reference);
        double x2 = Shares.sumOfSquares(x);
        double x3 = 0;
        for (double share : x) {
            x3 += share * share * share;
        }
        double value = ofPair(one.byPlace(x.length), other.byPlace(x.length), reference);
        double deviation =
                Math.sqrt(one.herfindahl() * other.herfindahl() * (x2 - 2 * x3 + x2 * x2))
                        / (1 - x2);
        double half = Normal.Z_95 * deviation;
        return new Measured(value, -half, half, Normal.twoSided(value / deviation), n, "")
                .judged(0, "co-located", "apart");
    }
}
