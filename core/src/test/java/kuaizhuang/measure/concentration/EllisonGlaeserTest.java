package kuaizhuang.measure.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.NullDistribution;
import kuaizhuang.measure.chance.Simulations;
import org.junit.jupiter.api.Test;

/// The example of Farhauer and Kröll (2014), also in the documentation of REAT: plants of one
/// industry in Wien, Linz and Graz.
class EllisonGlaeserTest {

    static final Plants PLANTS =
            Plants.of(
                    new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 2},
                    new double[] {200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000});
    static final double[] REFERENCE = {500_000, 400_000, 100_000};

    @Test
    void theExampleOfFarhauerAndKroell() {
        EllisonGlaeser index = EllisonGlaeser.of(PLANTS, REFERENCE);
        assertThat(index.raw()).isEqualTo(.1681632653, within(1e-10));
        assertThat(index.herfindahl()).isEqualTo(.2446887755, within(1e-10));
        assertThat(index.gamma()).isEqualTo(.0599062841, within(1e-10));
        assertThat(index.variance()).isEqualTo(.0179466289, within(1e-10));
        assertThat(index.z()).isEqualTo(.1959001970, within(1e-10));
        assertThat(index.maurelSedillot()).isEqualTo(-.4357625532, within(1e-10));
    }

    /// The dartboard's quantiles of 200,000 independent throws elsewhere were -.297, .855 and
    /// P(gamma >= .0599) = .301: a point value of .06 says nothing here.
    @Test
    void aPointValueAloneMisleads() {
        Measured measured = EllisonGlaeser.gamma(PLANTS, REFERENCE, new Simulations(20_000, 1, 1));
        assertThat(measured.low()).isEqualTo(-.297, within(.01));
        assertThat(measured.high()).isEqualTo(.855, within(.03));
        assertThat(measured.p()).isEqualTo(2 * .301, within(.02));
        assertThat(measured.note()).isEqualTo("not distinguishable from chance");
    }

    /// Exact: E(G) = (1 - sum x^2) H, and Var(G) of the paper.
    @Test
    void theDartboardHasTheExpectedMeanAndVariance() {
        Simulations simulations = new Simulations(50_000, 3, 2);
        Dartboard board = new Dartboard(PLANTS, REFERENCE);
        double[] x = Shares.of(REFERENCE);
        NullDistribution chance =
                new NullDistribution(
                        simulations.play(round -> {
                            double[] s = board.shares(simulations.key("test", round));
                            double raw = 0;
                            for (int i = 0; i < 3; i++) {
                                raw += (s[i] - x[i]) * (s[i] - x[i]);
                            }
                            return raw;
                        }));
        assertThat(chance.mean()).isEqualTo(.58 * .2446887755, within(.0025));
        assertThat(chance.variance()).isEqualTo(.0179466, within(.0006));
    }

    /// Plants of one size that are thrown at once: a multinomial number falls on each place, with
    /// mean n x, variance n x (1 - x) and covariance - n x y.
    @Test
    void manyPlantsOfOneSizeAreThrownAtOnceByTheSameLaw() {
        int n = 5_000;
        Plants plants = new Plants(new int[] {0}, new double[] {1}, new int[] {n});
        Dartboard board = new Dartboard(plants, REFERENCE);
        int rounds = 20_000;
        double[] x = Shares.of(REFERENCE);
        double[] mean = new double[3];
        double[] square = new double[3];
        double product = 0;
        for (int round = 0; round < rounds; round++) {
            double[] shares = board.shares(kuaizhuang.kernel.Draws.key(8, round));
            assertThat(shares[0] + shares[1] + shares[2]).isEqualTo(1, within(1e-12));
            for (int place = 0; place < 3; place++) {
                double apart = shares[place] - x[place];
                mean[place] += apart / rounds;
                square[place] += apart * apart / rounds;
            }
            product += (shares[0] - x[0]) * (shares[1] - x[1]) / rounds;
        }
        for (int place = 0; place < 3; place++) {
            double variance = x[place] * (1 - x[place]) / n;
            assertThat(mean[place]).isEqualTo(0, within(4 * Math.sqrt(variance / rounds)));
            assertThat(square[place]).isEqualTo(variance, within(.05 * variance));
        }
        assertThat(product).isEqualTo(-x[0] * x[1] / n, within(.05 * x[0] * x[1] / n));
    }

    @Test
    void isTheSameForAnyNumberOfThreads() {
        Measured one = EllisonGlaeser.gamma(PLANTS, REFERENCE, new Simulations(500, 9, 1));
        Measured three = EllisonGlaeser.gamma(PLANTS, REFERENCE, new Simulations(500, 9, 3));
        assertThat(three).isEqualTo(one);
    }

    @Test
    void aWeightIsThatManyPlants() {
        Plants rows = Plants.of(new int[] {0, 0, 1}, new double[] {5, 5, 8});
        Plants weighted = new Plants(new int[] {0, 1}, new double[] {5, 8}, new int[] {2, 1});
        assertThat(EllisonGlaeser.of(weighted, REFERENCE))
                .isEqualTo(EllisonGlaeser.of(rows, REFERENCE));
    }

    @Test
    void saysWhyItIsUndefined() {
        Plants single = Plants.of(new int[] {1}, new double[] {70});
        assertThat(EllisonGlaeser.gamma(single, REFERENCE, Simulations.STANDARD).note())
                .contains("undefined", "single plant");
        Plants idle = Plants.of(new int[] {1, 0}, new double[] {0, 0});
        assertThat(EllisonGlaeser.gamma(idle, REFERENCE, Simulations.STANDARD).note())
                .contains("no workers");
        assertThat(
                        EllisonGlaeser.gamma(PLANTS, new double[] {1, 1, 0}, Simulations.STANDARD)
                                .note())
                .contains("nothing of the reference");
        Plants two = Plants.of(new int[] {0, 0}, new double[] {1, 2});
        assertThat(EllisonGlaeser.gamma(two, new double[] {1, 0, 0}, Simulations.STANDARD).note())
                .contains("one place alone");
    }

    /// The sign goes with the reference: an argument, never a default.
    @Test
    void theSignFlipsWithTheReference() {
        double[] equal = {1, 1, 1};
        Plants plants = Plants.of(new int[] {0, 0, 0, 0, 1, 2}, new double[] {1, 1, 1, 1, 1, 1});
        assertThat(EllisonGlaeser.of(plants, equal).gamma()).isPositive();
        assertThat(EllisonGlaeser.of(plants, new double[] {4, 1, 1}).gamma()).isNegative();
    }

    /// For industries of equal w that lie exactly alike the pair and the group index agree by hand:
    /// sum (s-x)^2 / (1 - sum x^2).
    @Test
    void coagglomerationOfTwoThatLieAlike() {
        Plants one = Plants.of(new int[] {0, 1, 2}, new double[] {6, 2, 2});
        double[] x = {1, 1, 1};
        double byHand = (Math.pow(.6 - 1.0 / 3, 2) + 2 * Math.pow(.2 - 1.0 / 3, 2)) / (1 - 1.0 / 3);
        assertThat(Coagglomeration.ofPair(new double[] {6, 2, 2}, new double[] {6, 2, 2}, x))
                .isEqualTo(byHand, within(1e-12));
        assertThat(Coagglomeration.ofGroup(List.of(one, one), x)).isEqualTo(byHand, within(1e-12));
    }

    /// The variance of a pair, in closed form, against throws of two dartboards.
    @Test
    void theBandOfAPairIsThatOfTwoDartboards() {
        Plants other = Plants.of(new int[] {0, 1, 1, 2}, new double[] {3, 5, 1, 4});
        Measured measured = Coagglomeration.ofPair(PLANTS, other, REFERENCE);
        Simulations simulations = new Simulations(20_000, 5, 2);
        Dartboard one = new Dartboard(PLANTS, REFERENCE);
        Dartboard two = new Dartboard(other, REFERENCE);
        NullDistribution chance =
                new NullDistribution(
                        simulations.play(round ->
                                Coagglomeration.ofPair(
                                        one.shares(simulations.key("one", round)),
                                        two.shares(simulations.key("two", round)),
                                        REFERENCE)));
        assertThat(chance.mean()).isEqualTo(0, within(.005));
        assertThat(Math.sqrt(chance.variance())).isEqualTo(measured.high() / 1.96, within(.005));
    }

    /// Forty equal plants, half of them in one of a hundred places: that place alone stands out,
    /// and of fifty industries that fall by chance few have a place that does.
    @Test
    void oneStrongPlaceAmongAHundredIsTold() {
        double[] even = new double[100];
        java.util.Arrays.fill(even, 1);
        int falseAlarms = 0;
        for (int industry = 0; industry <= 50; industry++) {
            int[] places = new int[40];
            double[] sizes = new double[40];
            for (int plant = 0; plant < 40; plant++) {
                double u = kuaizhuang.kernel.Draws.unit(industry + 7, plant);
                places[plant] = industry == 0 && plant < 20 ? 33 : (int) (100 * u);
                sizes[plant] = 10;
            }
            Measured[] quotients =
                    new DartboardTest(
                                    Plants.of(places, sizes),
                                    even,
                                    new Simulations(199, industry, 1))
                            .quotients();
            long over =
                    java.util.Arrays.stream(quotients)
                            .filter(one -> one.note().equals("overrepresented"))
                            .count();
            if (industry == 0) {
                assertThat(over).isEqualTo(1);
                assertThat(quotients[33].note()).isEqualTo("overrepresented");
            } else {
                falseAlarms += over > 0 ? 1 : 0;
            }
        }
        assertThat(falseAlarms).isLessThan(7);
    }
}
