package kuaizhuang.measure.size;

import java.util.function.ToDoubleFunction;

/// The largest value of a function, without derivatives.
final class Search {

    private Search() {}

    /// Where a function of two numbers is largest near a start: each in turn, with a step that
    /// grows after a success and shrinks after a failure (Hooke and Jeeves 1961).
    static double[] peak(ToDoubleFunction<double[]> function, double[] start, double[] steps) {
        double[] best = start.clone();
        double[] step = steps.clone();
        double value = function.applyAsDouble(best);
        for (int round = 0; round < 4_000 && Math.max(step[0], step[1]) > 1e-7; round++) {
            for (int axis = 0; axis < 2; axis++) {
                boolean moved = false;
                for (int sign = 1; sign >= -1 && !moved; sign -= 2) {
                    double[] tried = best.clone();
                    tried[axis] += sign * step[axis];
                    double found = function.applyAsDouble(tried);
                    if (found > value) {
                        best = tried;
                        value = found;
                        moved = true;
                    }
                }
                step[axis] *= moved ? 1.6 : 0.5;
            }
        }
        return best;
    }
}
