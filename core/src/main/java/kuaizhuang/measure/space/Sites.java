package kuaizhuang.measure.space;

import java.util.Arrays;

/// Where things stand, and how far apart in kilometres.
///
/// On the earth a site is a point of the sphere of radius 6371.0088 km (IUGG 1980): what is stored
/// are its coordinates in space, so that a distance costs no sine. The arc is got from the chord c
/// as c + c^3 / (24 R^2), which is short of the true arc by less than a metre up to 800 km.
public final class Sites {

    private static final double EARTH_KM = 6371.0088;

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double curvature;

    private Sites(double[] x, double[] y, double[] z, double curvature) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.curvature = curvature;
    }

    /// Sites on a plane, in kilometres.
    public static Sites onPlane(double[] eastKm, double[] northKm) {
        return new Sites(eastKm.clone(), northKm.clone(), new double[eastKm.length], 0);
    }

    /// Sites on the earth, in degrees (WGS84).
    public static Sites onEarth(double[] longitudes, double[] latitudes) {
        int n = longitudes.length;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double longitude = StrictMath.toRadians(longitudes[i]);
            double latitude = StrictMath.toRadians(latitudes[i]);
            x[i] = EARTH_KM * StrictMath.cos(latitude) * StrictMath.cos(longitude);
            y[i] = EARTH_KM * StrictMath.cos(latitude) * StrictMath.sin(longitude);
            z[i] = EARTH_KM * StrictMath.sin(latitude);
        }
        return new Sites(x, y, z, 1 / (24 * EARTH_KM * EARTH_KM));
    }

    public int count() {
        return x.length;
    }

    /// Kilometres between two sites.
    public double distance(int one, int other) {
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        double dz = z[one] - z[other];
        double squared = dx * dx + dy * dy + dz * dz;
        double chord = Math.sqrt(squared);
        return chord + curvature * squared * chord;
    }

    /// Kilometres between two sites, or infinity, at the cost of no root, where they are surely
    /// farther apart than a limit.
    public double distanceUpTo(double limitKm, int one, int other) {
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        double dz = z[one] - z[other];
        double squared = dx * dx + dy * dy + dz * dz;
        if (squared > limitKm * limitKm) {
            return Double.POSITIVE_INFINITY;
        }
        double chord = Math.sqrt(squared);
        return chord + curvature * squared * chord;
    }

    private record Coordinates(double x, double y, double z) {}

    /// What two sites have equal where they are the same spot.
    Object coordinates(int site) {
        return new Coordinates(x[site], y[site], z[site]);
    }

    /// The sites with the given numbers, in that order.
    public Sites pick(int[] numbers) {
        return new Sites(pick(x, numbers), pick(y, numbers), pick(z, numbers), curvature);
    }

    private static double[] pick(double[] values, int[] numbers) {
        return Arrays.stream(numbers).mapToDouble(number -> values[number]).toArray();
    }

    /// The number of the cube of side `km` in which a site lies, for searching.
    long cube(int site, double km) {
        return cube(
                (long) Math.floor(x[site] / km),
                (long) Math.floor(y[site] / km),
                (long) Math.floor(z[site] / km));
    }

    /// The numbers of a site's cube and the 26 around it.
    long[] cubesAround(int site, double km) {
        long[] cubes = new long[27];
        long east = (long) Math.floor(x[site] / km);
        long north = (long) Math.floor(y[site] / km);
        long up = (long) Math.floor(z[site] / km);
        for (int k = 0; k < 27; k++) {
            cubes[k] = cube(east + k % 3 - 1, north + k / 3 % 3 - 1, up + k / 9 - 1);
        }
        return cubes;
    }

    /// 21 bits an axis: cubes two million apart share a number, which costs time but no mistake.
    private static long cube(long east, long north, long up) {
        return (east & 0x1FFFFF) << 42 | (north & 0x1FFFFF) << 21 | up & 0x1FFFFF;
    }
}
