package kuaizhuang.measure.change;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Normal;

/// The share of firms that live beyond an age, by the product-limit estimator (Kaplan and Meier
/// 1958), with Greenwood's (1926) standard error. Firms that are still alive at the last look count
/// as long as they were seen.
///
/// @param ages at which firms ended, ascending
/// @param share that lives beyond each
/// @param error standard error of each share
public record Survival(double[] ages, double[] share, double[] error) {

    /// @param ages of the firms when they ended or were last seen
    /// @param ended whether the firm ended at that age
    /// @param weights how many firms each row stands for
    public static Survival of(double[] ages, boolean[] ended, double[] weights) {
        int[] order =
                IntStream.range(0, ages.length)
                        .boxed()
                        .sorted((one, other) -> Double.compare(ages[one], ages[other]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double atRisk = Arrays.stream(weights).sum();
        double alive = 1;
        double greenwood = 0;
        double[][] steps = new double[3][ages.length];
        int count = 0;
        for (int from = 0; from < order.length; ) {
            double age = ages[order[from]];
            double ends = 0;
            double leaves = 0;
            int to = from;
            for (; to < order.length && ages[order[to]] == age; to++) {
                leaves += weights[order[to]];
                ends += ended[order[to]] ? weights[order[to]] : 0;
            }
            if (ends > 0) {
                alive *= 1 - ends / atRisk;
                greenwood += ends / (atRisk * (atRisk - ends));
                steps[0][count] = age;
                steps[1][count] = alive;
                steps[2][count++] = alive == 0 ? 0 : alive * Math.sqrt(greenwood);
            }
            atRisk -= leaves;
            from = to;
        }
        return new Survival(
                Arrays.copyOf(steps[0], count),
                Arrays.copyOf(steps[1], count),
                Arrays.copyOf(steps[2], count));
    }

    private int step(double age) {
        int found = Arrays.binarySearch(ages, age);
        return found < 0 ? -found - 2 : found;
    }

    /// The share that lives beyond an age.
    public double at(double age) {
        int step = step(age);
        return step < 0 ? 1 : share[step];
    }

    /// Its standard error.
    public double errorAt(double age) {
        int step = step(age);
        return step < 0 ? 0 : error[step];
    }

    /// Lower end of the 95 per cent interval on the scale of log(-log), which stays within 0 and 1
    /// (Kalbfleisch and Prentice 1980).
    public double lowAt(double age) {
        return bound(age, 1);
    }

    public double highAt(double age) {
        return bound(age, -1);
    }

    private double bound(double age, int sign) {
        double at = at(age);
        if (at == 0 || at == 1) {
            return at;
        }
        double log = StrictMath.log(at);
        double half = Normal.Z_95 * errorAt(age) / (at * -log);
        return StrictMath.exp(log * StrictMath.exp(sign * half));
    }

    /// The age beyond which half live, NaN where more than half are alive at the end.
    public double median() {
        for (int i = 0; i < ages.length; i++) {
            if (share[i] <= 0.5) {
                return ages[i];
            }
        }
        return Double.NaN;
    }
}
