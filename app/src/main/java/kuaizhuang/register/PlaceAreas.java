package kuaizhuang.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.TextFile;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Places from a GeoJSON FeatureCollection: Points, Polygons or MultiPolygons in degrees. The
/// property `code` is a place's code, `group` its larger unit; `name` and every other text that
/// begins with `name` are its names.
final class PlaceAreas {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private PlaceAreas() {}

    /// @throws InputFaults when the file cannot be used
    static List<Gazetteer.Place> read(Path file) {
        String source = TextFile.nameOf(file);
        JsonNode features;
        try {
            features = JsonMapper.shared().readTree(file.toFile()).path("features");
        } catch (JacksonException broken) {
            throw fault(source, "", "cannot be read: " + broken.getOriginalMessage());
        }
        List<Gazetteer.Place> places = new ArrayList<>();
        for (JsonNode feature : features) {
            places.add(place(source, places.size() + 1, feature));
        }
        if (places.isEmpty()) {
            throw fault(source, "features", "there is none");
        }
        return places;
    }

    private static Gazetteer.Place place(String source, int number, JsonNode feature) {
        JsonNode properties = feature.path("properties");
        List<String> names = new ArrayList<>();
        properties
                .properties()
                .forEach(entry -> {
                    if (entry.getKey().startsWith("name")
                            && !entry.getValue().asString("").isBlank()) {
                        names.add(entry.getValue().asString(""));
                    }
                });
        String code = properties.path("code").asString("");
        if (names.isEmpty() && code.isEmpty()) {
            throw fault(source, "feature " + number, "has neither a property name nor code");
        }
        if (names.isEmpty()) {
            names.add(code);
        }
        Geometry shape = geometry(source, number, feature.path("geometry"));
        Point centre = shape.getInteriorPoint();
        return new Gazetteer.Place(
                code,
                names,
                properties.path("group").asString(""),
                centre.getX(),
                centre.getY(),
                shape instanceof Point ? null : shape);
    }

    private static Geometry geometry(String source, int number, JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        try {
            return switch (node.path("type").asString("")) {
                case "Point" -> SHAPES.createPoint(coordinate(coordinates));
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" ->
                        SHAPES.createMultiPolygon(
                                coordinates
                                        .valueStream()
                                        .map(PlaceAreas::polygon)
                                        .toArray(Polygon[]::new));
                default ->
                        throw new IllegalArgumentException("is no Point, Polygon or MultiPolygon");
            };
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw fault(source, "geometry of feature " + number, wrong.getMessage());
        }
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] all =
                rings.valueStream()
                        .map(ring ->
                                SHAPES.createLinearRing(
                                        ring.valueStream()
                                                .map(PlaceAreas::coordinate)
                                                .toArray(Coordinate[]::new)))
                        .toArray(LinearRing[]::new);
        if (all.length == 0) {
            throw new IllegalArgumentException("has no ring");
        }
        return SHAPES.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
    }

    private static Coordinate coordinate(JsonNode pair) {
        double x = pair.path(0).asDouble(Double.NaN);
        double y = pair.path(1).asDouble(Double.NaN);
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw new IllegalArgumentException("holds " + pair + ", which is no place on earth");
        }
        return new Coordinate(x, y);
    }

    private static InputFaults fault(String source, String field, String problem) {
        return InputFaults.of(
                new Fault(
                        source,
                        0,
                        field,
                        "",
                        problem,
                        "give a GeoJSON FeatureCollection in degrees"));
    }
}
