package kuaizhuang.measure.concentration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How unequal amounts are: single numbers of a list of amounts from 0 up. NaN where the sum is
/// zero or the list empty; without unit if nothing else is said.
public final class Inequality {

    private Inequality() {}

    /// Sum of squared shares: 1/n if equal, 1 for one alone (Hirschman 1945, Herfindahl 1950).
    public static double herfindahl(double[] amounts) {
        return Shares.sumOfSquares(Shares.of(amounts));
    }

    /// Herfindahl's index from 0, equal, to 1: (H - 1/n) / (1 - 1/n); NaN for one amount.
    public static double normalisedHerfindahl(double[] amounts) {
        double least = 1.0 / amounts.length;
        return (herfindahl(amounts) - least) / (1 - least);
    }

    /// Shannon's entropy of the shares in bits: 0 for one alone, log2 n if equal (Shannon 1948).
    public static double entropy(double[] amounts) {
        double sum = 0;
        for (double share : Shares.of(amounts)) {
            sum -= share == 0 ? 0 : share * StrictMath.log(share);
        }
        return sum / StrictMath.log(2);
    }

    /// Gini's coefficient: 0 equal, 1 - 1/n for one alone (Gini 1912).
    public static double gini(double[] amounts) {
        return lorenzGini(amounts, ones(amounts.length));
    }

    /// Gini's coefficient over n / (n - 1), so that it reaches 1; NaN for one amount.
    public static double normalisedGini(double[] amounts) {
        return gini(amounts) * amounts.length / (amounts.length - 1.0);
    }

    /// Gini's coefficient of amounts over unequal bases, for example workers over population: twice
    /// the area between the diagonal and the Lorenz curve of places in order of amount a base.
    /// Places without base and amount do not count.
    public static double lorenzGini(double[] amounts, double[] bases) {
        Shares.requireSameLength(amounts, bases);
        double[] shares = Shares.of(amounts);
        double[] widths = Shares.of(bases);
        int[] order =
                IntStream.range(0, shares.length)
                        .filter(i -> shares[i] > 0 || widths[i] > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> shares[i] / widths[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double reached = 0;
        double twiceTheArea = 0;
        for (int i : order) {
            twiceTheArea += widths[i] * (2 * reached + shares[i]);
            reached += shares[i];
        }
        return Double.isNaN(Shares.sum(shares) + Shares.sum(widths))
                ? Double.NaN
                : 1 - twiceTheArea;
    }

    /// Half the sum of absolute differences of two distributions: the share that would have to move
    /// (Hoover 1936).
    public static double hoover(double[] amounts, double[] reference) {
        return Specialisation.coefficient(amounts, reference);
    }

    /// Theil's T, the mean of (x/m) ln(x/m): 0 equal, ln n for one alone (Theil 1967).
    public static double theilT(double[] amounts) {
        return TheilDecomposition.against(amounts, ones(amounts.length));
    }

    /// The mean log deviation, the mean of ln(m/x), also called Theil's L; infinite where an amount
    /// is 0 (Theil 1967).
    public static double meanLogDeviation(double[] amounts) {
        return TheilDecomposition.against(ones(amounts.length), amounts);
    }

    /// Atkinson's index: the share of the sum that could be given up for equality (Atkinson 1970).
    ///
    /// @param aversion epsilon, above 0; 1 gives 1 - geometric mean / mean
    public static double atkinson(double[] amounts, double aversion) {
        Shares.requireAmounts("amount", amounts);
        double mean = Shares.sum(amounts) / amounts.length;
        if (aversion == 1) {
            return 1 - StrictMath.exp(-meanLogDeviation(amounts));
        }
        double power =
                Arrays.stream(amounts)
                        .map(amount -> StrictMath.pow(amount / mean, 1 - aversion))
                        .average()
                        .orElse(Double.NaN);
        return 1 - StrictMath.pow(power, 1 / (1 - aversion));
    }

    /// Coulter's coefficient: root of half the sum of squared differences of two distributions, 0
    /// to 1 (Coulter 1989).
    public static double coulter(double[] amounts, double[] reference) {
        Shares.requireSameLength(amounts, reference);
        double[] shares = Shares.of(amounts);
        double[] expected = Shares.of(reference);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += (shares[i] - expected[i]) * (shares[i] - expected[i]);
        }
        return Math.sqrt(sum / 2);
    }

    /// Williamson's coefficient of variation of incomes a head between places, weighted by people,
    /// around the mean income of all people (Williamson 1965).
    public static double williamson(double[] incomes, double[] people) {
        Shares.requireSameLength(incomes, people);
        double[] weights = Shares.of(people);
        double mean = 0;
        for (int i = 0; i < incomes.length; i++) {
            mean += weights[i] * incomes[i];
        }
        double sum = 0;
        for (int i = 0; i < incomes.length; i++) {
            sum += weights[i] * (incomes[i] - mean) * (incomes[i] - mean);
        }
        return Math.sqrt(sum) / mean;
    }

    static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
