package kuaizhuang.measure.concentration;

import java.util.Arrays;

/// Gini coefficients of where an industry lies.
///
/// Two definitions are in use and give different numbers; both are 0 where the industry lies as the
/// reference does. Say which one you cite.
public final class LocationalGini {

    private LocationalGini() {}

    /// Gini coefficient of the location quotients, each place counting once: G = 2 / (n^2 m) sum of
    /// rank (C - m), with C the quotients in ascending order and m their mean (Farhauer and Kröll
    /// 2014, equation of the same form in the documentation of REAT).
    ///
    /// @return NaN where a place has nothing of the reference, or the industry nothing at all
    public static double ofQuotients(double[] industry, double[] reference) {
        double[] quotients = LocationQuotients.against(industry, reference);
        if (Arrays.stream(quotients).anyMatch(Double::isNaN)) {
            return Double.NaN;
        }
        Arrays.sort(quotients);
        double mean = Shares.sum(quotients) / quotients.length;
        double sum = 0;
        for (int i = 0; i < quotients.length; i++) {
            sum += (i + 1) * (quotients[i] - mean);
        }
        return 2 * sum / (quotients.length * (double) quotients.length * mean);
    }

    /// Twice the area between the diagonal and the Lorenz curve of the industry over the reference
    /// (Krugman 1991): places count with their size, 0 to 1. EconGeo prints half of it.
    public static double ofLorenzCurve(double[] industry, double[] reference) {
        return Inequality.lorenzGini(industry, reference);
    }
}
