package kuaizhuang.measure.points;

import java.util.Arrays;
import kuaizhuang.measure.space.Sites;
import kuaizhuang.measure.space.Spots;

/// The weights of all pairs of some points, gathered by distance in bins, each pair shared out
/// between the two bins around its distance. Points on one spot are taken together, so time grows
/// with the square of the spots that are taken, not of the points. For one thread, over and over.
final class PairWeights {

    private final Spots spots;
    private final double binsAKm;
    private final double[] mass;

    /// Weight on each spot, 0 where none of the points stands.
    private final double[] onSpot;

    private final int[] taken;

    /// @param bins pairs beyond the last of them count in the sum of all alone
    PairWeights(Spots spots, double binsAKm, int bins) {
        this.spots = spots;
        this.binsAKm = binsAKm;
        mass = new double[bins];
        onSpot = new double[spots.count()];
        taken = new int[spots.count()];
    }

    /// Weight by bin.
    double[] mass() {
        return mass;
    }

    /// Gathers the pairs of the first points of a list.
    ///
    /// @param weights of each of them
    /// @return the weight of all pairs
    double gather(int[] points, double[] weights) {
        Arrays.fill(mass, 0);
        int count = 0;
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < weights.length; k++) {
            int spot = spots.of()[points[k]];
            if (weights[k] > 0 && onSpot[spot] == 0) {
                taken[count++] = spot;
            }
            onSpot[spot] += weights[k];
            sum += weights[k];
            squares += weights[k] * weights[k];
        }
        double apart = spread(count);
        double all = (sum * sum - squares) / 2;
        mass[0] += Math.max(0, all - apart);
        return all;
    }

    /// Shares out the pairs of different spots, and leaves all spots empty.
    ///
    /// @return their weight
    private double spread(int count) {
        double[] on = new double[count];
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < count; k++) {
            on[k] = onSpot[taken[k]];
            sum += on[k];
            squares += on[k] * on[k];
            onSpot[taken[k]] = 0;
        }
        Sites sites = spots.sites().pick(Arrays.copyOf(taken, count));
        double reach = (mass.length - 1) / binsAKm;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                double position = sites.distanceUpTo(reach, i, j) * binsAKm;
                if (position < mass.length - 1) {
                    int bin = (int) position;
                    double weight = on[i] * on[j];
                    double far = weight * (position - bin);
                    mass[bin] += weight - far;
                    mass[bin + 1] += far;
                }
            }
        }
        return (sum * sum - squares) / 2;
    }
}
