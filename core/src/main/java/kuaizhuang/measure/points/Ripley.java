package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.chance.Simulations;

/// Ripley's K in a rectangle: the mean number of other points within r of a point, over their
/// density (Ripley 1976), in square kilometres; pi r^2 where points lie independently of each
/// other. L is the square root of K / pi (Besag 1977), in kilometres.
///
/// K judges points against empty land. For firms, of which most land can hold none, ask rather
/// [KDensity] or [MarconPuech], which judge an industry against all firms.
///
/// @param widthKm of the rectangle from 0
/// @param heightKm of the rectangle from 0
/// @param correction whether points near the edge count more for the part of their disc that cannot
///   be seen (translation correction of Ohser 1983)
public record Ripley(double widthKm, double heightKm, boolean correction) {

    /// K at each distance; NaN with fewer than two points.
    ///
    /// @param x of the points, `y` likewise, in kilometres inside the rectangle
    /// @param km distances, ascending
    public double[] k(double[] x, double[] y, double[] km) {
        double[] sums = rings(x, y, km);
        for (int d = 1; d < sums.length; d++) {
            sums[d] += sums[d - 1];
        }
        double area = widthKm * heightKm;
        double pairs = x.length * (x.length - 1.0);
        return IntStream.range(0, km.length)
                .mapToDouble(d -> area * area * sums[d] / pairs)
                .toArray();
    }

    /// For each ring the sum over its pairs of 2 over the area in which such a pair can be seen.
    /// From west to east, only points in the strip of the largest distance are looked at, and of a
    /// little more, since floats order them.
    private double[] rings(double[] x, double[] y, double[] km) {
        double[] sums = new double[km.length];
        double reach = km[km.length - 1];
        double strip = reach * (1 + 1e-6) + 1e-6 * widthKm;
        int[] order = fromTheWest(x);
        for (int i = 0; i < order.length; i++) {
            double east = x[order[i]];
            double north = y[order[i]];
            for (int j = i - 1; j >= 0 && east - x[order[j]] <= strip; j--) {
                double dx = Math.abs(east - x[order[j]]);
                double dy = Math.abs(north - y[order[j]]);
                double distance = Math.sqrt(dx * dx + dy * dy);
                if (distance <= reach) {
                    int ring = Arrays.binarySearch(km, distance);
                    double seen =
                            correction ? (widthKm - dx) * (heightKm - dy) : widthKm * heightKm;
                    sums[ring < 0 ? -ring - 1 : ring] += 2 / seen;
                }
            }
        }
        return sums;
    }

    /// Points in the order of their x from 0 up, which as floats order like their bits.
    private static int[] fromTheWest(double[] x) {
        long[] keys = new long[x.length];
        Arrays.setAll(keys, point -> (long) Float.floatToIntBits((float) x[point]) << 32 | point);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /// L at each distance.
    public double[] l(double[] x, double[] y, double[] km) {
        double[] k = k(x, y, km);
        return IntStream.range(0, km.length).mapToDouble(d -> Math.sqrt(k[d] / Math.PI)).toArray();
    }

    /// L with the bands of points strewn evenly over the rectangle.
    public Curve test(double[] x, double[] y, double[] km, Simulations simulations) {
        double[][] chance = new double[simulations.rounds()][];
        simulations.forEach(round -> {
            long key = simulations.key("strewn", round);
            chance[round] =
                    l(strewn(x.length, widthKm, key, 0), strewn(x.length, heightKm, key, 1), km);
        });
        double[] observed = l(x, y, km);
        return new Curve(km, observed, Band.of(observed, chance), x.length);
    }

    private static double[] strewn(int n, double length, long key, int use) {
        return IntStream.range(0, n).mapToDouble(i -> length * Draws.unit(key, i, use)).toArray();
    }
}
