package kuaizhuang.measure.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    /// Values of tables of the normal distribution.
    @Test
    void normalProbabilities() {
        assertThat(Normal.below(0)).isEqualTo(.5, within(1e-15));
        assertThat(Normal.below(1)).isEqualTo(.841344746068543, within(1e-14));
        assertThat(Normal.below(-1.959963984540054)).isEqualTo(.025, within(1e-14));
        assertThat(Normal.below(-6)).isEqualTo(9.865876450377e-10, within(1e-21));
        assertThat(Normal.twoSided(-1.959963984540054)).isEqualTo(.05, within(1e-13));
    }

    /// The example of Benjamini and Hochberg (1995, section 3.2): 15 tests, the first four are
    /// rejected at .05.
    @Test
    void falseDiscoveryOfBenjaminiAndHochberg() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719,
            .6528, .7590, 1
        };
        double[] adjusted = FalseDiscovery.adjusted(p);
        assertThat(Arrays.stream(adjusted).filter(value -> value <= .05).count()).isEqualTo(4);
        assertThat(adjusted[3]).isEqualTo(.0095 * 15 / 4, within(1e-12));
        assertThat(FalseDiscovery.adjusted(new double[] {.04, Double.NaN, .02}))
                .containsExactly(.04, Double.NaN, .04);
    }

    /// A sample is the one that a fresh list would give, whatever was drawn before.
    @Test
    void anUrnForgetsItsSamples() {
        Urn urn = new Urn(20);
        urn.draw(12, 5);
        int[] again = Arrays.copyOf(urn.draw(7, 9), 7);
        int[] fresh = IntStream.range(0, 20).toArray();
        Shuffle.first(fresh, 7, 9);
        assertThat(again).containsExactly(Arrays.copyOf(fresh, 7)).doesNotHaveDuplicates();
    }

    /// Against the binomial probabilities, by Pearson's statistic over all values that are expected
    /// five times or more: of few and of many that happen, on both sides of one half.
    @ParameterizedTest
    @CsvSource({"12,.2", "400,.01", "60,.3", "3000,.4", "90,.85", "1000000,.00004"})
    void binomialNumbersHaveTheirLaw(int n, double p) {
        int rounds = 20_000;
        double[] expected = new double[Math.min(n, 4000) + 1];
        double log = n * Math.log1p(-p);
        for (int k = 0; k < expected.length; k++) {
            expected[k] = rounds * Math.exp(log);
            log += Math.log((n - k) / (k + 1.0) * p / (1 - p));
        }
        int[] found = new int[expected.length];
        for (int round = 0; round < rounds; round++) {
            found[Binomial.draw(n, p, Draws.key(31, round))]++;
        }
        double statistic = 0;
        int cells = 0;
        for (int k = 0; k < expected.length; k++) {
            if (expected[k] >= 5) {
                statistic += Math.pow(found[k] - expected[k], 2) / expected[k];
                cells++;
            }
        }
        assertThat(statistic).isLessThan(cells + 4 * Math.sqrt(2.0 * cells));
        assertThat(cells).isGreaterThan(5);
        assertThat(Binomial.draw(n, 0, 1)).isZero();
        assertThat(Binomial.draw(n, 1, 1)).isEqualTo(n);
    }

    @Test
    void quantilesAreThoseOfR() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Quantiles.of(sorted, .5)).isEqualTo(3, within(1e-12));
        assertThat(Quantiles.of(sorted, .9)).isEqualTo(6.8, within(1e-12));
    }

    @Test
    void tailsCountTheObservedValue() {
        NullDistribution chance =
                new NullDistribution(IntStream.range(0, 99).asDoubleStream().toArray());
        assertThat(chance.upperTail(98)).isEqualTo(.02, within(1e-12));
        assertThat(chance.upperTail(500)).isEqualTo(.01, within(1e-12));
        assertThat(chance.lowerTail(0)).isEqualTo(.02, within(1e-12));
        assertThat(chance.twoSided(49)).isEqualTo(1, within(.02));
    }

    @Test
    void aliasDrawsWithTheGivenChances() {
        double[] chances = {0, 5, 1, 0, 4};
        Alias alias = new Alias(chances);
        int[] counts = new int[5];
        for (int i = 0; i < 1_000_000; i++) {
            counts[alias.draw(Draws.bits(7, i))]++;
        }
        assertThat(counts[0]).isZero();
        assertThat(counts[3]).isZero();
        assertThat(counts[1]).isBetween(498_000, 502_000);
        assertThat(counts[2]).isBetween(98_800, 101_200);
    }

    /// All 24 orders of four come up alike: chi-square with 23 degrees of freedom below its 99.9
    /// per cent point.
    @Test
    void everyOrderIsAsLikely() {
        int[] counts = new int[4 * 4 * 4 * 4];
        for (int round = 0; round < 48_000; round++) {
            double[] values = {0, 1, 2, 3};
            Shuffle.all(values, Draws.key(1, round, 5));
            counts[(int) (values[0] + 4 * values[1] + 16 * values[2] + 64 * values[3])]++;
        }
        double[] seen = Arrays.stream(counts).filter(count -> count > 0).asDoubleStream().toArray();
        assertThat(seen).hasSize(24);
        double chiSquare =
                Arrays.stream(seen).map(count -> (count - 2000) * (count - 2000) / 2000).sum();
        assertThat(chiSquare).isLessThan(49.7);
    }
}
