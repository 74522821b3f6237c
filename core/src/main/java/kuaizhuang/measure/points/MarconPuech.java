package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Shuffle;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.space.SiteIndex;
import kuaizhuang.measure.space.Sites;

/// M(r) of Marcon and Puech (2010): the share of a type among the neighbours within r of the points
/// of a type, over its share in the whole. 1 where points lie as all others do.
///
/// Sums over points i of the type: M = sum [near_i of type / near_i of all] / sum [(W_type - w_i) /
/// (W - w_i)]; towards another type w_i stays in the numerator's total. Points without a neighbour
/// within r count in neither sum.
///
/// Chance: within a type, all pairs of type and weight are dealt out anew over the sites; towards
/// another type, the points of the first stay and the others are dealt out. Memory: 8 bytes times
/// rounds times distances, plus 20 bytes a site and thread; distances are never stored.
///
/// @param sites of all points of all types
/// @param types number of the type of each
/// @param weights of each, above 0; all 1 for plain counts
public record MarconPuech(Sites sites, int[] types, double[] weights) {

    /// M at each distance.
    ///
    /// @param from type whose neighbours are looked at, `to` the type that is counted among them
    /// @param km distances, ascending
    /// @return NaN where no point of the type has a neighbour
    public double[] of(int from, int to, double[] km) {
        return of(from, to, km, new SiteIndex(sites, km[km.length - 1]));
    }

    private double[] of(int from, int to, double[] km, SiteIndex index) {
        double ofType = total(to);
        double ofAll = Arrays.stream(weights).sum();
        double[] found = new double[km.length];
        double[] expected = new double[km.length];
        double[] near = new double[km.length];
        double[] nearOfType = new double[km.length];
        for (int i = 0; i < types.length; i++) {
            if (types[i] == from) {
                Arrays.fill(near, 0);
                Arrays.fill(nearOfType, 0);
                index.forEachWithin(
                        i,
                        (other, distance) -> {
                            int ring = ring(km, distance);
                            near[ring] += weights[other];
                            nearOfType[ring] += types[other] == to ? weights[other] : 0;
                        });
                double own = from == to ? weights[i] : 0;
                add(near, nearOfType, (ofType - own) / (ofAll - weights[i]), found, expected);
            }
        }
        double[] m = new double[km.length];
        Arrays.setAll(m, d -> found[d] / expected[d]);
        return m;
    }

    private static int ring(double[] km, double distance) {
        int ring = Arrays.binarySearch(km, distance);
        return ring < 0 ? -ring - 1 : ring;
    }

    private static void add(
            double[] near, double[] nearOfType, double share, double[] found, double[] expected) {
        double all = 0;
        double ofType = 0;
        for (int ring = 0; ring < near.length; ring++) {
            all += near[ring];
            ofType += nearOfType[ring];
            if (all > 0) {
                found[ring] += ofType / all;
                expected[ring] += share;
            }
        }
    }

    private double total(int type) {
        double total = 0;
        for (int i = 0; i < types.length; i++) {
            total += types[i] == type ? weights[i] : 0;
        }
        return total;
    }

    /// The curve with its bands.
    public Curve test(int from, int to, double[] km, Simulations simulations) {
        SiteIndex index = new SiteIndex(sites, km[km.length - 1]);
        int[] dealt =
                IntStream.range(0, types.length)
                        .filter(i -> from == to || types[i] != from)
                        .toArray();
        double[][] chance = new double[simulations.rounds()][];
        simulations.forEach(round ->
                chance[round] =
                        deal(dealt, simulations.key("labels", round)).of(from, to, km, index));
        double[] observed = of(from, to, km, index);
        long n = Arrays.stream(types).filter(type -> type == from).count();
        return new Curve(km, observed, Band.of(observed, chance), n);
    }

    private MarconPuech deal(int[] dealt, long key) {
        int[] order = dealt.clone();
        Shuffle.first(order, order.length, key);
        int[] newTypes = types.clone();
        double[] newWeights = weights.clone();
        for (int k = 0; k < dealt.length; k++) {
            newTypes[dealt[k]] = types[order[k]];
            newWeights[dealt[k]] = weights[order[k]];
        }
        return new MarconPuech(sites, newTypes, newWeights);
    }
}
