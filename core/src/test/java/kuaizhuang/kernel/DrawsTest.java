package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Draws are fixed, so these tests always give the same answer; the bounds are those that a fair
/// generator would break once in a million times.
class DrawsTest {

    private static final int MANY = 200_000;
    private static final long FOUNDING = Draws.process("founding/candidates");
    private static final long KEY = Draws.key(1, 12, FOUNDING);

    /// Chi-square of 255 degrees of freedom has a mean of 255 and a deviation of 22.6.
    private static final double CHI_SQUARE_255 = 255 + 5 * 22.6;

    /// Ways to walk through the arguments of a draw, one number of which moves.
    static Stream<Arguments> walks() {
        return Stream.of(
                walk("entities in a row", i -> Draws.unit(KEY, i)),
                walk("entities far apart", i -> Draws.unit(KEY, i * 0x1_0000_0001L)),
                walk("entities below zero", i -> Draws.unit(KEY, -1L - i)),
                walk("identities of people", i -> Draws.unit(KEY, Draws.key(FOUNDING, i))),
                walk("uses", i -> Draws.unit(KEY, 42, i)),
                walk("entities, second use", i -> Draws.unit(KEY, i, 1)),
                walk("months", i -> Draws.unit(Draws.key(1, i, FOUNDING), 42)),
                walk("seeds", i -> Draws.unit(Draws.key(i, 12, FOUNDING), 42)),
                walk("processes", i -> Draws.unit(Draws.key(1, 12, Draws.text("p" + i)), 42)),
                walk("towns", i -> Draws.unit(Draws.key(KEY, Draws.text("t" + i)), 42)));
    }

