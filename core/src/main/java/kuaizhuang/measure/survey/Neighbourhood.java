package kuaizhuang.measure.survey;

import java.util.Arrays;
import kuaizhuang.measure.space.Weights;

/// Which of the judged places are neighbours.
///
/// @param obstacle why that is unknown, "" where it is known
/// @param weights 1 for each neighbour
/// @param rowStandardised the same with rows that sum to 1
record Neighbourhood(String obstacle, Weights weights, Weights rowStandardised) {

    private static final int NEAREST = 6;

    static Neighbourhood of(Subject subject) {
        Places places = subject.firms.places();
        double km = subject.options.neighbourKm();
        if (km == 0 && places.neighbours() != null) {
            return known(touching(places.neighbours(), subject.places, places.count()));
        }
        double[] x = Arrays.stream(subject.places).mapToDouble(p -> places.x()[p]).toArray();
        double[] y = Arrays.stream(subject.places).mapToDouble(p -> places.y()[p]).toArray();
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i] + y[i])) {
                return new Neighbourhood(
                        "the place " + subject.place(i) + " has no coordinates", null, null);
            }
        }
        var sites = subject.firms.sites(x, y);
        return known(
                km > 0
                        ? Weights.within(sites, km)
                        : Weights.nearest(sites, Math.min(NEAREST, Math.max(0, x.length - 1))));
    }

    private static Neighbourhood known(Weights weights) {
        return new Neighbourhood("", weights, weights.rowStandardised());
    }

    private static Weights touching(int[][] all, int[] judged, int count) {
        int[] number = new int[count];
        Arrays.fill(number, -1);
        for (int p = 0; p < judged.length; p++) {
            number[judged[p]] = p;
        }
        int[][] neighbours = new int[judged.length][];
        Arrays.setAll(
                neighbours,
                p ->
                        Arrays.stream(all[judged[p]])
                                .map(other -> number[other])
                                .filter(other -> other >= 0)
                                .sorted()
                                .toArray());
        return Weights.binary(neighbours);
    }
}
