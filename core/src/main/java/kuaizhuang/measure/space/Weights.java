package kuaizhuang.measure.space;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// Who is whose neighbour, and how much it counts: a sparse matrix w, row by row. No place is its
/// own neighbour.
///
/// @param neighbours numbers of the neighbours of each place, ascending
/// @param weights their weights, of the same shape
public record Weights(int[][] neighbours, double[][] weights) {

    /// Every neighbour counts 1.
    public static Weights binary(int[][] neighbours) {
        double[][] ones = new double[neighbours.length][];
        Arrays.setAll(
                ones,
                place -> {
                    double[] row = new double[neighbours[place].length];
                    Arrays.fill(row, 1);
                    return row;
                });
        return new Weights(neighbours, ones);
    }

    /// Places at most so many kilometres apart are neighbours.
    public static Weights within(Sites sites, double km) {
        SiteIndex index = new SiteIndex(sites, km);
        int[][] neighbours = new int[sites.count()][];
        Arrays.setAll(neighbours, index::within);
        return binary(neighbours);
    }

    /// The k nearest places are neighbours; of places equally far, those with smaller numbers.
    public static Weights nearest(Sites sites, int k) {
        int[][] neighbours = new int[sites.count()][];
        Arrays.setAll(neighbours, place -> nearest(sites, place, k));
        return binary(neighbours);
    }

    private static int[] nearest(Sites sites, int place, int k) {
        return IntStream.range(0, sites.count())
                .filter(other -> other != place)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> sites.distance(place, other)))
                .limit(k)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /// Places whose areas touch, be it in a point, are neighbours (queen contiguity).
    public static Weights touching(List<? extends Geometry> areas) {
        STRtree tree = new STRtree();
        for (int place = 0; place < areas.size(); place++) {
            tree.insert(areas.get(place).getEnvelopeInternal(), place);
        }
        int[][] neighbours = new int[areas.size()][];
        for (int place = 0; place < neighbours.length; place++) {
            Geometry area = areas.get(place);
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
            List<?> near = tree.query(area.getEnvelopeInternal());
            int self = place;
            neighbours[place] =
                    near.stream()
                            .mapToInt(number -> (Integer) number)
                            .filter(other -> other != self && prepared.intersects(areas.get(other)))
                            .sorted()
                            .toArray();
        }
        return binary(neighbours);
    }

    /// The same neighbours, the weights of each place summing to 1; a place without neighbours
    /// stays without.
    public Weights rowStandardised() {
        double[][] standardised = new double[weights.length][];
        Arrays.setAll(
                standardised,
                place -> {
                    double sum = Arrays.stream(weights[place]).sum();
                    return Arrays.stream(weights[place]).map(weight -> weight / sum).toArray();
                });
        return new Weights(neighbours, standardised);
    }

    public int places() {
        return neighbours.length;
    }

    /// How many places have no neighbour.
    public int islands() {
        return (int) Arrays.stream(neighbours).filter(row -> row.length == 0).count();
    }

    /// Sum of w times the values of the neighbours.
    public double lag(int place, double[] values) {
        int[] row = neighbours[place];
        double[] weight = weights[place];
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            sum += weight[k] * values[row[k]];
        }
        return sum;
    }

    /// S0, the sum of all weights.
    double s0() {
        double sum = 0;
        for (double[] row : weights) {
            for (double weight : row) {
                sum += weight;
            }
        }
        return sum;
    }

    /// S1, half the sum of (w_ij + w_ji)^2.
    double s1() {
        double sum = 0;
        for (int i = 0; i < neighbours.length; i++) {
            for (int k = 0; k < neighbours[i].length; k++) {
                double weight = weights[i][k];
                sum += weight * weight + weight * weight(neighbours[i][k], i);
            }
        }
        return sum;
    }

    private double weight(int from, int to) {
        int found = Arrays.binarySearch(neighbours[from], to);
        return found < 0 ? 0 : weights[from][found];
    }

    /// S2, the sum of (row sum + column sum)^2.
    double s2() {
        double[] sums = new double[neighbours.length];
        for (int i = 0; i < neighbours.length; i++) {
            for (int k = 0; k < neighbours[i].length; k++) {
                sums[i] += weights[i][k];
                sums[neighbours[i][k]] += weights[i][k];
            }
        }
        double sum = 0;
        for (double both : sums) {
            sum += both * both;
        }
        return sum;
    }
}
