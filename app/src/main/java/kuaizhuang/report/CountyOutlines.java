package kuaizhuang.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The counties of a region as light outlines: neighbours are simplified together, so that no gaps
/// open between them.
final class CountyOutlines {

    /// Map units (2000 across the region); 3 units are about 700 m in a province 450 km wide.
    private static final double TOLERANCE = 3;

    /// Square map units; smaller islands are left out unless they are all there is.
    private static final double LEAST_AREA = 60;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Map<Integer, Geometry> degrees = new TreeMap<>();

    /// An area's path in SVG's notation.
    ///
    /// @param code the county's code; 0 for a group of counties
    record Outline(int code, String name, String path) {}

    /// Reads a FeatureCollection whose features bear `code` (and may be Polygons or MultiPolygons,
    /// WGS84).
    static CountyOutlines read(Path file) {
        var outlines = new CountyOutlines();
        for (JsonNode feature : JsonMapper.shared().readTree(file.toFile()).path("features")) {
            int code = Integer.parseInt(feature.path("properties").path("code").asString());
            outlines.degrees.put(code, geometry(feature.path("geometry")));
        }
        return outlines;
    }

    static CountyOutlines none() {
        return new CountyOutlines();
    }

    private static Geometry geometry(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        if (node.path("type").asString().equals("Polygon")) {
            return polygon(coordinates);
        }
        return SHAPES.createMultiPolygon(
                coordinates.valueStream().map(CountyOutlines::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] all =
                rings.valueStream()
                        .map(ring ->
                                SHAPES.createLinearRing(
                                        ring.valueStream()
                                                .map(point ->
                                                        new Coordinate(
                                                                point.get(0).asDouble(),
                                                                point.get(1).asDouble()))
                                                .toArray(Coordinate[]::new)))
                        .toArray(LinearRing[]::new);
        return SHAPES.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
    }

    Envelope bounds() {
        var bounds = new Envelope();
        degrees.values().forEach(shape -> bounds.expandToInclude(shape.getEnvelopeInternal()));
        return bounds;
    }

    /// The counties and the groups (prefectures) that they form, in map units.
    ///
    /// @param name a county's name by its code
    /// @param group the name of a county's group by its code, "" for none
    Drawn draw(Projection projection, IntFunction<String> name, IntFunction<String> group) {
        int[] codes = degrees.keySet().stream().mapToInt(code -> code).toArray();
        Geometry[] exact =
                degrees.values().stream()
                        .map(shape -> projected(shape, projection))
                        .toArray(Geometry[]::new);
        Geometry[] light = CoverageSimplifier.simplify(exact, TOLERANCE);
        List<Outline> counties =
                IntStream.range(0, codes.length)
                        .mapToObj(i -> new Outline(codes[i], name.apply(codes[i]), path(light[i])))
                        .toList();
        Map<String, List<Geometry>> groups = new TreeMap<>();
        for (int i = 0; i < codes.length; i++) {
            groups.computeIfAbsent(group.apply(codes[i]), any -> new ArrayList<>()).add(light[i]);
        }
        groups.remove("");
        List<Outline> joined =
                groups.entrySet().stream()
                        .map(entry ->
                                new Outline(
                                        0,
                                        entry.getKey(),
                                        path(OverlayNGRobust.union(entry.getValue()))))
                        .toList();
        return new Drawn(counties, joined);
    }

    record Drawn(List<Outline> counties, List<Outline> groups) {}

    private static Geometry projected(Geometry degrees, Projection projection) {
        Geometry shape = degrees.copy();
        shape.apply((Coordinate point) ->
                point.setCoordinate(new Coordinate(projection.x(point.x), projection.y(point.y))));
        shape.geometryChanged();
        return shape;
    }

    private static String path(Geometry shape) {
        List<Geometry> parts =
                IntStream.range(0, shape.getNumGeometries())
                        .mapToObj(shape::getGeometryN)
                        .filter(Polygon.class::isInstance)
                        .sorted(Comparator.comparingDouble(Geometry::getArea).reversed())
                        .toList();
        var path = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 || parts.get(i).getArea() >= LEAST_AREA) {
                append(path, ((Polygon) parts.get(i)).getExteriorRing());
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, LinearRing ring) {
        long x = 0;
        long y = 0;
        for (int i = 0; i < ring.getNumPoints() - 1; i++) {
            long nextX = Math.round(ring.getCoordinateN(i).x);
            long nextY = Math.round(ring.getCoordinateN(i).y);
            path.append(i == 0 ? "M" : " ").append(nextX - x).append(',').append(nextY - y);
            if (i == 0) {
                path.append('l');
            }
            x = nextX;
            y = nextY;
        }
        path.append('z');
    }
}
