package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.space.Sites;
import kuaizhuang.measure.space.Spots;

/// The distances of all pairs of points, gathered in bins from 0 to the largest. Time grows with
/// the square of the number of their spots.
final class PairDistances {

    private final long[] counts;
    private final double binKm;
    private long pairs;
    private double sum;
    private double squares;

    private PairDistances(int bins, double largest) {
        counts = new long[bins + 1];
        binKm = largest == 0 ? 1 : largest / bins;
    }

    /// @param points numbers of the points of which pairs are taken
    static PairDistances of(Spots spots, int[] points, int bins) {
        long[] standing = new long[spots.count()];
        Arrays.stream(points).forEach(point -> standing[spots.of()[point]]++);
        int[] taken =
                IntStream.range(0, standing.length).filter(spot -> standing[spot] > 0).toArray();
        Sites sites = spots.sites().pick(taken);
        PairDistances distances = new PairDistances(bins, largest(sites));
        for (int i = 0; i < taken.length; i++) {
            long here = standing[taken[i]];
            distances.add(0, here * (here - 1) / 2);
            for (int j = 0; j < i; j++) {
                distances.add(sites.distance(i, j), here * standing[taken[j]]);
            }
        }
        return distances;
    }

    private static double largest(Sites sites) {
        double largest = 0;
        for (int i = 0; i < sites.count(); i++) {
            for (int j = 0; j < i; j++) {
                largest = Math.max(largest, sites.distance(i, j));
            }
        }
        return largest;
    }

    private void add(double km, long times) {
        counts[(int) (km / binKm)] += times;
        pairs += times;
        sum += times * km;
        squares += times * km * km;
    }

    /// To within one bin.
    double quantile(double probability) {
        double wanted = probability * pairs;
        long reached = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            if (reached + counts[bin] >= wanted && counts[bin] > 0) {
                return (bin + Math.max(0, wanted - reached) / counts[bin]) * binKm;
            }
            reached += counts[bin];
        }
        return 0;
    }

    /// Silverman's rule; at least one bin, so that plants that all stand in one spot have a
    /// density.
    double bandwidth() {
        double deviation =
                Math.sqrt(Math.max(0, (squares - sum * sum / pairs) / Math.max(1, pairs - 1)));
        double range = (quantile(0.75) - quantile(0.25)) / 1.34;
        double spread = range > 0 ? Math.min(deviation, range) : deviation;
        return Math.max(binKm, 0.9 * spread * StrictMath.pow(pairs, -0.2));
    }
}
