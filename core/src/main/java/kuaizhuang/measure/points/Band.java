package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Quantiles;

/// What chance gives of a function of distance.
///
/// Local bands hold 95 per cent of the rounds at each distance taken alone. Global bands are those
/// that 5 per cent of the rounds leave anywhere, above or below: the same rank at every distance,
/// chosen so (Duranton and Overman 2005).
///
/// @param low lower local band, `high` the upper
/// @param globalLow lower global band, `globalHigh` the upper
/// @param pAbove probability that a curve of chance is anywhere as extreme upwards as the observed
///   one is somewhere; `pBelow` downwards
/// @param rounds how many rounds of chance; without any, all bands are NaN
public record Band(
        double[] low,
        double[] high,
        double[] globalLow,
        double[] globalHigh,
        double pAbove,
        double pBelow,
        int rounds) {

    private static final double LEVEL = 0.05;

    /// @param chance `[round][distance]`; NaN where a round is undefined
    static Band of(double[] observed, double[][] chance) {
        int distances = observed.length;
        double[] low = new double[distances];
        double[] high = new double[distances];
        double[][] columns = new double[distances][];
        for (int d = 0; d < distances; d++) {
            int at = d;
            columns[d] = Arrays.stream(chance).mapToDouble(row -> row[at]).toArray();
            double[] sorted =
                    Arrays.stream(columns[d]).filter(v -> !Double.isNaN(v)).sorted().toArray();
            low[d] = Quantiles.of(sorted, 0.025);
            high[d] = Quantiles.of(sorted, 0.975);
        }
        Side above = Side.of(observed, columns, chance.length, 1);
        Side below = Side.of(observed, columns, chance.length, -1);
        return new Band(low, high, below.band, above.band, above.p, below.p, chance.length);
    }

    /// One side of the global band.
    private record Side(double[] band, double p) {

        /// @param sign 1 for above, -1 for below
        static Side of(double[] observed, double[][] columns, int rounds, int sign) {
            int[] best = new int[rounds];
            Arrays.fill(best, rounds);
            int ofObserved = rounds;
            int[][] orders = new int[columns.length][];
            for (int d = 0; d < columns.length; d++) {
                if (!Double.isNaN(observed[d])) {
                    orders[d] = extremeFirst(columns[d], sign);
                    int beyond = 0;
                    for (int rank = 0; rank < orders[d].length; rank++) {
                        int round = orders[d][rank];
                        best[round] = Math.min(best[round], rank);
                        beyond += sign * columns[d][round] >= sign * observed[d] ? 1 : 0;
                    }
                    ofObserved = Math.min(ofObserved, beyond);
                }
            }
            int observedRank = ofObserved;
            long asExtreme = Arrays.stream(best).filter(rank -> rank < observedRank).count();
            double p = rounds == 0 ? Double.NaN : (asExtreme + 1.0) / (rounds + 1);
            return new Side(band(columns, orders, rank(best)), p);
        }

        private static int[] extremeFirst(double[] column, int sign) {
            return IntStream.range(0, column.length)
                    .filter(round -> !Double.isNaN(column[round]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(round -> -sign * column[round]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /// The largest rank such that at most 5 per cent of the rounds are anywhere beyond it.
        private static int rank(int[] best) {
            int[] sorted = best.clone();
            Arrays.sort(sorted);
            return sorted.length == 0 ? 0 : sorted[(int) (LEVEL * sorted.length)];
        }

        private static double[] band(double[][] columns, int[][] orders, int rank) {
            double[] band = new double[columns.length];
            for (int d = 0; d < band.length; d++) {
                band[d] =
                        orders[d] == null || rank >= orders[d].length
                                ? Double.NaN
                                : columns[d][orders[d][rank]];
            }
            return band;
        }
    }
}
