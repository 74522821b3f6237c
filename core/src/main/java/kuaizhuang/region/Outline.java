package kuaizhuang.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/// Turns a GeoJSON geometry (RFC 7946) into a valid polygon or multipolygon.
final class Outline {

    /// What is wrong with a geometry.
    record Flaw(String field, String value, String problem, String remedy) {}

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Flaw> flaws;

    private Outline(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    /// The geometry, or nothing when it has flaws; those are added to the list.
    static Optional<Geometry> read(JsonNode geometry, List<Flaw> flaws) {
        int before = flaws.size();
        Geometry read = new Outline(flaws).geometry(geometry);
        if (flaws.size() == before) {
            checkValid(read, flaws);
        }
        return flaws.size() == before ? Optional.of(read) : Optional.empty();
    }

    private static void checkValid(Geometry geometry, List<Flaw> flaws) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            String problem = "is not a valid outline (" + error.getMessage() + ")";
            flaws.add(
                    new Flaw(
                            "coordinates",
                            at.x + " " + at.y,
                            problem,
                            "redraw it there so that it does not cross itself"));
        }
    }

    private Geometry geometry(JsonNode geometry) {
        JsonNode type = geometry.path("type");
        JsonNode coordinates = geometry.path("coordinates");
        if (type.isString() && type.stringValue().equals("Polygon")) {
            return polygon(coordinates, "ring");
        }
        if (type.isString() && type.stringValue().equals("MultiPolygon")) {
            List<Polygon> parts = new ArrayList<>();
            for (JsonNode part : coordinates) {
                parts.add(polygon(part, "part " + (parts.size() + 1) + " ring"));
            }
            if (parts.isEmpty()) {
                flaws.add(
                        new Flaw("coordinates", "", "has no polygon", "write a list of polygons"));
            }
            return FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
        }
        String found = type.isMissingNode() ? "" : type.toString();
        flaws.add(
                new Flaw(
                        "geometry type",
                        found,
                        "is not an outline",
                        "write a Polygon or a MultiPolygon"));
        return FACTORY.createPolygon();
    }

    private Polygon polygon(JsonNode rings, String field) {
        List<LinearRing> read = new ArrayList<>();
        for (JsonNode ring : rings) {
            read.add(ring(ring, field + " " + (read.size() + 1)));
        }
        if (read.isEmpty()) {
            flaws.add(new Flaw("coordinates", "", "has no ring", "write a list of closed rings"));
            return FACTORY.createPolygon();
        }
        LinearRing shell = read.getFirst();
        return FACTORY.createPolygon(
                shell, read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode points, String field) {
        List<Coordinate> read = new ArrayList<>();
        for (JsonNode point : points) {
            Coordinate coordinate = point(point);
            if (coordinate == null) {
                String problem = "point " + (read.size() + 1) + " is not a place on earth";
                flaws.add(
                        new Flaw(
                                field,
                                point.toString(),
                                problem,
                                "write [longitude, latitude] in degrees"));
                return FACTORY.createLinearRing();
            }
            read.add(coordinate);
        }
        if (read.size() < 4) {
            flaws.add(
                    new Flaw(
                            field,
                            "",
                            "has " + read.size() + " points",
                            "write at least 4, the last as the first"));
            return FACTORY.createLinearRing();
        }
        if (!read.getFirst().equals2D(read.getLast())) {
            String first = read.getFirst().x + " " + read.getFirst().y;
            String last = read.getLast().x + " " + read.getLast().y;
            flaws.add(
                    new Flaw(
                            field,
                            last,
                            "is not closed: it starts at " + first,
                            "end it with its first point"));
            return FACTORY.createLinearRing();
        }
        return FACTORY.createLinearRing(read.toArray(Coordinate[]::new));
    }

    private static Coordinate point(JsonNode point) {
        JsonNode longitude = point.path(0);
        JsonNode latitude = point.path(1);
        if (!longitude.isNumber() || !latitude.isNumber()) {
            return null;
        }
        Coordinate read =
                new Coordinate(longitude.asDouble(Double.NaN), latitude.asDouble(Double.NaN));
        return Math.abs(read.x) <= 180 && Math.abs(read.y) <= 90 ? read : null;
    }
}
