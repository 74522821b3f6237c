package kuaizhuang.measure.concentration;

import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;
import kuaizhuang.measure.chance.Simulations;

/// Ellison and Glaeser's index of geographic concentration, net of what a few large plants give by
/// chance (Ellison and Glaeser 1997).
///
/// G = sum (s - x)^2; gamma = (G - (1 - sum x^2) H) / ((1 - sum x^2)(1 - H)), with s the industry's
/// shares of places, x the reference's and H Herfindahl's index of plant sizes. Expected gamma is 0
/// where plants fall like darts on a board with fields as large as x. The sign may change with the
/// reference, so say which was taken.
///
/// @param raw G
/// @param herfindahl H
/// @param gamma the index: above .05 is often called strongly, below .02 weakly concentrated; a
///   convention that says nothing about chance
/// @param variance Var(G) under chance
/// @param z (G - E(G)) over its standard deviation under chance
/// @param maurelSedillot Maurel and Sédillot's index (1999) of the same plants: ((sum s^2 - sum
///   x^2) / (1 - sum x^2) - H) / (1 - H)
public record EllisonGlaeser(
        double raw,
        double herfindahl,
        double gamma,
        double variance,
        double z,
        double maurelSedillot) {

    /// Why the index is undefined for these plants; "" where it is not.
    public static String obstacle(Plants plants, double[] reference) {
        if (plants.withWorkers() == 0) {
            return "the industry has no workers";
        }
        if (plants.withWorkers() == 1) {
            return "the industry is a single plant, so H is 1 and the index divides by zero";
        }
        double[] expected = Shares.of(reference);
        double[] found = plants.byPlace(reference.length);
        int fields = 0;
        for (int place = 0; place < expected.length; place++) {
            if (!(expected[place] > 0) && found[place] > 0) {
                return "the industry is in a place that has nothing of the reference";
            }
            fields += expected[place] > 0 ? 1 : 0;
        }
        return fields < 2 ? "the reference lies in one place alone" : "";
    }

    /// @param reference amounts by place to which the industry is compared, of any unit
    /// @throws IllegalArgumentException where [#obstacle] names one
    public static EllisonGlaeser of(Plants plants, double[] reference) {
        String obstacle = obstacle(plants, reference);
        if (!obstacle.isEmpty()) {
            throw new IllegalArgumentException("the index is undefined: " + obstacle);
        }
        double[] x = Shares.of(reference);
        double h = plants.herfindahl();
        double[] s = Shares.of(plants.byPlace(x.length));
        double raw = raw(s, x);
        double spread = 1 - Shares.sumOfSquares(x);
        double variance = variance(plants, x);
        return new EllisonGlaeser(
                raw,
                h,
                gamma(s, x, h),
                variance,
                (raw - spread * h) / Math.sqrt(variance),
                maurelSedillot(s, x, h));
    }

    /// The index from shares of places alone.
    ///
    /// @param s the industry's shares, `x` the reference's, both summing to 1
    /// @param h Herfindahl's index of the plants
    public static double gamma(double[] s, double[] x, double h) {
        double spread = 1 - Shares.sumOfSquares(x);
        return (raw(s, x) - spread * h) / (spread * (1 - h));
    }

    /// Maurel and Sédillot's index from shares of places alone.
    public static double maurelSedillot(double[] s, double[] x, double h) {
        double squares = Shares.sumOfSquares(x);
        return ((Shares.sumOfSquares(s) - squares) / (1 - squares) - h) / (1 - h);
    }

    private static double raw(double[] s, double[] x) {
        double raw = 0;
        for (int place = 0; place < x.length; place++) {
            raw += (s[place] - x[place]) * (s[place] - x[place]);
        }
        return raw;
    }

    /// Var(G) = 2 {H^2 [X2 - 2 X3 + X2^2] - Z4 [X2 - 4 X3 + 3 X2^2]} with Xk and Zk the sums of the
    /// k-th powers of reference and plant shares (Ellison and Glaeser 1997, note 15).
    private static double variance(Plants plants, double[] x) {
        double total = plants.total();
        double h = plants.herfindahl();
        double z4 = plants.powerSum(4) / (total * total * total * total);
        double x2 = 0;
        double x3 = 0;
        for (double share : x) {
            x2 += share * share;
            x3 += share * share * share;
        }
        return 2 * (h * h * (x2 - 2 * x3 + x2 * x2) - z4 * (x2 - 4 * x3 + 3 * x2 * x2));
    }

    /// The index between the 2.5 and 97.5 per cent that the dartboard gives, and its two-sided
    /// probability; by the normal approximation of z where no rounds are played.
    public static Measured gamma(Plants plants, double[] reference, Simulations simulations) {
        long n = plants.withWorkers();
        return Measured.unless(
                obstacle(plants, reference),
                n,
                () -> judged(of(plants, reference), plants, reference, simulations));
    }

    private static Measured judged(
            EllisonGlaeser index, Plants plants, double[] reference, Simulations simulations) {
        long n = plants.withWorkers();
        double[] x = Shares.of(reference);
        double spread = 1 - Shares.sumOfSquares(x);
        if (simulations.rounds() == 0) {
            double half =
                    Normal.Z_95 * Math.sqrt(index.variance) / (spread * (1 - index.herfindahl));
            return new Measured(index.gamma, -half, half, Normal.twoSided(index.z), n, "")
                    .judged(0, "localised", "dispersed");
        }
        return new DartboardTest(plants, reference, simulations)
                .of(s -> gamma(s, x, index.herfindahl))
                .judged(0, "localised", "dispersed");
    }
}
