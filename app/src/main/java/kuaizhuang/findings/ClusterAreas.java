package kuaizhuang.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.delimit.Clusters;
import kuaizhuang.measure.delimit.Method;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import tools.jackson.databind.json.JsonMapper;

/// Where clusters lie. A cluster of whole places is the union of their areas where all are known;
/// any other is the convex hull of its firms, which is a line or a point where they are few.
public record ClusterAreas(Clusters clusters) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /// All clusters as a FeatureCollection; without a geometry where no place is known.
    public String geoJson() {
        Frame frame = clusters.frame();
        List<Object> features = new ArrayList<>();
        for (int cluster = 0; cluster < clusters.count(); cluster++) {
            Map<String, Object> feature = new LinkedHashMap<>();
            feature.put("type", "Feature");
            feature.put("properties", properties(frame, cluster));
            Geometry area = area(cluster);
            feature.put("geometry", area.isEmpty() ? null : written(area));
            features.add(feature);
        }
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        return JsonMapper.shared().writeValueAsString(collection);
    }

    private static Map<String, Object> properties(Frame frame, int row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int column = 0; column < frame.spec().columns().size(); column++) {
            Object value =
                    switch (frame.column(column)) {
                        case String[] texts -> texts[row];
                        case int[] ints -> ints[row];
                        case long[] longs -> longs[row];
                        case double[] doubles -> Double.isNaN(doubles[row]) ? null : doubles[row];
                        default -> null;
                    };
            properties.put(frame.columnSpec(column).name(), value);
        }
        return properties;
    }

    /// Empty where no place is known.
    Geometry area(int cluster) {
        List<Geometry> areas =
                clusters.places(cluster).stream()
                        .map(place -> clusters.firms().places().areas().get(place))
                        .toList();
        return clusters.method(cluster) == Method.DENSITY
                        || areas.stream().anyMatch(area -> area == null)
                ? hull(clusters.points(cluster))
                : UnaryUnionOp.union(areas);
    }

    private static Geometry hull(double[][] points) {
        Coordinate[] known =
                Arrays.stream(points)
                        .filter(point -> !Double.isNaN(point[0] + point[1]))
                        .map(point -> new Coordinate(point[0], point[1]))
                        .toArray(Coordinate[]::new);
        return SHAPES.createMultiPointFromCoords(known).convexHull();
    }

    /// With outer rings against the clock, as RFC 7946 wants them.
    private static Map<String, Object> written(Geometry area) {
        Geometry turned = area.norm().reverse();
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", turned.getGeometryType());
        geometry.put("coordinates", coordinates(turned));
        return geometry;
    }

    private static Object coordinates(Geometry geometry) {
        return switch (geometry.getGeometryType()) {
            case "Point" -> pairs(geometry).getFirst();
            case "LineString" -> pairs(geometry);
            case "Polygon" -> rings((Polygon) geometry);
            default ->
                    IntStream.range(0, geometry.getNumGeometries())
                            .mapToObj(part -> coordinates(geometry.getGeometryN(part)))
                            .toList();
        };
    }

    private static List<Object> rings(Polygon polygon) {
        List<Object> rings = new ArrayList<>();
        rings.add(pairs(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(pairs(polygon.getInteriorRingN(hole)));
        }
        return rings;
    }

    private static List<double[]> pairs(Geometry line) {
        return Arrays.stream(line.getCoordinates())
                .map(point -> new double[] {point.x, point.y})
                .toList();
    }
}
