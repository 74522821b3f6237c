package kuaizhuang.measure.points;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaizhuang.measure.chance.Shuffle;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.space.SiteIndex;
import kuaizhuang.measure.space.Spots;

/// M(r) of Marcon and Puech (2010): the share of a type among the neighbours within r of the points
/// of a type, over its share in the whole. 1 where points lie as all others do.
///
/// Sums over points i of the type: M = sum [near_i of type / near_i of all] / sum [(W_type - w_i) /
/// (W - w_i)]; towards another type w_i stays in the numerator's total. Points without a neighbour
/// within r count in neither sum.
///
/// Chance: within types, all pairs of type and weight are dealt out anew over the sites, and one
/// deal serves every type; towards another type, the points of the first stay and the others are
/// dealt out.
///
/// Points on one spot are taken together: time grows with the number of points and with the number
/// of neighbouring spots times the types on them. Neighbours of spots are listed once and used in
/// every round, 20 million at a time, so that memory stays below 200 MB, 40 bytes a point and
/// thread, and 16 bytes times rounds, types and distances. Where there are more, every round deals
/// once for each block.
public final class MarconPuech {

    private static final int BLOCK = 20_000_000;

    private final Crowd crowd;
    private final double[] km;
    private final SiteIndex index;

    /// The only block where one holds all neighbours, else null.
    private final NearLists whole;

    /// @param spots of all points of all types
    /// @param types number of the type of each
    /// @param weights of each, above 0; all 1 for plain counts
    /// @param km distances at which M is taken, ascending, above 0, at most 127
    public MarconPuech(Spots spots, int[] types, double[] weights, double[] km) {
        this.crowd = new Crowd(spots, types, weights);
        this.km = km;
        this.index = new SiteIndex(spots.sites(), km[km.length - 1]);
        NearLists first = block(0);
        this.whole = first.count() == spots.count() ? first : null;
    }

    /// How many neighbours within a radius the spots have, all of which every round looks at; where
    /// they are more than a limit, some number above it.
    public static long neighbours(Spots spots, double radiusKm, long limit) {
        SiteIndex index = new SiteIndex(spots.sites(), radiusKm);
        long[] count = {0};
        for (int spot = 0; spot < spots.count() && count[0] <= limit; spot++) {
            index.forEachWithin(spot, (other, distance) -> count[0]++);
        }
        return count[0];
    }

    /// In how many blocks so many neighbours are looked at, at most.
    public static int blocks(long neighbours) {
        return Math.toIntExact(1 + neighbours / BLOCK);
    }

    /// M at each distance.
    ///
    /// @param from type whose neighbours are looked at, `to` the type that is counted among them
    /// @return NaN where no point of the type has a neighbour
    public double[] of(int from, int to) {
        return test(from, to, new Simulations(0, 0, 1)).observed();
    }

    /// The curve of a type around the points of a type, with its bands.
    public Curve test(int from, int to, Simulations simulations) {
        int[] counted = crowd.nothing();
        counted[from] = to;
        int[] dealt =
                IntStream.range(0, crowd.size())
                        .filter(i -> from == to || crowd.type(i) != from)
                        .toArray();
        return test(counted, dealt, simulations, () -> {})[from];
    }

    /// The curves of every type among itself, each at the number of its type, from the same deals;
    /// null for a type without points.
    ///
    /// @param oneMore is run after each round of each block, by its thread
    public Curve[] within(Simulations simulations, Runnable oneMore) {
        int[] counted = crowd.nothing();
        Arrays.setAll(counted, type -> crowd.points(type) == 0 ? Crowd.NONE : type);
        return test(counted, IntStream.range(0, crowd.size()).toArray(), simulations, oneMore);
    }

    /// @param counted for each type which is counted around its points, or none
    /// @param dealt numbers of the points whose labels are dealt out
    private Curve[] test(int[] counted, int[] dealt, Simulations simulations, Runnable oneMore) {
        int[] real = IntStream.range(0, crowd.size()).toArray();
        ShareSums observed = new ShareSums(counted.length, km.length);
        List<ShareSums> chance =
                Stream.generate(() -> new ShareSums(counted.length, km.length))
                        .limit(simulations.rounds())
                        .toList();
        NearLists block = whole == null ? block(0) : whole;
        while (block != null) {
            NearLists lists = block;
            new NearbyTypes(crowd, counted, km.length).add(lists, real, observed);
            simulations.forEach(
                    () -> new NearbyTypes(crowd, counted, km.length),
                    (room, round) -> {
                        int[] bears = deal(dealt, simulations.key("labels", round));
                        room.add(lists, bears, chance.get(round));
                        oneMore.run();
                    });
            block = lists.next() < crowd.spots().count() ? block(lists.next()) : null;
        }
        return IntStream.range(0, counted.length)
                .mapToObj(
                        from -> counted[from] == Crowd.NONE ? null : curve(from, observed, chance))
                .toArray(Curve[]::new);
    }

    private Curve curve(int from, ShareSums observed, List<ShareSums> chance) {
        double[] value = observed.ratio(from);
        double[][] values = chance.stream().map(sums -> sums.ratio(from)).toArray(double[][]::new);
        return new Curve(km, value, Band.of(value, values), crowd.points(from));
    }

    private NearLists block(int first) {
        return NearLists.of(index, km, first, crowd.spots().count(), BLOCK);
    }

    /// Whose type and weight each point bears.
    private int[] deal(int[] dealt, long key) {
        int[] order = dealt.clone();
        Shuffle.first(order, order.length, key);
        if (order.length == crowd.size()) {
            return order;
        }
        int[] bears = IntStream.range(0, crowd.size()).toArray();
        for (int k = 0; k < dealt.length; k++) {
            bears[dealt[k]] = order[k];
        }
        return bears;
    }
}
