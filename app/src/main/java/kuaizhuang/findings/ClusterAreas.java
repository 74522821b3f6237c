package kuaizhuang.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.delimit.Clusters;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.json.JsonMapper;

/// Clusters as GeoJSON: the convex hull of each one's firms, which is a line or a point where they
/// are few; without a geometry where no place is known.
public record ClusterAreas(Clusters clusters) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    public String geoJson() {
        Frame frame = clusters.frame();
        List<Object> features = new ArrayList<>();
        for (int cluster = 0; cluster < clusters.count(); cluster++) {
            Map<String, Object> feature = new LinkedHashMap<>();
            feature.put("type", "Feature");
            feature.put("properties", properties(frame, cluster));
            feature.put("geometry", geometry(clusters.points(cluster)));
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

    private static Map<String, Object> geometry(double[][] points) {
        Coordinate[] known =
                Arrays.stream(points)
                        .filter(point -> !Double.isNaN(point[0] + point[1]))
                        .map(point -> new Coordinate(point[0], point[1]))
                        .toArray(Coordinate[]::new);
        if (known.length == 0) {
            return null;
        }
        Geometry hull = SHAPES.createMultiPointFromCoords(known).convexHull();
        List<double[]> around =
                Arrays.stream(hull.reverse().getCoordinates())
                        .map(point -> new double[] {point.x, point.y})
                        .toList();
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", hull.getGeometryType());
        geometry.put(
                "coordinates",
                switch (hull.getGeometryType()) {
                    case "Point" -> around.getFirst();
                    case "LineString" -> around;
                    default -> List.of(around);
                });
        return geometry;
    }
}
