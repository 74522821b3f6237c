package kuaizhuang.measure.points;

import kuaizhuang.measure.space.Sites;

/// The distances of all pairs of sites, gathered in bins from 0 to the largest.
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

    static PairDistances of(Sites sites, int bins) {
        double largest = 0;
        for (int i = 0; i < sites.count(); i++) {
            for (int j = 0; j < i; j++) {
                largest = Math.max(largest, sites.distance(i, j));
            }
        }
        PairDistances distances = new PairDistances(bins, largest);
        for (int i = 0; i < sites.count(); i++) {
            for (int j = 0; j < i; j++) {
                distances.add(sites.distance(i, j));
            }
        }
        return distances;
    }

    private void add(double km) {
        counts[(int) (km / binKm)]++;
        pairs++;
        sum += km;
        squares += km * km;
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
