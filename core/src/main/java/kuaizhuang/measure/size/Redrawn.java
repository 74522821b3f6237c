package kuaizhuang.measure.size;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import kuaizhuang.kernel.Draws;

/// Sizes drawn as the bootstrap of Clauset, Shalizi and Newman (2009) wants them: below the cut-off
/// from the data, from there on from the law.
final class Redrawn {

    private static final int LISTED = 4096;
    private static final int GUIDES = 1024;

    private final PowerLaw law;
    private final Sizes sizes;
    private final long body;
    private final double[] cumulated;
    private final double all;

    /// The law's share of sizes larger than cutoff + k, k = 0, 1, ..., turned to negative so that
    /// it ascends.
    private final double[] listed;

    /// For each 1024th of the share above, where to begin in the list.
    private final int[] guide;

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
        guide = guide();
    }

    private int[] guide() {
        int[] first = new int[GUIDES + 1];
        for (int bucket = 0; bucket <= GUIDES; bucket++) {
            int at = Arrays.binarySearch(listed, -(bucket + 1.0) / GUIDES);
            first[bucket] = at < 0 ? -at - 1 : at;
        }
        return first;
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
        return law.whole() ? counted(key) : sorted(key);
    }

    private boolean isBody(long key, int firm) {
        return Draws.unit(key, firm, 0) * sizes.total() < body;
    }

    private Sizes sorted(long key) {
        double[] drawn = new double[Math.toIntExact(sizes.total())];
        for (int i = 0; i < drawn.length; i++) {
            double u = Draws.unit(key, i, 1);
            drawn[i] =
                    isBody(key, i)
                            ? sizes.values()[below(u)]
                            : law.cutoff() * StrictMath.pow(1 - u, -1 / (law.alpha() - 1));
        }
        return Sizes.of(drawn);
    }

    /// Whole sizes need not be sorted: those that occur are counted where they stand in the lists.
    private Sizes counted(long key) {
        long[] below = new long[sizes.values().length];
        long[] near = new long[LISTED];
        DoubleStream.Builder far = DoubleStream.builder();
        int all = Math.toIntExact(sizes.total());
        for (int i = 0; i < all; i++) {
            double u = Draws.unit(key, i, 1);
            if (isBody(key, i)) {
                below[below(u)]++;
            } else {
                int at = place(1 - u);
                if (at < LISTED) {
                    near[at]++;
                } else {
                    far.add(far(1 - u));
                }
            }
        }
        return together(below, near, Sizes.of(far.build().toArray()));
    }

    private Sizes together(long[] below, long[] near, Sizes far) {
        int most = below.length + near.length + far.values().length;
        double[] values = new double[most];
        long[] counts = new long[most];
        int n = 0;
        for (int k = 0; k < most; k++) {
            int inNear = k - below.length;
            int inFar = inNear - near.length;
            values[n] =
                    inNear < 0
                            ? sizes.values()[k]
                            : inFar < 0 ? law.cutoff() + inNear : far.values()[inFar];
            counts[n] = inNear < 0 ? below[k] : inFar < 0 ? near[inNear] : far.counts()[inFar];
            n += counts[n] > 0 ? 1 : 0;
        }
        return new Sizes(Arrays.copyOf(values, n), Arrays.copyOf(counts, n), true);
    }

    /// Where in the data a size below the cut-off stands.
    private int below(double u) {
        int at = Arrays.binarySearch(cumulated, Math.floor(u * body) + 1);
        return at < 0 ? -at - 1 : at;
    }

    /// Where in the list the size stands that a share `above` of the tail reaches or exceeds; 4096
    /// where it is beyond.
    private int place(double above) {
        int at = guide[(int) (above * GUIDES)];
        while (at < LISTED && listed[at] <= -above) {
            at++;
        }
        return at;
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
