package kuaizhuang.fit;

import java.io.IOException;

/// What is fitted: gives the facts' numbers for values of the parameters.
@FunctionalInterface
public interface Evaluator {

    /// Must give the same for the same arguments; may be called from several threads.
    ///
    /// @param values of the parameters, in the order of the axes
    /// @return one number a fact, NaN where there is none
    /// @throws Stopped when the user wants to end
    double[] evaluate(double[] values, long seed) throws IOException;

    /// Ends a fit before its time; what was evaluated is in the journal.
    final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("the fit was stopped");
        }
    }
}
