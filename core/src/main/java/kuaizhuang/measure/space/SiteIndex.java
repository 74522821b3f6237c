package kuaizhuang.measure.space;

import java.util.Arrays;

/// Finds the sites within a radius without looking at all: they are sorted by the cube in which
/// they lie, and only the cubes around are searched. Memory: 16 bytes a site.
public final class SiteIndex {

    /// What is told of a neighbour.
    @FunctionalInterface
    public interface Visitor {
        void visit(int site, double km);
    }

    private final Sites sites;
    private final double radiusKm;
    private final long[] cubes;
    private final int[] order;

    /// @param radiusKm above 0
    public SiteIndex(Sites sites, double radiusKm) {
        if (!(radiusKm > 0) || Double.isInfinite(radiusKm)) {
            throw new IllegalArgumentException(
                    "the radius is " + radiusKm + " km; it must be a number above 0");
        }
        this.sites = sites;
        this.radiusKm = radiusKm;
        int n = sites.count();
        long[] cubeOf = new long[n];
        Arrays.setAll(cubeOf, site -> sites.cube(site, radiusKm));
        order = sortedBy(cubeOf);
        cubes = Arrays.stream(order).mapToLong(site -> cubeOf[site]).toArray();
    }

    private static int[] sortedBy(long[] keys) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Long.compare(keys[one], keys[other]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /// Visits every other site that lies at most the radius away, in an order that depends on the
    /// sites alone.
    public void forEachWithin(int site, Visitor visitor) {
        long[] around = sites.cubesAround(site, radiusKm);
        Arrays.sort(around);
        for (int k = 0; k < around.length; k++) {
            if (k == 0 || around[k] != around[k - 1]) {
                visitCube(site, around[k], visitor);
            }
        }
    }

    private void visitCube(int site, long cube, Visitor visitor) {
        for (int i = first(cube); i < cubes.length && cubes[i] == cube; i++) {
            if (order[i] != site) {
                double km = sites.distance(site, order[i]);
                if (km <= radiusKm) {
                    visitor.visit(order[i], km);
                }
            }
        }
    }

    private int first(long cube) {
        int from = 0;
        int to = cubes.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (cubes[middle] < cube) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// Numbers of the sites within the radius, ascending.
    public int[] within(int site) {
        int[][] found = {new int[8]};
        int[] count = {0};
        forEachWithin(
                site,
                (other, km) -> {
                    if (count[0] == found[0].length) {
                        found[0] = Arrays.copyOf(found[0], count[0] * 2);
                    }
                    found[0][count[0]++] = other;
                });
        int[] numbers = Arrays.copyOf(found[0], count[0]);
        Arrays.sort(numbers);
        return numbers;
    }
}
