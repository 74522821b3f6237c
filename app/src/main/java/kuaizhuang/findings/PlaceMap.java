package kuaizhuang.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kuaizhuang.measure.survey.Places;
import kuaizhuang.report.Html;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// The land under the maps of a page, which need no script. All maps of a page have one frame, and
/// the outline of a place is written once for all of them.
final class PlaceMap {

    private static final double SIZE = 600;
    private static final double MARGIN = 12;

    private final Places land;
    private final boolean empty;
    private final double west;
    private final double north;
    private final double east;
    private final double perUnit;
    private final double width;
    private final double height;

    /// @param land the places whose outlines, or centres, give the frame
    /// @param onEarth whether coordinates are degrees
    PlaceMap(Places land, boolean onEarth) {
        this.land = land;
        Envelope box = box(land);
        empty = box.isNull();
        double middle = empty ? 0 : box.centre().y;
        double shrink = onEarth ? StrictMath.cos(StrictMath.toRadians(middle)) : 1;
        double span = Math.max(1e-9, Math.max(box.getWidth() * shrink, box.getHeight()));
        perUnit = (SIZE - 2 * MARGIN) / span;
        east = shrink * perUnit;
        west = box.getMinX();
        north = box.getMaxY();
        width = land.count() == 0 ? SIZE : x(box.getMaxX()) + MARGIN;
        height = box.getHeight() * perUnit + 2 * MARGIN;
    }

    private static Envelope box(Places land) {
        Envelope box = new Envelope();
        land.areas().stream()
                .filter(Objects::nonNull)
                .forEach(area -> box.expandToInclude(area.getEnvelopeInternal()));
        for (int place = 0; place < land.count(); place++) {
            if (!Double.isNaN(land.x()[place] + land.y()[place])) {
                box.expandToInclude(land.x()[place], land.y()[place]);
            }
        }
        return box;
    }

    /// How many places the land has.
    int count() {
        return land.count();
    }

    /// Whether no place is known, so that there is nothing to draw.
    boolean isEmpty() {
        return empty;
    }

    boolean hasArea(int place) {
        return land.areas().get(place) != null;
    }

    /// The outlines, to stand on the page once before any map.
    String outlines() {
        StringBuilder paths = new StringBuilder("<svg width=\"0\" height=\"0\" hidden><defs>");
        for (int place = 0; place < land.count(); place++) {
            if (hasArea(place)) {
                paths.append("<path id=\"place-%d\" d=\"%s\"/>".formatted(place, path(place)));
            }
        }
        return paths.append("</defs></svg>").toString();
    }

    private String path(int place) {
        return path(land.areas().get(place));
    }

    /// A map with what lies on it.
    String svg(String title, String layers) {
        return String.format(
                Locale.ROOT,
                "<svg class=\"places\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">%s</svg>",
                width,
                height,
                Html.escape(title),
                layers);
    }

    /// The area of a place, or nothing where it is unknown.
    ///
    /// @param tip what is told when it is pointed at, "" for nothing
    String area(int place, String kind, String tip) {
        return hasArea(place)
                ? "<use href=\"#place-%d\" class=\"%s\">%s</use>".formatted(place, kind, title(tip))
                : "";
    }

    static String circle(double x, double y, double radius, String kind, String tip) {
        return String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\">%s</circle>",
                kind,
                x,
                y,
                radius,
                title(tip));
    }

    static String title(String tip) {
        return tip.isEmpty() ? "" : Html.element("title", tip);
    }

    /// Any shape as the path of an SVG, its detail cut to a third of a unit of the map.
    String path(Geometry shape) {
        Geometry simple = DouglasPeuckerSimplifier.simplify(shape, 0.3 / perUnit);
        StringBuilder path = new StringBuilder();
        for (int part = 0; part < simple.getNumGeometries(); part++) {
            Geometry one = simple.getGeometryN(part);
            if (one instanceof Polygon polygon) {
                ring(polygon.getExteriorRing().getCoordinates(), path);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(polygon.getInteriorRingN(hole).getCoordinates(), path);
                }
            } else if (one.getNumPoints() > 1) {
                ring(one.getCoordinates(), path);
            }
        }
        return path.toString();
    }

    private void ring(Coordinate[] points, StringBuilder path) {
        List<String> corners =
                Arrays.stream(points)
                        .map(point ->
                                String.format(Locale.ROOT, "%.1f %.1f", x(point.x), y(point.y)))
                        .toList();
        path.append('M').append(String.join("L", corners)).append('Z');
    }

    double x(double longitude) {
        return MARGIN + (longitude - west) * east;
    }

    double y(double latitude) {
        return MARGIN + (north - latitude) * perUnit;
    }
}
