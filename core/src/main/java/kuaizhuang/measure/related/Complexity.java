package kuaizhuang.measure.related;

import java.util.Arrays;

/// Economic complexity by the method of reflections: which places make many things that few others
/// make (Hidalgo and Hausmann 2009).
///
/// @param makes `[place][industry]`, true where the place makes it, usually a location quotient of
///   1 or more
public record Complexity(boolean[][] makes) {

    private static final int ROUNDS = 2_000;

    private int industries() {
        return makes.length == 0 ? 0 : makes[0].length;
    }

    /// How many industries a place has.
    public double[] diversity() {
        double[] counts = new double[makes.length];
        Arrays.setAll(counts, place -> count(makes[place]));
        return counts;
    }

    /// How many places have an industry.
    public double[] ubiquity() {
        double[] counts = new double[industries()];
        for (boolean[] row : makes) {
            for (int i = 0; i < row.length; i++) {
                counts[i] += row[i] ? 1 : 0;
            }
        }
        return counts;
    }

    private static int count(boolean[] row) {
        int count = 0;
        for (boolean made : row) {
            count += made ? 1 : 0;
        }
        return count;
    }

    /// The places' values after n reflections: 0 their diversity, 1 the mean ubiquity of what they
    /// make, 2 the mean diversity of the places that make it, and so on. NaN for a place that makes
    /// nothing.
    public double[] places(int reflections) {
        return reflections == 0 ? diversity() : ofPlaces(industries(reflections - 1));
    }

    /// The industries' values after n reflections, starting with their ubiquity.
    public double[] industries(int reflections) {
        return reflections == 0 ? ubiquity() : ofIndustries(places(reflections - 1));
    }

    private double[] ofPlaces(double[] industries) {
        double[] means = new double[makes.length];
        for (int place = 0; place < means.length; place++) {
            double sum = 0;
            for (int i = 0; i < industries.length; i++) {
                sum += makes[place][i] ? industries[i] : 0;
            }
            means[place] = sum / count(makes[place]);
        }
        return means;
    }

    private double[] ofIndustries(double[] places) {
        double[] sums = new double[industries()];
        for (int place = 0; place < places.length; place++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += makes[place][i] ? places[place] : 0;
            }
        }
        double[] ubiquity = ubiquity();
        Arrays.setAll(sums, i -> sums[i] / ubiquity[i]);
        return sums;
    }

    /// The economic complexity index of places: the second eigenvector of two reflections,
    /// standardised to mean 0 and deviation 1 over the places that make something, with the sign by
    /// which it goes with diversity (Hausmann and others 2014). NaN for places that make nothing,
    /// and for all where places cannot be told apart or fall into groups that share nothing.
    public double[] index() {
        double[] diversity = diversity();
        double[] vector = new double[makes.length];
        for (int place = 0; place < vector.length; place++) {
            vector[place] = diversity[place] == 0 ? 0 : StrictMath.sin(place + 1.0);
        }
        double[] value = {0};
        for (int round = 0; round < ROUNDS; round++) {
            centre(vector, diversity);
            value[0] = normalise(vector);
            if (value[0] < 1e-12) {
                return undefined();
            }
            vector = withoutGaps(ofPlaces(withoutGaps(ofIndustries(vector))));
        }
        return value[0] > 1 - 1e-9 ? undefined() : standardised(vector, diversity);
    }

    private double[] undefined() {
        double[] none = new double[makes.length];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private static double[] withoutGaps(double[] values) {
        return Arrays.stream(values).map(value -> Double.isNaN(value) ? 0 : value).toArray();
    }

    /// Takes out the trivial eigenvector: the left one of two reflections is the diversity.
    private static void centre(double[] vector, double[] diversity) {
        double mean = 0;
        double all = 0;
        for (int place = 0; place < vector.length; place++) {
            mean += vector[place] * diversity[place];
            all += diversity[place];
        }
        for (int place = 0; place < vector.length; place++) {
            vector[place] = diversity[place] == 0 ? 0 : vector[place] - mean / all;
        }
    }

    private static double normalise(double[] vector) {
        double length = Math.sqrt(Arrays.stream(vector).map(v -> v * v).sum());
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= length;
        }
        return length;
    }

    private static double[] standardised(double[] vector, double[] diversity) {
        double n = Arrays.stream(diversity).filter(d -> d > 0).count();
        double mean = Arrays.stream(vector).sum() / n;
        double meanDiversity = Arrays.stream(diversity).sum() / n;
        double squares = 0;
        double together = 0;
        for (int place = 0; place < vector.length; place++) {
            if (diversity[place] > 0) {
                squares += (vector[place] - mean) * (vector[place] - mean);
                together += (vector[place] - mean) * (diversity[place] - meanDiversity);
            }
        }
        double scale = (together < 0 ? -1 : 1) * Math.sqrt((n - 1) / squares);
        double[] index = new double[vector.length];
        Arrays.setAll(
                index,
                place -> diversity[place] == 0 ? Double.NaN : (vector[place] - mean) * scale);
        return index;
    }
}
