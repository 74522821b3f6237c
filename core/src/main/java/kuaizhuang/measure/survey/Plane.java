package kuaizhuang.measure.survey;

import java.util.Arrays;

/// Firms on a plane in kilometres, from the south-western corner of the rectangle around them:
/// degrees are laid out at the cosine of the middle latitude, right within two per cent in a region
/// of five degrees.
record Plane(double[] east, double[] north, double widthKm, double heightKm) {

    private static final double KM_A_DEGREE = 111.19508;

    static Plane of(Establishments firms, int[] rows) {
        double[] x = Arrays.stream(rows).mapToDouble(row -> firms.x()[row]).toArray();
        double[] y = Arrays.stream(rows).mapToDouble(row -> firms.y()[row]).toArray();
        double south = Arrays.stream(y).min().orElse(0);
        double west = Arrays.stream(x).min().orElse(0);
        double middle = (south + Arrays.stream(y).max().orElse(0)) / 2;
        double up = firms.onEarth() ? KM_A_DEGREE : 1;
        double across =
                firms.onEarth() ? KM_A_DEGREE * StrictMath.cos(StrictMath.toRadians(middle)) : 1;
        double[] east = Arrays.stream(x).map(value -> (value - west) * across).toArray();
        double[] north = Arrays.stream(y).map(value -> (value - south) * up).toArray();
        return new Plane(
                east,
                north,
                Arrays.stream(east).max().orElse(0),
                Arrays.stream(north).max().orElse(0));
    }

    double[] x(int[] members) {
        return Arrays.stream(members).mapToDouble(i -> east[i]).toArray();
    }

    double[] y(int[] members) {
        return Arrays.stream(members).mapToDouble(i -> north[i]).toArray();
    }
}
