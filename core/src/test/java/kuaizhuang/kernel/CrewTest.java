package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrewTest {

    @ParameterizedTest(name = "{0} workers")
    @ValueSource(ints = {1, 2, 3, 4})
    void doesEveryPieceOnce(int size) {
        try (Crew crew = new Crew(size)) {
            for (int count : new int[] {0, 1, 2, 1000, 3}) {
                AtomicIntegerArray done = new AtomicIntegerArray(count);
                crew.forEach(count, (piece, worker) -> done.incrementAndGet(piece));
                assertThat(IntStream.range(0, count).map(done::get)).allMatch(times -> times == 1);
            }
        }
    }

    /// Many more workers than processors: most of them look in when their round is long over.
    @Test
    void whoComesLateTakesNothingOfAnotherRound() {
        try (Crew crew = new Crew(16)) {
            for (int round = 0; round < 20_000; round++) {
                int count = round % 7 * 5;
                AtomicIntegerArray done = new AtomicIntegerArray(count);
                crew.forEach(count, (piece, worker) -> done.incrementAndGet(piece));
                assertThat(IntStream.range(0, count).map(done::get)).allMatch(times -> times == 1);
            }
        }
    }

    @Test
    void backwardsTakesEveryPieceOnceFromTheLastToTheFirst() {
        try (Crew crew = Crew.backwards()) {
            List<Integer> taken = new ArrayList<>();
            crew.forEach(40, (piece, worker) -> taken.add(piece));
            assertThat(taken)
                    .isEqualTo(IntStream.range(0, 40).mapToObj(piece -> 39 - piece).toList());
        }
    }

    @ParameterizedTest(name = "{0} workers")
    @ValueSource(ints = {1, 2, 4})
    void everythingIsSeenWhenTheRoundIsOver(int size) {
        try (Crew crew = new Crew(size)) {
            long[] values = new long[5000];
            for (int round = 1; round <= 200; round++) {
                crew.forEach(values.length, (piece, worker) -> values[piece]++);
                int expected = round;
                assertThat(Arrays.stream(values)).allMatch(value -> value == expected);
            }
        }
    }

    @ParameterizedTest(name = "{0} workers")
    @ValueSource(ints = {1, 2, 3})
    void aFailureComesOutWithItsCause(int size) {
        try (Crew crew = new Crew(size)) {
            assertThatThrownBy(() ->
                            crew.forEach(
                                    100,
                                    (piece, worker) -> {
                                        if (piece == 57) {
                                            throw new IllegalStateException("piece 57 broke");
                                        }
                                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("piece 57 broke");
        }
    }

    @ParameterizedTest(name = "{0} workers")
    @ValueSource(ints = {1, 2, 3})
    void worksOnAfterAFailure(int size) {
        try (Crew crew = new Crew(size)) {
            assertThatThrownBy(() ->
                            crew.forEach(
                                    10,
                                    (piece, worker) -> {
                                        throw new AssertionError("broken");
                                    }))
                    .hasStackTraceContaining("broken");
            AtomicIntegerArray done = new AtomicIntegerArray(50);
            crew.forEach(50, (piece, worker) -> done.incrementAndGet(piece));
            assertThat(IntStream.range(0, 50).map(done::get)).allMatch(times -> times == 1);
        }
    }

    @Test
    void eachWorkerBringsScratchRoomOfItsOwn() {
        try (Crew crew = new Crew(2)) {
            assertThat(crew.size()).isEqualTo(2);
            assertThat(crew.worker(0).gaps()).isNotSameAs(crew.worker(1).gaps());
            double[] room = crew.worker(0).doubles(10);
            assertThat(room).hasSizeGreaterThanOrEqualTo(10);
            assertThat(crew.worker(0).doubles(5)).isSameAs(room);
            assertThat(crew.worker(1).doubles(10)).isNotSameAs(room);
        }
    }

    @Test
    void closingEndsItsThreads() throws InterruptedException {
        Crew crew = new Crew(3);
        Thread[] seen = new Thread[3];
        while (Arrays.stream(seen).skip(1).anyMatch(thread -> thread == null)) {
            crew.forEach(300, (piece, worker) -> seen[worker.index()] = Thread.currentThread());
        }
        assertThat(seen[1].isAlive()).isTrue();
        crew.close();
        crew.close();
        for (int i = 1; i < seen.length; i++) {
            assertThat(seen[i].join(java.time.Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void sumsOfSeveralWorkersLoseNothing() {
        try (Crew crew = new Crew(4)) {
            long[] longs = new long[3];
            int[] ints = new int[3];
            crew.forEach(
                    30_000,
                    (piece, worker) -> {
                        Sums.add(longs, piece % 3, piece);
                        Sums.add(ints, piece % 3, -1);
                    });
            assertThat(Arrays.stream(longs).sum()).isEqualTo(29_999L * 30_000 / 2);
            assertThat(ints).containsOnly(-10_000);
        }
    }
}
