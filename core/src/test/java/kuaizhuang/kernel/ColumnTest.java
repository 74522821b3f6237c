package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnTest {

    static Stream<Arguments> columns() {
        return Stream.of(
                of(new Column.Bytes("b", "", ""), 1, (c, row) -> c.values[row]++),
                of(new Column.Shorts("s", "", ""), 2, (c, row) -> c.values[row]++),
                of(new Column.Ints("i", "", ""), 4, (c, row) -> c.values[row]++),
                of(new Column.Longs("l", "", ""), 8, (c, row) -> c.values[row]++),
                of(new Column.Floats("f", "", ""), 4, (c, row) -> c.values[row] += 0x1p-20f),
                of(new Column.Doubles("d", "", ""), 8, (c, row) -> c.values[row] += 0x1p-60));
    }

    private static <C extends Column> Arguments of(
            C column, int width, BiConsumer<C, Integer> nudge) {
        return Arguments.of(
                column,
                width,
                (BiConsumer<Column, Integer>) (any, row) -> nudge.accept(column, row));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void theSmallestChangeOfAnyRowChangesTheDigest(
            Column column, int width, BiConsumer<Column, Integer> nudge) {
        column.grow(100);
        Set<Long> digests = new HashSet<>(List.of(digest(column, 0, 100)));
        for (int row = 0; row < 100; row++) {
            nudge.accept(column, row);
            assertThat(digests.add(digest(column, 0, 100))).as("row %d", row).isTrue();
        }
        column.clear();
        assertThat(digests.add(digest(column, 0, 100))).isFalse();
        assertThat(column.width()).isEqualTo(width);
    }

    @Test
    void twoRowsThatChangePlacesChangeTheDigest() {
        Column.Ints column = new Column.Ints("i", "", "");
        column.grow(4);
        column.values = new int[] {5, 7, 5, 5};
        long before = digest(column, 0, 4);
        column.values = new int[] {7, 5, 5, 5};
        assertThat(digest(column, 0, 4)).isNotEqualTo(before);
    }

    @Test
    void theDigestIsOfTheRowsAskedForAlone() {
        Column.Ints column = new Column.Ints("i", "", "");
        column.grow(10);
        long before = digest(column, 2, 5);
        column.values[1] = 1;
        column.values[5] = 1;
        assertThat(digest(column, 2, 5)).isEqualTo(before);
    }

    @Test
    void theDigestStaysWhatItWasInEarlierVersions() {
        Column.Doubles column = new Column.Doubles("d", "", "");
        column.grow(3);
        column.values = new double[] {1, -0.5, 1e300};
        assertThat(digest(column, 0, 3)).isEqualTo(GOLDEN);
    }

    private static final long GOLDEN = -7430599383670245909L;

    @ParameterizedTest
    @MethodSource("columns")
    void stretchesSideBySideHaveTheDigestsThatTheyHaveAlone(
            Column column, int width, BiConsumer<Column, Integer> nudge) {
        column.grow(100);
        for (int row = 0; row < 100; row++) {
            for (int i = 0; i < row; i++) {
                nudge.accept(column, row);
            }
        }
        long[] digests = new long[4];
        column.digest(new int[] {0, 25, 50, 75}, 15, digests);
        column.digest(new int[] {15, 40, 65, 90}, 5, digests);
        for (int i = 0; i < 4; i++) {
            assertThat(digests[i]).isEqualTo(digest(column, 25 * i, 25 * i + 20));
        }
        assertThat(digests).doesNotHaveDuplicates();
    }

    private static long digest(Column column, int from, int end) {
        long[] digests = new long[4];
        column.digest(new int[] {from, from, from, from}, end - from, digests);
        return digests[0];
    }

    @Test
    void aTableDigestsEveryColumnAlikeForAnyNumberOfWorkers() {
        SampleRows rows = new SampleRows(300_000);
        for (int i = 0; i < 300_000; i++) {
            rows.id.values[rows.take(0)] = Draws.bits(1, i);
        }
        Set<Long> digests = new HashSet<>();
        for (int size = 1; size <= 4; size++) {
            try (Crew crew = new Crew(size)) {
                digests.add(rows.digest(crew));
            }
        }
        assertThat(digests).hasSize(1);
        try (Crew crew = new Crew(1)) {
            rows.mark.values[150_000]++;
            assertThat(digests).doesNotContain(rows.digest(crew));
        }
    }
}
