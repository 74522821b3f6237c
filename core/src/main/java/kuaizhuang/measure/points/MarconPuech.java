package kuaizhuang.measure.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
/// another type, the points of the first stay and the others are dealt out.
///
/// Neighbours are listed once and used in every round, 20 million at a time, so that memory stays
/// below 200 MB and 20 bytes a site and thread, and 16 bytes times rounds times distances. Where
/// there are more, every round deals once for each block.
public final class MarconPuech {

    private static final int BLOCK = 20_000_000;

    private final int[] types;
    private final double[] weights;
    private final double[] km;
    private final SiteIndex index;

    /// The only block where one holds all neighbours, else null.
    private final NearLists whole;

    /// @param sites of all points of all types
    /// @param types number of the type of each
    /// @param weights of each, above 0; all 1 for plain counts
    /// @param km distances at which M is taken, ascending, above 0, at most 127
    public MarconPuech(Sites sites, int[] types, double[] weights, double[] km) {
        this.types = types;
        this.weights = weights;
        this.km = km;
        this.index = new SiteIndex(sites, km[km.length - 1]);
        NearLists first = NearLists.of(index, km, 0, types.length, BLOCK);
        this.whole = first.count() == types.length ? first : null;
    }

    private record Labels(int[] types, double[] weights) {}

    /// The two sums of M at each distance.
    private record Ratio(double[] found, double[] expected) {

        Ratio(int distances) {
            this(new double[distances], new double[distances]);
        }

        double[] value() {
            return IntStream.range(0, found.length)
                    .mapToDouble(d -> found[d] / expected[d])
                    .toArray();
        }
    }

    /// M at each distance.
    ///
    /// @param from type whose neighbours are looked at, `to` the type that is counted among them
    /// @return NaN where no point of the type has a neighbour
    public double[] of(int from, int to) {
        return test(from, to, new Simulations(0, 0, 1)).observed();
    }

    /// The curve with its bands.
    public Curve test(int from, int to, Simulations simulations) {
        Labels real = new Labels(types, weights);
        int[] dealt =
                IntStream.range(0, types.length)
                        .filter(i -> from == to || types[i] != from)
                        .toArray();
        Ratio observed = new Ratio(km.length);
        List<Ratio> chance = new ArrayList<>();
        for (int round = 0; round < simulations.rounds(); round++) {
            chance.add(new Ratio(km.length));
        }
        NearLists block = whole == null ? block(0) : whole;
        while (block != null) {
            NearLists lists = block;
            add(lists, real, from, to, observed);
            simulations.forEach(round ->
                    add(
                            lists,
                            deal(dealt, simulations.key("labels", round)),
                            from,
                            to,
                            chance.get(round)));
            block = lists.next() < types.length ? block(lists.next()) : null;
        }
        double[][] values = chance.stream().map(Ratio::value).toArray(double[][]::new);
        long n = Arrays.stream(types).filter(type -> type == from).count();
        return new Curve(km, observed.value(), Band.of(observed.value(), values), n);
    }

    private NearLists block(int first) {
        return NearLists.of(index, km, first, types.length, BLOCK);
    }

    private void add(NearLists lists, Labels labels, int from, int to, Ratio into) {
        double ofType = 0;
        double ofAll = 0;
        for (int i = 0; i < labels.types.length; i++) {
            ofAll += labels.weights[i];
            ofType += labels.types[i] == to ? labels.weights[i] : 0;
        }
        double[] near = new double[km.length];
        double[] nearOfType = new double[km.length];
        for (int k = 0; k < lists.count(); k++) {
            int site = lists.first() + k;
            if (labels.types[site] == from) {
                gather(lists, k, labels, to, near, nearOfType);
                double weight = labels.weights[site];
                double own = from == to ? weight : 0;
                add(near, nearOfType, (ofType - own) / (ofAll - weight), into);
            }
        }
    }

    private static void gather(
            NearLists lists, int k, Labels labels, int to, double[] near, double[] nearOfType) {
        Arrays.fill(near, 0);
        Arrays.fill(nearOfType, 0);
        for (int at = lists.starts()[k]; at < lists.starts()[k + 1]; at++) {
            int other = lists.sites()[at];
            int ring = lists.rings()[at];
            near[ring] += labels.weights[other];
            if (labels.types[other] == to) {
                nearOfType[ring] += labels.weights[other];
            }
        }
    }

    private static void add(double[] near, double[] nearOfType, double share, Ratio into) {
        double all = 0;
        double ofType = 0;
        for (int ring = 0; ring < near.length; ring++) {
            all += near[ring];
            ofType += nearOfType[ring];
            if (all > 0) {
                into.found[ring] += ofType / all;
                into.expected[ring] += share;
            }
        }
    }

    private Labels deal(int[] dealt, long key) {
        int[] order = dealt.clone();
        Shuffle.first(order, order.length, key);
        int[] newTypes = types.clone();
        double[] newWeights = weights.clone();
        for (int k = 0; k < dealt.length; k++) {
            newTypes[dealt[k]] = types[order[k]];
            newWeights[dealt[k]] = weights[order[k]];
        }
        return new Labels(newTypes, newWeights);
    }
}
