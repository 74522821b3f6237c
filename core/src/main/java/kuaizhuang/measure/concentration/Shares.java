package kuaizhuang.measure.concentration;

/// Amounts of places or industries, and their parts of the whole.
final class Shares {

    private Shares() {}

    /// @throws IllegalArgumentException when an amount is negative, infinite or not a number
    static void requireAmounts(String what, double[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            if (!(amounts[i] >= 0) || Double.isInfinite(amounts[i])) {
                throw new IllegalArgumentException(
                        what + " " + i + " is " + amounts[i] + "; it must be a number from 0 up");
            }
        }
    }

    /// @throws IllegalArgumentException when the two are of different lengths
    static void requireSameLength(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    one.length + " amounts stand against " + other.length + "; give one for each");
        }
    }

    /// Parts of one; all NaN where the sum is zero.
    static double[] of(double[] amounts) {
        requireAmounts("amount", amounts);
        double sum = sum(amounts);
        double[] shares = new double[amounts.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum == 0 ? Double.NaN : amounts[i] / sum;
        }
        return shares;
    }

    /// Summed one by one in their order.
    static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    static double sumOfSquares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
