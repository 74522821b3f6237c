package kuaizhuang.register;

/// The shift of coordinates on maps published in China (GCJ-02) against WGS84: a sum of sines that
/// is publicly known, undone by three rounds of fixed-point iteration to within a centimetre.
final class ChineseShift {

    private static final double AXIS = 6_378_245;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;

    private ChineseShift() {}

    static double[] undo(double longitude, double latitude) {
        double x = longitude;
        double y = latitude;
        for (int round = 0; round < 3; round++) {
            double[] shifted = apply(x, y);
            x += longitude - shifted[0];
            y += latitude - shifted[1];
        }
        return new double[] {x, y};
    }

    static double[] apply(double longitude, double latitude) {
        double x = longitude - 105;
        double y = latitude - 35;
        double radians = StrictMath.toRadians(latitude);
        double sine = StrictMath.sin(radians);
        double magic = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double root = Math.sqrt(magic);
        double north =
                StrictMath.toDegrees(
                        north(x, y) / (AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * root)));
        double east = StrictMath.toDegrees(east(x, y) / (AXIS / root * StrictMath.cos(radians)));
        return new double[] {longitude + east, latitude + north};
    }

    private static double wave(double value, double amplitude) {
        return amplitude * StrictMath.sin(value * StrictMath.PI);
    }

    private static double fine(double x) {
        return (wave(6 * x, 20) + wave(2 * x, 20)) * 2 / 3;
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + fine(x)
                + (wave(y, 20) + wave(y / 3, 40)) * 2 / 3
                + (wave(y / 12, 160) + wave(y / 30, 320)) * 2 / 3;
    }

    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + fine(x)
                + (wave(x, 20) + wave(x / 3, 40)) * 2 / 3
                + (wave(x / 12, 150) + wave(x / 30, 300)) * 2 / 3;
    }
}
