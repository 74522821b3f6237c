package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {

    private static final long KEY = Draws.key(1, 0, Draws.process("a walk"));

    private static List<Integer> stops(long key, double rate, int positions) {
        Gaps gaps = new Gaps();
        gaps.begin(key, rate, positions);
        List<Integer> stops = new ArrayList<>();
        for (int at = gaps.next(); at >= 0; at = gaps.next()) {
            stops.add(at);
        }
        return stops;
    }

    @ParameterizedTest(name = "rate {0}")
    @ValueSource(doubles = {0.0005, 0.004, 0.02, 0.3, 0.9})
    void stopsAsOftenAsTheRateSays(double rate) {
        int positions = 1_000_000;
        int count = stops(KEY, rate, positions).size();
        double deviation = Math.sqrt(rate * (1 - rate) / positions);
        assertThat(count / (double) positions).isCloseTo(rate, within(5 * deviation));
    }

    @Test
    void gapsAreGeometric() {
        double rate = 0.2;
        List<Integer> stops = stops(KEY, rate, 1_000_000);
        int[] gaps = new int[21];
        for (int i = 1; i < stops.size(); i++) {
            gaps[Math.min(20, stops.get(i) - stops.get(i - 1) - 1)]++;
        }
        double chiSquare = 0;
        for (int gap = 0; gap <= 20; gap++) {
            double share = Math.pow(1 - rate, gap) * (gap == 20 ? 1 : rate);
            double expected = share * (stops.size() - 1);
            chiSquare += (gaps[gap] - expected) * (gaps[gap] - expected) / expected;
        }
        // 20 degrees of freedom: a deviation of 6.3.
        assertThat(chiSquare).isLessThan(20 + 5 * 6.3);
    }

    @Test
    void everyPositionHasTheSameChance() {
        int[] visits = new int[50];
        for (int i = 0; i < 40_000; i++) {
            stops(Draws.key(KEY, i), 0.1, visits.length).forEach(at -> visits[at]++);
        }
        // 4000 visits are expected at each, with a deviation of 60.
        assertThat(IntStream.of(visits).boxed()).allMatch(count -> Math.abs(count - 4000) < 300);
    }

    @Test
    void stopsNowhereAtRateZeroAndEverywhereAtRateOne() {
        assertThat(stops(KEY, 0, 1000)).isEmpty();
        assertThat(stops(KEY, 1, 5)).containsExactly(0, 1, 2, 3, 4);
        assertThat(stops(KEY, 0.5, 0)).isEmpty();
        assertThat(stops(KEY, 1, 0)).isEmpty();
    }

    @ParameterizedTest(name = "rate {0}")
    @ValueSource(doubles = {1e-12, 1e-17, 1e-25, Double.MIN_VALUE})
    void hardlyEverStopsAtATinyRate(double rate) {
        for (int i = 0; i < 1000; i++) {
            assertThat(stops(Draws.key(KEY, i), rate, 1000)).isEmpty();
        }
    }

    @Test
    void staysAtTheEndOnceItIsThere() {
        Gaps gaps = new Gaps();
        gaps.begin(KEY, 0.01, 3);
        while (gaps.next() >= 0) {}
        assertThat(IntStream.range(0, 1000).map(i -> gaps.next())).containsOnly(-1);
    }

    @Test
    void aLongerWalkBeginsLikeAShorterOne() {
        List<Integer> longer = stops(KEY, 0.01, 10_000);
        List<Integer> shorter = stops(KEY, 0.01, 5_000);
        assertThat(shorter).isNotEmpty().isEqualTo(longer.subList(0, shorter.size()));
    }

    @Test
    void stopsAreTheSameWhateverIsDoneAtThem() {
        Gaps gaps = new Gaps();
        gaps.begin(Draws.key(KEY, 7), 0.4, 100);
        gaps.next();
        gaps.begin(KEY, 0.01, 1000);
        List<Integer> stops = new ArrayList<>();
        for (int at = gaps.next(); at >= 0; at = gaps.next()) {
            stops.add(at);
            Draws.unit(KEY, at);
            stops(KEY, 0.5, 10);
        }
        assertThat(stops).isEqualTo(stops(KEY, 0.01, 1000));
    }

    @Test
    void isTheSameWalkInEveryVersionOfJava() {
        long key = Draws.key(1, 12, Draws.process("founding/candidates"));
        assertThat(stops(key, 0.01, 1000))
                .containsExactly(134, 175, 230, 275, 307, 386, 399, 663, 774);
    }
}
