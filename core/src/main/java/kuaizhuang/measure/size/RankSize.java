package kuaizhuang.measure.size;

import java.util.Arrays;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;

/// The exponent of the share of larger firms by regressing ln(rank - 1/2) on ln(size), with the
/// standard error that belongs to it, zeta sqrt(2/n) (Gabaix and Ibragimov 2011). A check of
/// [PowerLaw], of which it should be alpha - 1.
public final class RankSize {

    private RankSize() {}

    /// @param sizes of the tail, in any order, above 0
    public static Measured of(double[] sizes) {
        double[] x = Arrays.stream(sizes).map(StrictMath::log).sorted().toArray();
        int n = x.length;
        if (n < 3 || x[0] == x[n - 1]) {
            return Measured.undefined(n, "fewer than three firms, or all of one size");
        }
        double meanX = Arrays.stream(x).sum() / n;
        double[] y = new double[n];
        Arrays.setAll(y, i -> StrictMath.log(n - i - 0.5));
        double meanY = Arrays.stream(y).sum() / n;
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < n; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
        }
        double zeta = -xy / xx;
        double half = Normal.Z_95 * zeta * Math.sqrt(2.0 / n);
        return new Measured(zeta, zeta - half, zeta + half, Double.NaN, n, "");
    }
}
