package kuaizhuang.measure.size;

/// A power law's share of sizes above each of some sizes that are asked for in ascending order.
sealed interface Above {

    /// @param size above the one asked before
    double next(double size);

    /// Of the continuous law: (size / cutoff)^(1 - alpha).
    record Any(double alpha, double cutoff) implements Above {

        @Override
        public double next(double size) {
            return StrictMath.pow(size / cutoff, 1 - alpha);
        }
    }

    /// Of the discrete law: short gaps between sizes are summed, long ones taken from zeta.
    final class Whole implements Above {

        private static final int SHORT_GAP = 6;

        private final double alpha;
        private final double all;
        private double rest;
        private double next;

        Whole(double alpha, double cutoff) {
            this.alpha = alpha;
            all = Zeta.of(alpha, cutoff);
            rest = all;
            next = cutoff;
        }

        @Override
        public double next(double size) {
            if (size - next > SHORT_GAP) {
                rest = Zeta.of(alpha, size + 1);
            } else {
                for (double one = next; one <= size; one++) {
                    rest -= StrictMath.exp(-alpha * Logarithm.of(one));
                }
            }
            next = size + 1;
            return rest / all;
        }
    }
}
