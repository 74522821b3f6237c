package kuaizhuang.measure.size;

import java.util.Arrays;
import kuaizhuang.kernel.Draws;

/// Sizes drawn as the bootstrap of Clauset, Shalizi and Newman (2009) wants them: below the cut-off
/// from the data, from there on from the law.
final class Redrawn {

    private static final int LISTED = 4096;

    private final PowerLaw law;
    private final Sizes sizes;
    private final long body;
    private final double[] cumulated;
    private final double all;

    /// The law's share of sizes larger than cutoff + k, k = 0, 1, ..., turned to negative so that
    /// it ascends.
    private final double[] listed;

    Redrawn(PowerLaw law, Sizes sizes) {
        this.law = law;
        this.sizes = sizes;
        body = sizes.total() - law.tail();
        cumulated = new double[sizes.values().length];
        double sum = 0;
        for (int i = 0; i < cumulated.length; i++) {
            sum += sizes.counts()[i];
            cumulated[i] = sum;
        }
        all = law.whole() ? Zeta.of(law.alpha(), law.cutoff()) : 1;
        listed = law.whole() ? listed() : new double[0];
    }

    private double[] listed() {
        double[] shares = new double[LISTED];
        double rest = all;
        for (int k = 0; k < LISTED; k++) {
            rest -= StrictMath.pow(law.cutoff() + k, -law.alpha());
            shares[k] = -rest / all;
        }
        return shares;
    }

    Sizes draw(long key) {
        double[] drawn = new double[Math.toIntExact(sizes.total())];
        for (int i = 0; i < drawn.length; i++) {
            double u = Draws.unit(key, i, 1);
            drawn[i] = Draws.unit(key, i, 0) * drawn.length < body ? below(u) : quantile(1 - u);
        }
        return Sizes.of(drawn);
    }

    private double below(double u) {
        int at = Arrays.binarySearch(cumulated, Math.floor(u * body) + 1);
        return sizes.values()[at < 0 ? -at - 1 : at];
    }

    /// The size that a share `above` of the tail reaches or exceeds.
    private double quantile(double above) {
        if (!law.whole()) {
            return law.cutoff() * StrictMath.pow(above, -1 / (law.alpha() - 1));
        }
        int at = Arrays.binarySearch(listed, -above);
        at = at < 0 ? -at - 1 : at + 1;
        return at < LISTED ? law.cutoff() + at : far(above);
    }

    private double far(double above) {
        double low = law.cutoff() + LISTED;
        double high = low;
        while (share(high) >= above && high < 1e15) {
            low = high + 1;
            high *= 2;
        }
        while (low < high) {
            double middle = Math.floor((low + high) / 2);
            if (share(middle) >= above) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The law's share of sizes larger than x.
    private double share(double x) {
        return Zeta.of(law.alpha(), x + 1) / all;
    }
}
