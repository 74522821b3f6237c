package kuaizhuang.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.delimit.Clusters;
import kuaizhuang.measure.delimit.Method;

/// The clusters of a method on a map: where each lies, and a circle as large as its workers at its
/// centre.
record ClusterPlot(Clusters clusters, Frame frame, PlaceMap map, IndustryColours colours) {

    private static final double LARGEST = 22;
    private static final double SMALLEST = 2;

    /// @param rows the clusters, from the most workers down, so that small ones lie on top
    String svg(Method method, int[] rows) {
        ClusterAreas areas = new ClusterAreas(clusters);
        double top = Arrays.stream(rows).mapToDouble(this::workers).max().orElse(1);
        String land =
                IntStream.range(0, map.count())
                        .mapToObj(place -> map.area(place, "land", ""))
                        .collect(Collectors.joining());
        String shapes =
                Arrays.stream(rows)
                        .mapToObj(row ->
                                "<path class=\"reach %s\" d=\"%s\">%s</path>"
                                        .formatted(
                                                kind(row),
                                                map.path(areas.area(row)),
                                                PlaceMap.title(tip(row))))
                        .collect(Collectors.joining());
        String circles =
                Arrays.stream(rows)
                        .boxed()
                        .filter(row -> !Double.isNaN(frame.doubles("longitude")[row]))
                        .sorted(Comparator.comparingDouble(row -> -workers(row)))
                        .map(row -> circle(row, top))
                        .collect(Collectors.joining());
        return map.svg("Clusters by " + method.id(), land + shapes + circles);
    }

    private String circle(int row, double top) {
        return PlaceMap.circle(
                map.x(frame.doubles("longitude")[row]),
                map.y(frame.doubles("latitude")[row]),
                Math.max(SMALLEST, LARGEST * Math.sqrt(workers(row) / Math.max(1, top))),
                "size " + kind(row),
                tip(row));
    }

    private double workers(int row) {
        return frame.doubles("workers")[row];
    }

    private String kind(int row) {
        return colours.kind(frame.texts("industry")[row]);
    }

    private String tip(int row) {
        String also = frame.texts("also_found_by")[row].replace(";", ", ");
        return String.format(
                Locale.ROOT,
                "%s, %s: %,d firms, %,.0f workers%s",
                frame.texts("industry")[row],
                frame.texts("place")[row],
                frame.longs("firms")[row],
                workers(row),
                also.isEmpty() ? "" : "; also found by " + also);
    }
}
