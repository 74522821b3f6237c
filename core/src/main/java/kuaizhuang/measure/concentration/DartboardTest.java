package kuaizhuang.measure.concentration;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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

    /// @param plants at least one with workers
    /// @param reference amounts by place, with a positive sum
    public DartboardTest(Plants plants, double[] reference, Simulations simulations) {
        this.observed = Shares.of(plants.byPlace(reference.length));
        this.reference = Shares.of(reference);
        this.n = plants.withWorkers();
        this.chance = new double[simulations.rounds()][];
        if (chance.length > 0) {
            Dartboard board = new Dartboard(plants, reference);
            simulations.forEach(
                    round -> chance[round] = board.shares(simulations.key("dartboard", round)));
        }
    }

    /// An index of the shares, between the 2.5 and 97.5 per cent of chance.
    public Measured of(ToDoubleFunction<double[]> index) {
        double[] results = new double[chance.length];
        IntStream.range(0, chance.length)
                .forEach(round -> results[round] = index.applyAsDouble(chance[round]));
        return new NullDistribution(results).around(index.applyAsDouble(observed), n);
    }

    /// An index that is larger where the industry is more concentrated, with its verdict.
    public Measured concentration(ToDoubleFunction<double[]> index) {
        Measured measured = of(index);
        double middle = (measured.low() + measured.high()) / 2;
        return measured.judged(middle, "localised", "dispersed");
    }

    /// The location quotient of a place, with the verdict whether the industry is over- or
    /// underrepresented there.
    public Measured quotient(int place) {
        if (reference[place] == 0) {
            return Measured.undefined(n, "the place has nothing of the reference");
        }
        return of(shares -> shares[place] / reference[place])
                .judged(1, "overrepresented", "underrepresented");
    }
}
