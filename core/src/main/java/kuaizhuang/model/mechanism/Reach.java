package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;

/// Closeness between towns, exp(-km / range), kept up to date with the roads.
final class Reach {

    /// Beyond three and a half ranges nobody goes.
    static final double FAR = 0.03;

    private final Economy economy;
    private final double rangeKm;
    private final float[] closeness;

    /// The ways of which that is the closeness: few of them change when a road opens.
    private final float[] way;

    private final Crew.Piece measure = this::measure;
    private int measured = -1;

    Reach(Economy economy, double rangeKm) {
        this.economy = economy;
        this.rangeKm = rangeKm;
        closeness = new float[economy.towns * economy.towns];
        way = new float[closeness.length];
        Arrays.fill(closeness, 1);
    }

    /// Measures again when ways have changed.
    void follow() {
        if (measured != economy.geography.version()) {
            measured = economy.geography.version();
            economy.crew.forEach(economy.towns, measure);
        }
    }

    /// Both directions at once, for they are alike.
    private void measure(int from, Worker worker) {
        float[] km = economy.geography.km;
        for (int to = 0; to <= from; to++) {
            int there = from * economy.towns + to;
            if (km[there] != way[there]) {
                int back = to * economy.towns + from;
                way[there] = km[there];
                closeness[there] = (float) StrictMath.exp(-km[there] / rangeKm);
                closeness[back] = closeness[there];
            }
        }
    }

    double between(int from, int to) {
        return closeness[from * economy.towns + to];
    }

    /// Adds up rows of numbers of some towns, each times its weight and its closeness. Towns are
    /// taken four at a time, in their order, so that a sum is read and written once for four; rows
    /// are arrays of their own, because loops over such become vector instructions.
    ///
    /// @param towns the first `count` entries count
    /// @param weight by town
    /// @param rows by town, as long as there are sums
    /// @param sums to which is added, from the first to `width`
    void addUp(
            int from,
            int[] towns,
            int count,
            double[] weight,
            double[][] rows,
            double[] sums,
            int width) {
        int fours = count - count % 4;
        for (int i = 0; i < fours; i += 4) {
            double weight0 = weight[towns[i]] * between(from, towns[i]);
            double weight1 = weight[towns[i + 1]] * between(from, towns[i + 1]);
            double weight2 = weight[towns[i + 2]] * between(from, towns[i + 2]);
            double weight3 = weight[towns[i + 3]] * between(from, towns[i + 3]);
            double[] row0 = rows[towns[i]];
            double[] row1 = rows[towns[i + 1]];
            double[] row2 = rows[towns[i + 2]];
            double[] row3 = rows[towns[i + 3]];
            for (int j = 0; j < width; j++) {
                sums[j] =
                        sums[j]
                                + weight0 * row0[j]
                                + weight1 * row1[j]
                                + weight2 * row2[j]
                                + weight3 * row3[j];
            }
        }
        for (int i = fours; i < count; i++) {
            double weighted = weight[towns[i]] * between(from, towns[i]);
            double[] row = rows[towns[i]];
            for (int j = 0; j < width; j++) {
                sums[j] += weighted * row[j];
            }
        }
    }
}