    private static Arguments walk(String name, IntToDoubleFunction draw) {
        return Arguments.of(name, draw);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walks")
    void fillsTheUnitIntervalEvenly(String name, IntToDoubleFunction draw) {
        int[] cells = new int[256];
        for (int i = 0; i < MANY; i++) {
            cells[(int) (draw.applyAsDouble(i) * cells.length)]++;
        }
        double expected = MANY / (double) cells.length;
        double chiSquare =
                IntStream.of(cells).mapToDouble(n -> (n - expected) * (n - expected)).sum()
                        / expected;
        assertThat(chiSquare).isBetween(255 - 5 * 22.6, CHI_SQUARE_255);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walks")
    void tellsNothingAboutTheNext(String name, IntToDoubleFunction draw) {
        assertThat(correlation(draw, i -> draw.applyAsDouble(i + 1))).isCloseTo(0, within(0.011));
    }

    /// Ways to change one argument while the entity stays.
    static Stream<Arguments> pairs() {
        long nextMonth = Draws.key(1, 13, FOUNDING);
        long nextSeed = Draws.key(2, 12, FOUNDING);
        long nextProcess = Draws.key(1, 12, Draws.process("founding/candidatet"));
        long otherTown = Draws.key(KEY, 1);
        return Stream.of(
                walk("month", i -> Draws.unit(nextMonth, i)),
                walk("seed", i -> Draws.unit(nextSeed, i)),
                walk("process", i -> Draws.unit(nextProcess, i)),
                walk("town", i -> Draws.unit(otherTown, i)),
                walk("use 0", i -> Draws.unit(KEY, i, 0)),
                walk("use 1", i -> Draws.unit(KEY, i, 1)),
                walk("use 2", i -> Draws.unit(KEY, i, 2)));
    }

    @ParameterizedTest(name = "another {0}")
    @MethodSource("pairs")
    void givesTheSameEntityANewNumber(String name, IntToDoubleFunction other) {
        assertThat(correlation(i -> Draws.unit(KEY, i), other)).isCloseTo(0, within(0.011));
    }

    @Test
    void twoUsesFillTheUnitSquareEvenly() {
        int[] cells = new int[256];
        for (int i = 0; i < MANY; i++) {
            int x = (int) (Draws.unit(KEY, i, 1) * 16);
            int y = (int) (Draws.unit(KEY, i, 2) * 16);
            cells[x * 16 + y]++;
        }
        double expected = MANY / 256.0;
        double chiSquare =
                IntStream.of(cells).mapToDouble(n -> (n - expected) * (n - expected)).sum()
                        / expected;
        assertThat(chiSquare).isBetween(255 - 5 * 22.6, CHI_SQUARE_255);
    }

    @Test
    void everyInputBitMovesHalfOfTheOutputBits() {
        for (int bit = 0; bit < 64; bit++) {
            long moved = 0;
            for (int i = 0; i < 2000; i++) {
                long input = Draws.bits(KEY, i);
                moved += Long.bitCount(Draws.mix(input) ^ Draws.mix(input ^ 1L << bit));
            }
            assertThat(moved / 2000.0).as("bit %d", bit).isCloseTo(32, within(0.6));
        }
    }

    @Test
    void isTheSamePureFunctionInEveryVersionOfJava() {
        assertThat(FOUNDING).isEqualTo(0xB158BE386F334067L);
        assertThat(Draws.text("Qiaotou")).isEqualTo(0xEA98173E84CC0940L);
        assertThat(KEY).isEqualTo(0xB20B4221CCC20ADEL);
        assertThat(Draws.bits(KEY, 42)).isEqualTo(0x0C1F3A44D5ECB1AAL);
        assertThat(Draws.unit(KEY, 42)).isEqualTo(0.047351495557381496);
        assertThat(Draws.unit(KEY, 42, 3)).isEqualTo(0.5355478851371013);
        assertThat(Draws.gumbel(KEY, 42, 3)).isEqualTo(0.47086004108667323);
        assertThat(Draws.normal(KEY, 42)).isEqualTo(0.5070587594703125);
    }

    @Test
    void normalNumbersHaveTheMomentsOfANormal() {
        double[] numbers =
                IntStream.range(0, MANY).mapToDouble(i -> Draws.normal(KEY, i)).toArray();
        assertThat(moment(numbers, 1)).isCloseTo(0, within(0.012));
        assertThat(moment(numbers, 2)).isCloseTo(1, within(0.016));
        assertThat(moment(numbers, 3)).isCloseTo(0, within(0.045));
        assertThat(moment(numbers, 4)).isCloseTo(3, within(0.11));
    }

    @Test
    void gumbelNumbersHaveTheMomentsOfAGumbel() {
        double[] numbers =
                IntStream.range(0, MANY).mapToDouble(i -> Draws.gumbel(KEY, i, 1)).toArray();
        double mean = moment(numbers, 1);
        assertThat(mean).isCloseTo(0.5772, within(0.015));
        assertThat(moment(numbers, 2) - mean * mean).isCloseTo(Math.PI * Math.PI / 6, within(0.05));
    }

    @Test
    void theLargestUtilityWithGumbelNoiseIsALogitChoice() {
        int second = 0;
        for (int i = 0; i < MANY; i++) {
            second += Draws.gumbel(KEY, i, 1) < 1 + Draws.gumbel(KEY, i, 2) ? 1 : 0;
        }
        assertThat(second / (double) MANY).isCloseTo(Math.E / (1 + Math.E), within(0.005));
    }

    @ParameterizedTest(name = "mean {0}")
    @MethodSource("means")
    void poissonNumbersHaveTheirMeanAsVariance(double mean) {
        double[] numbers =
                IntStream.range(0, MANY)
                        .mapToDouble(i -> Draws.poisson(mean, Draws.unit(KEY, i)))
                        .toArray();
        double found = moment(numbers, 1);
        assertThat(found).isCloseTo(mean, within(5 * Math.sqrt(mean / MANY)));
        double variance = moment(numbers, 2) - found * found;
        assertThat(variance).isCloseTo(mean, within(5 * mean * Math.sqrt((2 + 1 / mean) / MANY)));
    }

    static Stream<Double> means() {
        return Stream.of(0.01, 0.7, 3.0, 25.0, 199.0);
    }

    @Test
    void aRoundedNumberIsOneOfItsNeighboursAndRightInTheMean() {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            long rounded = Draws.round(2.3, Draws.unit(KEY, i));
            assertThat(rounded).isBetween(2L, 3L);
            sum += rounded;
        }
        assertThat(sum / MANY).isCloseTo(2.3, within(0.005));
        assertThat(Draws.round(4, 0)).isEqualTo(4);
        assertThat(Draws.round(-0.5, 0.49)).isZero();
        assertThat(Draws.round(-0.5, 0.51)).isEqualTo(-1);
    }

    private static double moment(double[] numbers, int power) {
        double sum = 0;
        for (double number : numbers) {
            sum += StrictMath.pow(number, power);
        }
        return sum / numbers.length;
    }

    /// Of two uniform numbers; of fair ones it has a deviation of 1 / sqrt(MANY) = 0.0022.
    private static double correlation(IntToDoubleFunction one, IntToDoubleFunction other) {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum += (one.applyAsDouble(i) - 0.5) * (other.applyAsDouble(i) - 0.5);
        }
        return sum / MANY * 12;
    }
}
