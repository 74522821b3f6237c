package kuaizhuang.fit;

import java.util.List;

/// What the evaluator gave at one point.
///
/// @param place in the unit cube
/// @param values of the parameters there
/// @param bySeed one row a seed, one column a target; NaN where there is no number
public record Evaluation(double[] place, double[] values, List<double[]> bySeed) {

    public Evaluation {
        bySeed = List.copyOf(bySeed);
    }

    /// Mean over the seeds, NaN where one of them gives no number.
    double mean(int target) {
        return bySeed.stream().mapToDouble(row -> row[target]).average().orElse(Double.NaN);
    }

    /// Sum of squared differences from the mean over the seeds.
    double squares(int target) {
        double mean = mean(target);
        return bySeed.stream().mapToDouble(row -> Math.pow(row[target] - mean, 2)).sum();
    }
}
