package kuaizhuang.report;

import org.locationtech.jts.geom.Envelope;

/// Degrees to the map's own units, 2000 across: plate carree with the cosine of the middle
/// latitude, enough for a province.
///
/// @param west longitude of the left edge, `north` latitude of the upper edge
/// @param perDegreeEast map units a degree of longitude, `perDegreeNorth` a degree of latitude
record Projection(
        double west,
        double north,
        double perDegreeEast,
        double perDegreeNorth,
        int width,
        int height) {

    private static final int WIDTH = 2000;
    private static final double MARGIN = 0.02;
    private static final double LEAST_SPAN = 0.2;

    /// The projection that shows all of a box of degrees.
    static Projection of(Envelope degrees) {
        var box = degrees.isNull() ? new Envelope(0, 1, 0, 1) : new Envelope(degrees);
        box.expandBy(
                Math.max(box.getWidth() * MARGIN, LEAST_SPAN / 2),
                Math.max(box.getHeight() * MARGIN, LEAST_SPAN / 2));
        double perDegreeEast = WIDTH / box.getWidth();
        double perDegreeNorth =
                perDegreeEast / StrictMath.cos(StrictMath.toRadians(box.centre().y));
        int height = (int) Math.ceil(box.getHeight() * perDegreeNorth);
        return new Projection(
                box.getMinX(), box.getMaxY(), perDegreeEast, perDegreeNorth, WIDTH, height);
    }

    double x(double longitude) {
        return (longitude - west) * perDegreeEast;
    }

    double y(double latitude) {
        return (north - latitude) * perDegreeNorth;
    }
}
