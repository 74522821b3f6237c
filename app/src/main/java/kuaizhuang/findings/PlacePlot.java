package kuaizhuang.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kuaizhuang.measure.survey.Places;

/// One industry on a map: the area of a place in the step of its location quotient, in the colour
/// of chance or of what is beyond it; a circle, as large as its workers, where the area is unknown.
///
/// @param workers of the industry in each place
/// @param quotients by name of the place, NaN where undefined
/// @param verdicts by name of the place
record PlacePlot(
        String title,
        PlaceMap map,
        Places places,
        double[] workers,
        Map<String, Double> quotients,
        Map<String, String> verdicts) {

    private static final double LARGEST = 26;
    private static final double[] STEPS = {1, 2, 4};

    /// The picture, or nothing where no place is known.
    String svg() {
        if (map.isEmpty()) {
            return "";
        }
        StringBuilder layers = new StringBuilder();
        IntStream.range(0, workers.length)
                .forEach(place -> layers.append(map.area(place, kind(place), tip(place))));
        double top = Math.max(1, Arrays.stream(workers).max().orElse(1));
        for (int place = 0; place < workers.length; place++) {
            double x = places.x()[place];
            double y = places.y()[place];
            if (!map.hasArea(place) && !Double.isNaN(x + y)) {
                double radius = Math.max(1, LARGEST * Math.sqrt(workers[place] / top));
                layers.append(PlaceMap.circle(map.x(x), map.y(y), radius, kind(place), tip(place)));
            }
        }
        return map.svg(title, layers.toString());
    }

    private String kind(int place) {
        String name = places.names().get(place);
        double quotient = quotients.getOrDefault(name, Double.NaN);
        int step = 0;
        while (step < STEPS.length && quotient >= STEPS[step]) {
            step++;
        }
        boolean beyond = verdicts.getOrDefault(name, "").equals("overrepresented");
        return (beyond ? "over" : "other") + " step-" + step;
    }

    private String tip(int place) {
        String name = places.names().get(place);
        double quotient = quotients.getOrDefault(name, Double.NaN);
        String verdict = verdicts.getOrDefault(name, "");
        return String.format(Locale.ROOT, "%s: %,.0f workers", name, workers[place])
                + (Double.isNaN(quotient)
                        ? ""
                        : String.format(Locale.ROOT, ", location quotient %.2f", quotient))
                + (verdict.isEmpty() ? "" : ", " + verdict);
    }
}
