package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.space.Spots;

/// All pairs of a few spots in the order of their distance, so that the weights of many rounds can
/// be gathered side by side: the same as [PairWeights], some ten times as fast where points stand
/// on most of the spots. Memory: 12 bytes a pair.
public final class PairTable {

    /// Rounds that are gathered side by side.
    static final int ROUNDS = 64;

    /// More spots have too many pairs to list: at most 3 million are, in 36 MB.
    static final int MOST_SPOTS = 2_450;

    private final int spots;

    /// Two numbers of spots in 16 bits each.
    private final int[] pairs;

    private final double[] km;

    private PairTable(int spots, int[] pairs, double[] km) {
        this.spots = spots;
        this.pairs = pairs;
        this.km = km;
    }

    /// @return null where the spots are too many
    public static PairTable of(Spots spots) {
        int n = spots.count();
        if (n > MOST_SPOTS) {
            return null;
        }
        long[] order = new long[n * (n - 1) / 2];
        int[] unsorted = new int[order.length];
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                float distance = (float) spots.sites().distance(i, j);
                order[pair] = (long) Float.floatToIntBits(distance) << 32 | pair;
                unsorted[pair++] = i << 16 | j;
            }
        }
        Arrays.sort(order);
        int[] pairs = Arrays.stream(order).mapToInt(key -> unsorted[(int) key]).toArray();
        double[] km =
                IntStream.of(pairs)
                        .mapToDouble(of -> spots.sites().distance(of >>> 16, of & 0xFFFF))
                        .toArray();
        return new PairTable(n, pairs, km);
    }

    /// Whether to gather by this table rather than by pairs of the spots that are taken.
    boolean isWorthIt(int points) {
        double taken = Math.min(points, spots);
        return 5 * taken * taken > pairs.length;
    }

    /// Gathers the weights of all pairs of different spots, each pair shared out between the two
    /// bins around its distance.
    ///
    /// @param onSpot `[spot * ROUNDS + round]`
    /// @param mass `[bin * ROUNDS + round]`, emptied first; pairs beyond the last bin are left out
    void gather(float[] onSpot, double binsAKm, double[] mass) {
        Arrays.fill(mass, 0);
        int last = mass.length / ROUNDS - 1;
        double[] all = new double[ROUNDS];
        double[] far = new double[ROUNDS];
        int bin = 0;
        for (int k = 0; k < pairs.length; k++) {
            double position = km[k] * binsAKm;
            if ((int) position != bin) {
                share(all, far, bin, mass);
                bin = (int) position;
            }
            if (bin >= last) {
                return;
            }
            int one = (pairs[k] >>> 16) * ROUNDS;
            int other = (pairs[k] & 0xFFFF) * ROUNDS;
            add(onSpot, one, other, position - bin, all, far);
        }
        share(all, far, bin, mass);
    }

    /// Floats are read and doubles are written, so that the compiler sees that what is written is
    /// not read, and takes several rounds in one instruction.
    private static void add(
            float[] onSpot, int one, int other, double part, double[] all, double[] far) {
        for (int round = 0; round < ROUNDS; round++) {
            double weight = (double) onSpot[one + round] * onSpot[other + round];
            all[round] += weight;
            far[round] += weight * part;
        }
    }

    private static void share(double[] all, double[] far, int bin, double[] mass) {
        int at = bin * ROUNDS;
        for (int round = 0; round < ROUNDS; round++) {
            mass[at + round] += all[round] - far[round];
            mass[at + ROUNDS + round] += far[round];
        }
        Arrays.fill(all, 0);
        Arrays.fill(far, 0);
    }
}
