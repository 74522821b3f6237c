package kuaizhuang.model.state;

import java.time.YearMonth;
import java.util.List;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.TransportLink;

/// Distances between towns and to the places that buy: great circle by terrain, shorter between
/// counties that a road or railway serves.
public final class Geography {

    /// Towns within this distance see and supply each other.
    public static final double NEAR_KM = 40;

    private static final double EARTH_KM = 6371;

    /// How much longer hills make a way: a county all hills against one all plain. Estimate.
    private static final double HILL_DETOUR = 0.5;

    /// What is left of a way when an expressway (or a railway) serves both ends. Estimates.
    private static final double BY_EXPRESSWAY = 0.65;

    private static final double BY_RAIL = 0.8;

    private final Region region;
    private final int towns;
    private final double[] terrain;
    private final float[] straight;

    /// Great-circle kilometres from towns to destinations, laid out as [#toBuyers].
    private final double[] straightToBuyers;

    private int linksOpen = -1;
    private int version;

    /// Kilometres between towns: `km[from * towns + to]`.
    public final float[] km;

    /// Kilometres from towns to destinations (counties first, then outside regions): `toBuyers[town
    /// * buyers + buyer]`.
    public final float[] toBuyers;

    /// Kilometres from a town to the nearest port.
    public final double[] toPort;

    /// The neighbours of a town, itself included, nearest first: `near[town][i]`, at
    /// `nearKm[town][i]` kilometres.
    public final int[][] near;

    public final float[][] nearKm;

    /// exp(-km / range) of a town to each of its neighbours, in the order of `near`.
    public float[][] closeness(double rangeKm) {
        float[][] closeness = new float[towns][];
        for (int town = 0; town < towns; town++) {
            closeness[town] = new float[near[town].length];
            for (int i = 0; i < near[town].length; i++) {
                closeness[town][i] = (float) StrictMath.exp(-nearKm[town][i] / rangeKm);
            }
        }
        return closeness;
    }

    public Geography(Region region) {
        this.region = region;
        towns = region.towns().size();
        terrain = new double[towns];
        straight = new float[towns * towns];
        km = new float[towns * towns];
        toBuyers = new float[towns * (region.counties().size() + region.outside().size())];
        straightToBuyers = new double[toBuyers.length];
        toPort = new double[towns];
        near = new int[towns][];
        nearKm = new float[towns][];
        layOut();
    }

    private void layOut() {
        List<Region.Town> all = region.towns();
        for (int a = 0; a < towns; a++) {
            terrain[a] =
                    region.terrainFactor()
                            * (1
                                    + HILL_DETOUR
                                            * region.counties()
                                                    .get(all.get(a).county())
                                                    .hillShare());
            for (int b = 0; b < a; b++) {
                float way =
                        (float)
                                greatCircle(
                                        all.get(a).longitude(),
                                        all.get(a).latitude(),
                                        all.get(b).longitude(),
                                        all.get(b).latitude());
                straight[a * towns + b] = way;
                straight[b * towns + a] = way;
            }
        }
        for (int town = 0; town < towns; town++) {
            findNear(town);
            measureToBuyers(town);
        }
    }

    private void measureToBuyers(int town) {
        Region.Town from = region.towns().get(town);
        int counties = region.counties().size();
        int buyers = counties + region.outside().size();
        for (int county = 0; county < counties; county++) {
            Region.County to = region.counties().get(county);
            straightToBuyers[town * buyers + county] =
                    greatCircle(from.longitude(), from.latitude(), to.longitude(), to.latitude());
        }
        for (int i = 0; i < region.outside().size(); i++) {
            Region.OutsideRegion to = region.outside().get(i);
            straightToBuyers[town * buyers + counties + i] =
                    greatCircle(from.longitude(), from.latitude(), to.longitude(), to.latitude());
        }
    }

    /// Counts how often ways have changed, so that whoever computes from them need not compute
    /// again without a change.
    public int version() {
        return version;
    }

