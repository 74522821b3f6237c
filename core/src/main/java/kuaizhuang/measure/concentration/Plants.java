package kuaizhuang.measure.concentration;

import java.util.Arrays;

/// The plants of one industry: where each stands and how large it is.
///
/// @param places number of the place of each plant
/// @param sizes its workers, or what else is its size; from 0 up
/// @param weights how many plants of that size a row stands for, from 1 up: more than 1 in a sample
public record Plants(int[] places, double[] sizes, int[] weights) {

    /// @throws IllegalArgumentException when the three are of different lengths, or a size is
    ///   negative, infinite or not a number
    public Plants {
        if (places.length != sizes.length || weights.length != sizes.length) {
            throw new IllegalArgumentException("a plant needs a place, a size and a weight");
        }
        Shares.requireAmounts("size of plant", sizes);
    }

    /// Every row is one plant.
    public static Plants of(int[] places, double[] sizes) {
        int[] ones = new int[places.length];
        Arrays.fill(ones, 1);
        return new Plants(places, sizes, ones);
    }

    /// Rows.
    public int count() {
        return places.length;
    }

    /// Plants with at least one worker.
    public long withWorkers() {
        long count = 0;
        for (int i = 0; i < sizes.length; i++) {
            count += sizes[i] > 0 ? weights[i] : 0;
        }
        return count;
    }

    public double total() {
        return powerSum(1);
    }

    /// Sum over plants of size to an integer power.
    double powerSum(int power) {
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            double term = weights[i];
            for (int k = 0; k < power; k++) {
                term *= sizes[i];
            }
            sum += term;
        }
        return sum;
    }

    /// Herfindahl's index of the plants' sizes.
    public double herfindahl() {
        double total = total();
        return powerSum(2) / (total * total);
    }

    /// Workers in each place.
    public double[] byPlace(int placeCount) {
        double[] amounts = new double[placeCount];
        for (int i = 0; i < sizes.length; i++) {
            amounts[places[i]] += weights[i] * sizes[i];
        }
        return amounts;
    }
}
