package kuaizhuang.measure.concentration;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.NullDistribution;
import kuaizhuang.measure.chance.Simulations;

/// Holds an industry's shares of places against many rounds of the dartboard, for any index of
/// them.
///
/// Memory: 8 bytes times rounds times places.
public final class DartboardTest {

    private final double[] observed;
    private final double[] reference;
    private final double[][] chance;
    private final long n;
    private final Simulations simulations;

    /// @param plants at least one with workers
    /// @param reference amounts by place, with a positive sum
    public DartboardTest(Plants plants, double[] reference, Simulations simulations) {
        this.observed = Shares.of(plants.byPlace(reference.length));
        this.reference = Shares.of(reference);
        this.n = plants.withWorkers();
        this.simulations = simulations;
        this.chance = new double[simulations.rounds()][];
        if (chance.length > 0) {
            Dartboard board = new Dartboard(plants, reference);
            simulations.forEach(
                    round -> chance[round] = board.shares(simulations.key("dartboard", round)));
        }
    }

    /// An index of the shares, between the 2.5 and 97.5 per cent of chance.
    public Measured of(ToDoubleFunction<double[]> index) {
        double[] results = simulations.play(round -> index.applyAsDouble(chance[round]));
        return new NullDistribution(results).around(index.applyAsDouble(observed), n);
    }

    /// An index that is larger where the industry is more concentrated, with its verdict.
    public Measured concentration(ToDoubleFunction<double[]> index) {
        Measured measured = of(index);
        double middle = (measured.low() + measured.high()) / 2;
        return measured.judged(middle, "localised", "dispersed");
    }

    /// The location quotients of all places, each between its own 2.5 and 97.5 per cent of chance.
    /// `p` is adjusted for the number of places by the most extreme place of each round (Westfall
    /// and Young 1993, single step), places being compared by their surplus s - x: a place stands
    /// out where its surplus is beyond what chance, a large plant that falls anywhere included,
    /// gives to any place. That can tell a single place among any number of others.
    public Measured[] quotients() {
        double[] largest = new double[chance.length];
        double[] smallest = new double[chance.length];
        for (int round = 0; round < chance.length; round++) {
            double[] surplus = surplus(chance[round]);
            largest[round] = Arrays.stream(surplus).max().orElse(0);
            smallest[round] = Arrays.stream(surplus).min().orElse(0);
        }
        NullDistribution above = new NullDistribution(largest);
        NullDistribution below = new NullDistribution(smallest);
        double[] surplus = surplus(observed);
        Measured[] quotients = new Measured[surplus.length];
        for (int place = 0; place < surplus.length; place++) {
            double tail =
                    Math.min(above.upperTail(surplus[place]), below.lowerTail(surplus[place]));
            quotients[place] = quotient(place, chance.length == 0 ? Double.NaN : 2 * tail);
        }
        return quotients;
    }

    private double[] surplus(double[] shares) {
        double[] surplus = new double[shares.length];
        Arrays.setAll(surplus, place -> shares[place] - reference[place]);
        return surplus;
    }

    private Measured quotient(int place, double p) {
        if (reference[place] == 0) {
            return Measured.undefined(n, "the place has nothing of the reference");
        }
        double expected = reference[place];
        double[] byChance =
                Arrays.stream(chance).mapToDouble(shares -> shares[place] / expected).toArray();
        Measured alone = new NullDistribution(byChance).around(observed[place] / expected, n);
        return new Measured(alone.value(), alone.low(), alone.high(), Math.min(1, p), n, "")
                .judged(1, "overrepresented", "underrepresented");
    }
}
