package kuaizhuang.measure.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import org.junit.jupiter.api.Test;

/// Processes whose limits are known exactly, played with the draws on which all instruments rest.
class ExactLimitsTest {

    /// Simon's (1955) process: a new unit founds a firm with probability a, else joins a firm in
    /// proportion to its size. Sizes follow Yule's law P(k) = r B(k, r + 1), r = 1 / (1 - a).
    @Test
    void simonsProcessGivesYulesLaw() {
        double[][] law = {
            {.1, .526316, .169173, .082300, .048307},
            {.2, .555556, .170940, .080442, .045967},
            {.5, .666667, .166667, .066667, .033333}
        };
        for (double[] one : law) {
            double[] shares = simon(400_000, one[0]);
            for (int k = 1; k <= 4; k++) {
                double tolerance = 5 * Math.sqrt(one[k] / (400_000 * one[0])) + .001;
                assertThat(shares[k]).isEqualTo(one[k], within(tolerance));
            }
        }
    }

    /// Shares of firms of 1 to 4 units.
    private static double[] simon(int units, double entry) {
        int[] firmOf = new int[units];
        int[] sizes = new int[units];
        int firms = 0;
        for (int unit = 0; unit < units; unit++) {
            long key = Draws.key(12, unit, Draws.process("simon"));
            boolean founds = unit == 0 || Draws.unit(key, 0) < entry;
            firmOf[unit] = founds ? firms++ : firmOf[Shuffle.below(unit, Draws.bits(key, 1))];
            sizes[firmOf[unit]]++;
        }
        double[] shares = new double[5];
        for (int firm = 0; firm < firms; firm++) {
            if (sizes[firm] <= 4) {
                shares[sizes[firm]] += 1.0 / firms;
            }
        }
        return shares;
    }

    /// Arthur's (1990) spin-offs in two regions with a firm each: the share of one ends anywhere,
    /// evenly (Kolmogorov and Smirnov's distance of 1,000 runs below its 99.9 per cent point).
    @Test
    void spinOffsEndAnywhere() {
        double[] shares =
                IntStream.range(0, 1_000).mapToDouble(ExactLimitsTest::polya).sorted().toArray();
        double distance = 0;
        for (int i = 0; i < shares.length; i++) {
            distance = Math.max(distance, Math.abs(shares[i] - (i + .5) / shares.length));
        }
        assertThat(distance).isLessThan(1.95 / Math.sqrt(1_000));
        assertThat(Arrays.stream(shares).average().orElseThrow()).isEqualTo(.5, within(.04));
    }

    private static double polya(int run) {
        long key = Draws.key(5, run, Draws.process("polya"));
        int here = 1;
        int all = 2;
        for (int spinOff = 0; spinOff < 2_000; spinOff++) {
            here += Draws.unit(key, spinOff) * all < here ? 1 : 0;
            all++;
        }
        return (double) here / all;
    }

    /// Gibrat's growth with a lower bound that reflects (Gabaix 1999): sizes above the bound fall
    /// off as a power, P(S > s) = s^-a. Steps of the log size are up or down by the same amount,
    /// which makes the law exact: geometric in steps, a = ln(down / up) / step; 1 / (1 - bound /
    /// mean) goes to a as steps become small.
    @Test
    void reflectedGibratGivesAPowerLaw() {
        double step = .04;
        double exponent = 2.5;
        double up = 1 / (1 + StrictMath.exp(exponent * step));
        double[] sizes =
                IntStream.range(0, 20_000)
                        .mapToDouble(firm -> StrictMath.exp(step * reflected(firm, up)))
                        .toArray();
        for (double size : new double[] {1.5, 2, 3, 4}) {
            double least = Math.ceil(StrictMath.log(size) / step);
            double share = Arrays.stream(sizes).filter(s -> s >= size).count() / 20_000.0;
            double law = StrictMath.exp(-exponent * step * least);
            double error = Math.sqrt(law * (1 - law) / 20_000);
            assertThat(share).isEqualTo(law, within(4 * error));
        }
        double mean = Arrays.stream(sizes).average().orElseThrow();
        assertThat(1 / (1 - 1 / mean)).isEqualTo(exponent, within(.2));
    }

    /// Steps above the bound after 6,000 of them.
    private static int reflected(int firm, double up) {
        long key = Draws.key(8, firm, Draws.process("gibrat"));
        int height = 0;
        for (int month = 0; month < 6_000; month++) {
            height = Math.max(0, height + (Draws.unit(key, month) < up ? 1 : -1));
        }
        return height;
    }

    /// A constant hazard in continuous time gives exponential lives, whole months of them geometric
    /// ones (Kolmogorov and Smirnov's distance below its 99.9 per cent point).
    @Test
    void aConstantHazardGivesExponentialAndGeometricLives() {
        int n = 20_000;
        long key = Draws.key(6, 0, Draws.process("hazard"));
        double[] lives =
                IntStream.range(0, n)
                        .mapToDouble(i -> Draws.exponential(key, i))
                        .sorted()
                        .toArray();
        double distance = 0;
        for (int i = 0; i < n; i++) {
            double law = 1 - StrictMath.exp(-lives[i]);
            distance = Math.max(distance, Math.abs(law - (i + .5) / n) + .5 / n);
        }
        assertThat(distance).isLessThan(1.95 / Math.sqrt(n));
        double stays = StrictMath.exp(-.1);
        for (int months = 1; months < 40; months++) {
            double least = .1 * months;
            double share = Arrays.stream(lives).filter(life -> life >= least).count() / (double) n;
            assertThat(share).isEqualTo(StrictMath.pow(stays, months), within(1.95 / Math.sqrt(n)));
        }
    }
}