    private void findNear(int town) {
        int here = town;
        near[town] =
                java.util.stream.IntStream.range(0, towns)
                        .filter(other -> straight[here * towns + other] <= NEAR_KM)
                        .boxed()
                        .sorted(
                                java.util.Comparator.comparingDouble(
                                                (Integer other) -> straight[here * towns + other])
                                        .thenComparing(other -> other))
                        .mapToInt(Integer::intValue)
                        .toArray();
        nearKm[town] = new float[near[town].length];
        for (int i = 0; i < nearKm[town].length; i++) {
            nearKm[town][i] = straight[here * towns + near[town][i]];
        }
    }

    /// Great-circle distance in kilometres (haversine formula).
    public static double greatCircle(double lonA, double latA, double lonB, double latB) {
        double dLat = StrictMath.toRadians(latB - latA) / 2;
        double dLon = StrictMath.toRadians(lonB - lonA) / 2;
        double a =
                StrictMath.sin(dLat) * StrictMath.sin(dLat)
                        + StrictMath.cos(StrictMath.toRadians(latA))
                                * StrictMath.cos(StrictMath.toRadians(latB))
                                * StrictMath.sin(dLon)
                                * StrictMath.sin(dLon);
        return 2 * EARTH_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(a)));
    }

    /// Brings the ways up to date with what has been opened by a month.
    public void open(YearMonth month) {
        int open = 0;
        for (TransportLink link : region.transport()) {
            open += link.opened().isAfter(month) ? 0 : 1;
        }
        if (open == linksOpen) {
            return;
        }
        linksOpen = open;
        version++;
        boolean[] expressway = served(TransportLink.Kind.EXPRESSWAY, month);
        boolean[] rail = served(TransportLink.Kind.RAIL, month);
        waysBetween(expressway, rail);
        for (int town = 0; town < towns; town++) {
            int county = region.towns().get(town).county();
            double better = expressway[county] ? BY_EXPRESSWAY : rail[county] ? BY_RAIL : 1;
            waysToBuyers(town, better);
            toPort[town] = nearestPort(town, month) * better;
        }
    }

    /// Ways between towns, alike in both directions.
    private void waysBetween(boolean[] expressway, boolean[] rail) {
        int[] county = region.towns().stream().mapToInt(Region.Town::county).toArray();
        double[] better = new double[region.counties().size()];
        for (int a = 0; a < towns; a++) {
            for (int to = 0; to < better.length; to++) {
                better[to] =
                        to == county[a]
                                ? 1
                                : expressway[county[a]] && expressway[to]
                                        ? BY_EXPRESSWAY
                                        : rail[county[a]] && rail[to] ? BY_RAIL : 1;
            }
            for (int b = 0; b <= a; b++) {
                float way =
                        (float)
                                (straight[a * towns + b]
                                        * (terrain[a] + terrain[b])
                                        / 2
                                        * better[county[b]]);
                km[a * towns + b] = way;
                km[b * towns + a] = way;
            }
        }
    }

    private void waysToBuyers(int town, double better) {
        Region.Town from = region.towns().get(town);
        int counties = region.counties().size();
        int buyers = counties + region.outside().size();
        for (int county = 0; county < counties; county++) {
            double way = straightToBuyers[town * buyers + county] * terrain[town];
            toBuyers[town * buyers + county] =
                    (float) (from.county() == county ? way : way * better);
        }
        for (int i = 0; i < region.outside().size(); i++) {
            Region.OutsideRegion to = region.outside().get(i);
            double way =
                    to.abroad()
                            ? to.routeKm()
                            : straightToBuyers[town * buyers + counties + i]
                                    * region.terrainFactor();
            toBuyers[town * buyers + counties + i] = (float) way;
        }
    }

    private double nearestPort(int town, YearMonth month) {
        int first = town * (region.counties().size() + region.outside().size());
        double nearest = 1000;
        for (TransportLink link : region.transport()) {
            if (link.kind() != TransportLink.Kind.PORT || link.opened().isAfter(month)) {
                continue;
            }
            for (int county : link.counties()) {
                nearest = Math.min(nearest, straightToBuyers[first + county]);
            }
        }
        return nearest * terrain[town];
    }

    private boolean[] served(TransportLink.Kind kind, YearMonth month) {
        boolean[] served = new boolean[region.counties().size()];
        for (TransportLink link : region.transport()) {
            if (link.kind() == kind && !link.opened().isAfter(month)) {
                link.counties().forEach(county -> served[county] = true);
            }
        }
        return served;
    }
}
