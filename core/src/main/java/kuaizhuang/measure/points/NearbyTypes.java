package kuaizhuang.measure.points;

import java.util.Arrays;

/// Looks around spots for the weight of types in each ring. For one thread, round after round.
final class NearbyTypes {

    private final Crowd crowd;
    private final int[] counted;
    private final int rings;
    private final boolean[] wanted;

    /// The type and weight that stand at each place of the list of points by spots.
    private final int[] typeAt;

    private final double[] weightAt;

    /// Weight of all points on each spot.
    private final double[] onSpot;

    /// The wanted types on each spot with their weights, packed: those of a spot from its start on.
    private final int[] starts;

    private final int[] types;
    private final double[] weights;

    /// Where a type stands among the packed, of the spot that was packed last with it.
    private final int[] packedAt;

    private final double[] near;
    private final double[] nearOfType;

    /// @param counted for each type which is counted around its points, or none
    NearbyTypes(Crowd crowd, int[] counted, int rings) {
        this.crowd = crowd;
        this.counted = counted;
        this.rings = rings;
        wanted = new boolean[counted.length];
        Arrays.stream(counted).filter(to -> to != Crowd.NONE).forEach(to -> wanted[to] = true);
        typeAt = new int[crowd.size()];
        weightAt = new double[crowd.size()];
        onSpot = new double[crowd.spots().count()];
        starts = new int[onSpot.length + 1];
        types = new int[crowd.size()];
        weights = new double[crowd.size()];
        packedAt = new int[counted.length];
        near = new double[rings];
        nearOfType = new double[counted.length * rings];
    }

    /// Adds what the points of a block see.
    ///
    /// @param bears whose type and weight each point bears
    void add(NearLists lists, int[] bears, ShareSums into) {
        place(bears);
        pack();
        for (int k = 0; k < lists.count(); k++) {
            int spot = lists.first() + k;
            if (looks(spot)) {
                look(lists, k, spot);
                addPoints(spot, into);
            }
        }
    }

    /// Labels lie all over the memory, so they are fetched once for all passes.
    private void place(int[] bears) {
        for (int at = 0; at < typeAt.length; at++) {
            int label = bears[crowd.listed(at)];
            typeAt[at] = crowd.type(label);
            weightAt[at] = crowd.weight(label);
        }
    }

    private void pack() {
        Arrays.fill(packedAt, -1);
        int packed = 0;
        for (int spot = 0; spot < onSpot.length; spot++) {
            starts[spot] = packed;
            double sum = 0;
            for (int at = crowd.start(spot); at < crowd.start(spot + 1); at++) {
                int type = typeAt[at];
                sum += weightAt[at];
                if (wanted[type]) {
                    if (packedAt[type] < starts[spot]) {
                        packedAt[type] = packed;
                        types[packed] = type;
                        weights[packed++] = 0;
                    }
                    weights[packedAt[type]] += weightAt[at];
                }
            }
            onSpot[spot] = sum;
        }
        starts[onSpot.length] = packed;
    }

    /// Whether a point on the spot has a type around which something is counted.
    private boolean looks(int spot) {
        for (int at = crowd.start(spot); at < crowd.start(spot + 1); at++) {
            if (counted[typeAt[at]] != Crowd.NONE) {
                return true;
            }
        }
        return false;
    }

    private void look(NearLists lists, int k, int spot) {
        Arrays.fill(near, 0);
        Arrays.fill(nearOfType, 0);
        see(spot, 0);
        for (int at = lists.starts()[k]; at < lists.starts()[k + 1]; at++) {
            see(lists.sites()[at], lists.rings()[at]);
        }
    }

    private void see(int spot, int ring) {
        near[ring] += onSpot[spot];
        for (int at = starts[spot]; at < starts[spot + 1]; at++) {
            nearOfType[types[at] * rings + ring] += weights[at];
        }
    }

    private void addPoints(int spot, ShareSums into) {
        for (int at = crowd.start(spot); at < crowd.start(spot + 1); at++) {
            if (counted[typeAt[at]] != Crowd.NONE) {
                addPoint(typeAt[at], weightAt[at], into);
            }
        }
    }

    private void addPoint(int from, double weight, ShareSums into) {
        int to = counted[from];
        double own = from == to ? weight : 0;
        double share = (crowd.sum(to) - own) / (crowd.sum() - weight);
        double all = -weight;
        double ofType = -own;
        for (int ring = 0; ring < rings; ring++) {
            all += near[ring];
            ofType += nearOfType[to * rings + ring];
            if (all > 0) {
                into.add(from, ring, ofType / all, share);
            }
        }
    }
}
