package kuaizhuang.measure.concentration;

/// How special the industries of one place are.
///
/// The reference is an argument: what the place's industries are compared with, usually the sums of
/// all places. Both are amounts over the same industries; the indices have no unit and are NaN
/// where a place has nothing.
public final class Specialisation {

    private Specialisation() {}

    /// Sum of the absolute differences of the shares: 0 the same as the reference, 2 nothing in
    /// common (Krugman 1991).
    public static double krugman(double[] place, double[] reference) {
        Shares.requireSameLength(place, reference);
        double[] shares = Shares.of(place);
        double[] expected = Shares.of(reference);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += Math.abs(shares[i] - expected[i]);
        }
        return sum;
    }

    /// The share of the place's amounts that would have to change industry: half of Krugman's index
    /// (Hoover and Giarratani 1985).
    public static double coefficient(double[] place, double[] reference) {
        return krugman(place, reference) / 2;
    }

    /// 1 over the mean location quotient, weighted by the place's own shares: 1 the same as the
    /// reference, towards 0 ever more special (Hachman 1995).
    public static double hachman(double[] place, double[] reference) {
        Shares.requireSameLength(place, reference);
        double[] shares = Shares.of(place);
        double[] expected = Shares.of(reference);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (expected[i] > 0) {
                sum += shares[i] * shares[i] / expected[i];
            } else if (shares[i] > 0) {
                return 0;
            }
        }
        return 1 / sum;
    }

    /// The mean location quotient weighted by the place's own shares (O'Donoghue and Gleave 2004):
    /// Hachman's index upside down, 1 and up.
    public static double averageQuotient(double[] place, double[] reference) {
        return 1 / hachman(place, reference);
    }

    /// How many industries have a location quotient of 1 or more. A quotient of exactly 1 counts;
    /// sums that round to 1 within 1e-9 do too.
    public static int diversity(double[] place, double[] reference) {
        double[] quotients = LocationQuotients.against(place, reference);
        int count = 0;
        for (double quotient : quotients) {
            count += quotient >= 1 - 1e-9 ? 1 : 0;
        }
        return count;
    }
}
