package kuaizhuang.measure.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import org.junit.jupiter.api.Test;

/// Quantiles of a Pareto law with exponent 1.06, with the numbers that poweRlaw (Gillespie 2015)
/// gives for them.
class PowerLawTest {

    private static final double[] PARETO =
            IntStream.rangeClosed(1, 1000)
                    .mapToDouble(i -> Math.pow(1 - (i - .5) / 1000, -1 / 1.06))
                    .toArray();

    private static final Sizes WHOLE = Sizes.of(Arrays.stream(PARETO).map(Math::floor).toArray());

    /// poweRlaw looks at the data's share before each of its steps alone and prints .00067261; the
    /// distance of Kolmogorov and Smirnov looks before and after.
    @Test
    void continuousTail() {
        assertThat(PowerLaw.from(1, Sizes.of(PARETO)).alpha()).isEqualTo(2.060367472, within(1e-7));
        PowerLaw best = PowerLaw.from(PARETO[0], Sizes.of(PARETO));
        assertThat(best.cutoff()).isEqualTo(1.000471927, within(1e-9));
        assertThat(best.alpha()).isEqualTo(2.06089823, within(1e-7));
        double beforeEachStep = 0;
        for (int i = 0; i < 1000; i++) {
            double law = 1 - Math.pow(PARETO[i] / PARETO[0], 1 - best.alpha());
            beforeEachStep = Math.max(beforeEachStep, Math.abs(law - i / 1000.0));
        }
        assertThat(beforeEachStep).isEqualTo(.00067261, within(1e-6));
        assertThat(best.distance()).isEqualTo(.001, within(1e-12));
    }

    @Test
    void discreteTail() {
        assertThat(PowerLaw.from(1, WHOLE).alpha()).isEqualTo(1.850446827, within(1e-5));
        assertThat(PowerLaw.from(2, WHOLE).alpha()).isEqualTo(1.939291553, within(1e-5));
        assertThat(PowerLaw.from(2, WHOLE).tail()).isEqualTo(480);
        assertThat(PowerLaw.from(5, WHOLE).alpha()).isEqualTo(2.010925718, within(1e-5));
        assertThat(PowerLaw.from(5, WHOLE).tail()).isEqualTo(182);
        assertThat(PowerLaw.from(10, WHOLE).alpha()).isEqualTo(2.034457112, within(1e-5));
        PowerLaw best = PowerLaw.fit(WHOLE);
        assertThat(best.cutoff()).isEqualTo(5);
        assertThat(best.distance()).isEqualTo(.008016640, within(1e-6));
    }

    /// Exactly -1.06, standard error .0474046.
    @Test
    void rankMinusOneHalf() {
        Measured zeta = RankSize.of(PARETO);
        assertThat(zeta.value()).isEqualTo(1.06, within(1e-12));
        assertThat((zeta.high() - zeta.low()) / 2 / 1.959964).isEqualTo(.0474046, within(1e-6));
    }

    @Test
    void zetaAtKnownPlaces() {
        assertThat(Zeta.of(2, 1)).isEqualTo(Math.PI * Math.PI / 6, within(1e-12));
        assertThat(Zeta.of(4, 2)).isEqualTo(Math.pow(Math.PI, 4) / 90 - 1, within(1e-12));
    }

    private static double[] drawn(int n, java.util.function.IntToDoubleFunction one) {
        return IntStream.range(0, n).mapToDouble(one).toArray();
    }

    @Test
    void dataOfThePowerLawAreNotRuledOut() {
        Sizes sizes =
                Sizes.of(
                        drawn(
                                800,
                                i ->
                                        Math.floor(
                                                4.5 * Math.pow(1 - Draws.unit(3, i), -1 / 1.2)
                                                        + .5)));
        Measured tested = PowerLaw.test(sizes, new Simulations(100, 1, 2));
        assertThat(tested.p()).isGreaterThan(.1);
        assertThat(tested.low()).isLessThan(2.2);
        assertThat(tested.high()).isGreaterThan(2.2);
        assertThat(tested.note()).contains("cannot be ruled out");
    }

    @Test
    void exponentialDataAreTold() {
        Sizes sizes =
                Sizes.of(drawn(4000, i -> 1 + Math.floor(-20 * Math.log(1 - Draws.unit(3, i)))));
        PowerLaw all = PowerLaw.from(1, sizes);
        Measured rival = Rival.EXPONENTIAL.against(all, sizes);
        assertThat(rival.value()).isNegative();
        assertThat(rival.note()).isEqualTo("exponential rather than power law");
    }

    @Test
    void lognormalDataAreTold() {
        Sizes sizes = Sizes.of(drawn(4000, i -> Math.ceil(Math.exp(2.5 + Draws.normal(9, i)))));
        Measured rival = Rival.LOGNORMAL.against(PowerLaw.from(1, sizes), sizes);
        assertThat(rival.note()).isEqualTo("lognormal rather than power law");
        Sizes exact = Sizes.of(drawn(4000, i -> Math.exp(2.5 + Draws.normal(9, i))));
        assertThat(Rival.LOGNORMAL.against(PowerLaw.from(1, exact), exact).value()).isNegative();
    }

    @Test
    void saysWhyItIsUndefined() {
        assertThat(PowerLaw.test(Sizes.of(new double[] {5, 5, 5}), Simulations.STANDARD).note())
                .contains("undefined");
        double[] alike = new double[50];
        Arrays.fill(alike, 8);
        assertThat(PowerLaw.test(Sizes.of(alike), Simulations.STANDARD).isDefined()).isFalse();
        assertThat(RankSize.of(alike).note()).contains("undefined");
    }
}
