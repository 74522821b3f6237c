package kuaizhuang.measure.change;

import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Normal;

/// Shares of firms that came or went, with Wilson's (1927) interval.
public final class Turnover {

    private Turnover() {}

    /// @param count firms that came (or went) in the year
    /// @param firms firms at its end (or beginning) among which they are counted
    public static Measured rate(long count, long firms) {
        if (firms == 0) {
            return Measured.undefined(0, "there were no firms");
        }
        double z2 = Normal.Z_95 * Normal.Z_95;
        double share = (double) count / firms;
        double middle = (share + z2 / (2 * firms)) / (1 + z2 / firms);
        double half =
                Normal.Z_95
                        * Math.sqrt(share * (1 - share) / firms + z2 / (4.0 * firms * firms))
                        / (1 + z2 / firms);
        return new Measured(share, middle - half, middle + half, Double.NaN, firms, "");
    }
}
