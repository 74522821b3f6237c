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
}
