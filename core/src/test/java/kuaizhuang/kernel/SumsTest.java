package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void partsAddUpToTheWholeWhateverTheShares() {
        for (int trial = 0; trial < 20_000; trial++) {
            long key = Draws.key(5, trial, 0);
            int items = 1 + (int) (Draws.unit(key, -1) * 40);
            long whole = (long) (Draws.unit(key, -2) * (trial % 2 == 0 ? 100 : 1e13));
            double[] weights = new double[items];
            double sum = 0;
            for (int i = 0; i < items; i++) {
                weights[i] = StrictMath.exp(6 * Draws.normal(key, i));
                sum += weights[i];
            }
            assertThat(dealt(whole, weights, sum)).isEqualTo(whole);
        }
    }

    /// Deals a whole over items and returns what was dealt; no part may be negative or more than a
    /// unit from its share.
    private static long dealt(long whole, double[] weights, double sum) {
        long dealt = 0;
        double running = 0;
        for (int i = 0; i < weights.length; i++) {
            double before = running / sum;
            running += weights[i];
            double after = i == weights.length - 1 ? 1 : running / sum;
            long part = Sums.part(whole, before, after);
            double share = whole * (after - before);
            assertThat(part).isNotNegative();
            assertThat((double) part)
                    .isBetween(share - 1 - whole * 1e-15, share + 1 + whole * 1e-15);
            dealt += part;
        }
        return dealt;
    }

    @Test
    void aShareAboveOneIsTheWhole() {
        assertThat(Sums.part(99, 0, 1 + 1e-9)).isEqualTo(99);
        assertThat(Sums.part(99, 1 + 1e-12, 1 + 1e-9)).isZero();
    }

    @Test
    void tinySharesGetTheirUnitInTheEnd() {
        long dealt = 0;
        for (int i = 0; i < 1000; i++) {
            dealt += Sums.part(1, i / 1000.0, (i + 1) / 1000.0);
        }
        assertThat(dealt).isEqualTo(1);
    }

    /// Goods are taken from holders one after the other: to the unit, and from nobody more than it
    /// holds, also where sums are beyond what a double keeps apart.
    @Test
    void whatIsTakenIsTakenFromThoseWhoHold() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            long[] held =
                    random.longs(1 + random.nextInt(40), 0, 1L << random.nextInt(50)).toArray();
            long all = Arrays.stream(held).sum() + 1;
            held[0]++;
            long taken = round % 3 == 0 ? all : (long) (all * random.nextDouble());
            long takenLeft = taken;
            long heldLeft = all;
            for (long own : held) {
                long part = Sums.taken(takenLeft, heldLeft, own);
                assertThat(part).isBetween(0L, own);
                assertThat((double) part)
                        .isCloseTo(own * (taken / (double) all), within(2 + all * 1e-12));
                takenLeft -= part;
                heldLeft -= own;
            }
            assertThat(takenLeft).isZero();
        }
    }
}
