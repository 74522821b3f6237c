package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagedTableTest {

    @Test
    void givesEachTownRowsOfItsOwn() {
        SampleRows rows = new SampleRows(10, 3, 0, 20);
        Set<Integer> taken = new HashSet<>();
        int[] wanted = {10, 3, 0, 20};
        for (int town = 0; town < wanted.length; town++) {
            for (int i = 0; i < wanted[town]; i++) {
                assertThat(taken.add(rows.take(town))).isTrue();
            }
            assertThat(rows.positions(town)).isEqualTo(wanted[town]);
        }
        assertThat(taken).allMatch(row -> row >= 0 && row < rows.capacity());
    }

    @Test
    void pagesListEveryRowOfATownOnceInTheOrderOfPositions() {
        SampleRows rows = new SampleRows(5, 5);
        for (int i = 0; i < 60; i++) {
            int town = i % 3 == 0 ? 1 : 0;
            rows.reserve(town, 1);
            rows.take(town);
        }
        for (int town = 0; town < 2; town++) {
            List<Integer> byPage = new ArrayList<>();
            for (int page = 0; page < rows.pageCount(town); page++) {
                for (int row = rows.pageStart(town, page); row < rows.pageEnd(town, page); row++) {
                    byPage.add(row);
                }
            }
            int place = town;
            assertThat(byPage)
                    .hasSize(town == 0 ? 40 : 20)
                    .isEqualTo(
                            IntStream.range(0, rows.positions(town))
                                    .map(position -> rows.row(place, position))
                                    .boxed()
                                    .toList());
        }
    }

    @Test
    void failsLoudlyWhenATownHasNoRowLeft() {
        SampleRows rows = new SampleRows(1, 30);
        for (int i = 0; i < SampleRows.PAGE; i++) {
            rows.take(0);
        }
        assertThatThrownBy(() -> rows.take(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("town 0 has no free row left in table sample rows");
        assertThat(rows.positions(0)).isEqualTo(SampleRows.PAGE);
        assertThat(rows.take(1)).isGreaterThanOrEqualTo(SampleRows.PAGE);
    }

    @Test
    void aReserveIsEnoughForWhatWasReserved() {
        SampleRows rows = new SampleRows(3, 3);
        rows.reserve(0, 100);
        for (int i = 0; i < 100; i++) {
            rows.take(0);
        }
        assertThat(rows.liveRows(0)).isEqualTo(100);
    }

    @Test
    void aReserveThatIsThereTakesNoMoreRoom() {
        SampleRows rows = new SampleRows(8, 8);
        int row = rows.take(0);
        rows.free(0, row);
        int capacity = rows.capacity();
        rows.reserve(0, 8);
        assertThat(rows.capacity()).isEqualTo(capacity);
        rows.reserve(0, 9);
        assertThat(rows.capacity()).isGreaterThan(capacity);
    }

    @Test
    void reusesTheFreedRowOfTheSameTownLastFreedFirst() {
        SampleRows rows = new SampleRows(8, 8);
        int first = rows.take(0);
        int second = rows.take(0);
        int foreign = rows.take(1);
        rows.free(0, first);
        rows.free(1, foreign);
        rows.free(0, second);
        assertThat(rows.liveRows(0)).isZero();
        assertThat(rows.take(0)).isEqualTo(second);
        assertThat(rows.take(0)).isEqualTo(first);
        assertThat(rows.take(0)).isNotIn(first, second, foreign);
        assertThat(rows.positions(0)).isEqualTo(3);
        assertThat(rows.liveRows(0)).isEqualTo(3);
    }

    @Test
    void listsTheRowsThatItGivesNext() {
        SampleRows rows = new SampleRows(20, 20);
        int[] taken = IntStream.range(0, 15).map(i -> rows.take(0)).toArray();
        IntStream.of(3, 11, 7).forEach(i -> rows.free(0, taken[i]));
        int[] next = new int[6];
        assertThat(rows.nextFree(0, 2, next)).isEqualTo(2);
        assertThat(rows.nextFree(0, 100, next)).isEqualTo(6);
        assertThat(IntStream.range(0, 6).map(i -> rows.take(0))).containsExactly(boxed(next));
        int[] all = new int[100];
        int left = rows.nextFree(0, 100, all);
        IntStream.range(0, left).forEach(i -> assertThat(rows.take(0)).isEqualTo(all[i]));
        assertThat(rows.nextFree(0, 100, all)).isZero();
    }

    @Test
    void listsTheRowsWithNegativeValues() {
        SampleRows rows = new SampleRows(0, 0);
        for (int i = 0; i < 900; i++) {
            int town = i % 3 == 0 ? 1 : 0;
            rows.reserve(town, 1);
            int above = Draws.unit(3, i) < 0.2 ? -128 : 0;
            rows.mark.values[rows.take(town)] = (byte) (above + i % 7);
        }
        for (int town = 0; town < 2; town++) {
            int place = town;
            int[] negative =
                    IntStream.range(0, rows.positions(town))
                            .map(position -> rows.row(place, position))
                            .filter(row -> rows.mark.values[row] < 0)
                            .toArray();
            int[] listed = new int[negative.length];
            assertThat(rows.countNegative(town, rows.mark.values)).isEqualTo(negative.length);
            assertThat(rows.listNegative(town, rows.mark.values, listed))
                    .isEqualTo(negative.length);
            assertThat(listed).isEqualTo(negative).isNotEmpty();
        }
    }

    private static Integer[] boxed(int[] rows) {
        return IntStream.of(rows).boxed().toArray(Integer[]::new);
    }

    @Test
    void columnsKeepTheirValuesWhenTheTableGrows() {
        SampleRows rows = new SampleRows(4, 4);
        Map<Integer, Long> expected = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            int town = (int) (Draws.unit(1, i) * 2);
            rows.reserve(town, 1);
            int row = rows.take(town);
            rows.id.values[row] = 1000L + i;
            rows.mark.values[row] = (byte) i;
            rows.share.values[row] = i / 7f;
            expected.put(row, 1000L + i);
        }
        assertThat(expected).hasSize(500);
        expected.forEach((row, id) -> {
            assertThat(rows.id.values[row]).isEqualTo(id);
            assertThat(rows.mark.values[row]).isEqualTo((byte) (id - 1000));
            assertThat(rows.share.values[row]).isEqualTo((id - 1000) / 7f);
        });
    }

    @Test
    void anyHistoryOfTakingAndFreeingKeepsRowsApart() {
        SampleRows rows = new SampleRows(2, 2, 2);
        List<List<Integer>> live = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Integer, Integer> townOf = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            int town = (int) (Draws.unit(3, i) * 3);
            List<Integer> mine = live.get(town);
            if (!mine.isEmpty() && Draws.unit(4, i) < 0.45) {
                rows.free(town, mine.remove((int) (Draws.unit(5, i) * mine.size())));
            } else {
                rows.reserve(town, 1);
                int row = rows.take(town);
                assertThat(mine).doesNotContain(row);
                assertThat(townOf.merge(row, town, (before, now) -> before)).isEqualTo(town);
                mine.add(row);
            }
            assertThat(rows.liveRows(town)).isEqualTo(mine.size());
        }
    }

    @ParameterizedTest(name = "{0} workers")
    @ValueSource(ints = {1, 2, 3, 4})
    void numbersOfRowsDoNotDependOnTheNumberOfWorkers(int size) {
        assertThat(digestAfterLives(size)).isEqualTo(digestAfterLives(1));
    }

    /// Towns' workers take and free rows in parallel, and sign each row that they take.
    private static long digestAfterLives(int workers) {
        int towns = 40;
        SampleRows rows = new SampleRows(new int[towns]);
        try (Crew crew = new Crew(workers)) {
            for (int month = 0; month < 30; month++) {
                for (int town = 0; town < towns; town++) {
                    rows.reserve(town, 5);
                }
                long key = Draws.key(9, month, 0);
                crew.forEach(
                        towns,
                        (town, worker) -> {
                            int count = (int) (Draws.unit(key, town) * 6);
                            for (int i = 0; i < count; i++) {
                                int row = rows.take(town);
                                rows.id.values[row] = Draws.key(key, town * 10L + i);
                                if (Draws.unit(key, town, i) < 0.3) {
                                    rows.free(town, row);
                                }
                            }
                        });
            }
            return rows.digest(crew);
        }
    }
}
