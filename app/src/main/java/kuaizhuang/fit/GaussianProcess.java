package kuaizhuang.fit;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/// A smooth function guessed from noisy values at some points of the unit cube, with how sure the
/// guess is.
///
/// Mean linear in the coordinates; covariance Matérn 5/2 with a length for each coordinate, and a
/// nugget for noise. Variance and mean are integrated out; lengths and nugget are those of the
/// largest restricted likelihood, under a wide prior on the lengths (Rasmussen and Williams 2006,
/// Gaussian Processes for Machine Learning, sections 2.7, 4.2 and 5.4).
public final class GaussianProcess {

    private static final double SHORTEST = Math.log(0.05);
    private static final double LONGEST = Math.log(20);
    private static final double LEAST_NOISE = Math.log(1e-6);
    private static final double MOST_NOISE = Math.log(2);
    private static final double PRIOR_SPREAD = 1.2;
    private static final double JITTER = 1e-9;
    private static final double ROOT_5 = Math.sqrt(5);
    private static final int SEARCHES = 200;

    private final double[][] points;
    private final double[] lengths;
    private final double noise;
    private final double scale;
    private final RealVector weights;
    private final RealVector trend;
    private final CholeskyDecomposition covariance;
    private final RealMatrix solvedTrend;
    private final CholeskyDecomposition trendPrecision;
    private final double likelihood;

    private GaussianProcess(double[][] points, double[] values, double[] logs) {
        int dimensions = points[0].length;
        this.points = points;
        this.lengths = Arrays.stream(logs).limit(dimensions).map(Math::exp).toArray();
        this.noise = Math.exp(logs[dimensions]);
        RealMatrix basis =
                new Array2DRowRealMatrix(
                        Arrays.stream(points).map(GaussianProcess::basis).toArray(double[][]::new));
        RealVector given = new ArrayRealVector(values);
        this.covariance = new CholeskyDecomposition(covarianceMatrix());
        this.solvedTrend = covariance.getSolver().solve(basis);
        this.trendPrecision =
                new CholeskyDecomposition(symmetric(basis.transposeMultiply(solvedTrend)));
        this.trend = trendPrecision.getSolver().solve(solvedTrend.transpose().operate(given));
        RealVector rest = given.subtract(basis.operate(trend));
        this.weights = covariance.getSolver().solve(rest);
        int free = points.length - basis.getColumnDimension();
        this.scale = Math.max(rest.dotProduct(weights) / free, Double.MIN_NORMAL);
        this.likelihood =
                -0.5
                        * (free * Math.log(scale)
                                + logDeterminant(covariance)
                                + logDeterminant(trendPrecision));
    }

    /// Fits to values at points.
    ///
    /// @param points at least two more than there are coordinates plus one
    /// @throws IllegalArgumentException when there are fewer
    public static GaussianProcess fit(double[][] points, double[] values) {
        int dimensions = points[0].length;
        if (points.length < dimensions + 3) {
            throw new IllegalArgumentException(
                    points.length + " points are too few for " + dimensions + " coordinates");
        }
        GaussianProcess best = null;
        for (double start : new double[] {0.4, 2}) {
            double[] found = search(points, values, start);
            GaussianProcess next = new GaussianProcess(points, values, found);
            if (best == null || next.likelihood > best.likelihood) {
                best = next;
            }
        }
        return best;
    }

    private static double[] search(double[][] points, double[] values, double length) {
        int dimensions = points[0].length;
        double[] start = filled(dimensions, Math.log(length), Math.log(0.01));
        double[] low = filled(dimensions, SHORTEST, LEAST_NOISE);
        double[] high = filled(dimensions, LONGEST, MOST_NOISE);
        double[] best = start.clone();
        double[] bestValue = {Double.NEGATIVE_INFINITY};
        try {
            new BOBYQAOptimizer(2 * (dimensions + 1) + 1, 0.8, 1e-3)
                    .optimize(
                            new MaxEval(SEARCHES),
                            GoalType.MAXIMIZE,
                            new InitialGuess(start),
                            new SimpleBounds(low, high),
                            new ObjectiveFunction(logs -> {
                                double value = posterior(points, values, logs);
                                if (value > bestValue[0]) {
                                    bestValue[0] = value;
                                    System.arraycopy(logs, 0, best, 0, logs.length);
                                }
                                return value;
                            }));
        } catch (MathRuntimeException outOfSearches) {
            // The best place so far is as good as any that a longer search would find.
        }
        return best;
    }

    private static double[] filled(int dimensions, double length, double noise) {
        double[] logs = new double[dimensions + 1];
        Arrays.fill(logs, length);
        logs[dimensions] = noise;
        return logs;
    }

    private static double posterior(double[][] points, double[] values, double[] logs) {
        double prior = 0;
        for (int i = 0; i < logs.length - 1; i++) {
            prior -= 0.5 * Math.pow(logs[i] / PRIOR_SPREAD, 2);
        }
        try {
            return new GaussianProcess(points, values, logs).likelihood + prior;
        } catch (MathRuntimeException notPositive) {
            return -1e9;
        }
    }

    /// The guess at a point.
    public double mean(double[] point) {
        return new ArrayRealVector(basis(point), false).dotProduct(trend)
                + correlations(point).dotProduct(weights);
    }

    /// Variance of the guess at a point, without the noise of a single value.
    public double variance(double[] point) {
        RealVector correlations = correlations(point);
        RealVector basis = new ArrayRealVector(basis(point), false);
        RealVector solved = covariance.getSolver().solve(correlations);
        RealVector missing = basis.subtract(solvedTrend.transpose().operate(correlations));
        double unsure =
                1
                        - correlations.dotProduct(solved)
                        + missing.dotProduct(trendPrecision.getSolver().solve(missing));
        return scale * Math.max(0, unsure);
    }

    private RealVector correlations(double[] point) {
        double[] near = new double[points.length];
        Arrays.setAll(near, i -> correlation(point, points[i]));
        return new ArrayRealVector(near, false);
    }

    /// Variance of a single value around the function.
    public double noiseVariance() {
        return scale * noise;
    }

    /// The same without what rounding has made of its symmetry.
    private static RealMatrix symmetric(RealMatrix nearly) {
        return nearly.add(nearly.transpose()).scalarMultiply(0.5);
    }

    private RealMatrix covarianceMatrix() {
        double[][] matrix = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = correlation(points[i], points[j]);
                matrix[j][i] = matrix[i][j];
            }
            matrix[i][i] = 1 + noise + JITTER;
        }
        return new Array2DRowRealMatrix(matrix, false);
    }

    private double correlation(double[] one, double[] other) {
        double squares = 0;
        for (int i = 0; i < lengths.length; i++) {
            double step = (one[i] - other[i]) / lengths[i];
            squares += step * step;
        }
        double distance = ROOT_5 * Math.sqrt(squares);
        return (1 + distance + distance * distance / 3) * Math.exp(-distance);
    }

    private static double[] basis(double[] point) {
        double[] basis = new double[point.length + 1];
        basis[0] = 1;
        System.arraycopy(point, 0, basis, 1, point.length);
        return basis;
    }

    private static double logDeterminant(CholeskyDecomposition matrix) {
        RealMatrix root = matrix.getL();
        double sum = 0;
        for (int i = 0; i < root.getRowDimension(); i++) {
            sum += 2 * Math.log(root.getEntry(i, i));
        }
        return sum;
    }
}
