package kuaizhuang.measure.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;

/// How often, from which seed and on how many threads chance is played.
///
/// Each round draws from a key of its own, so that the numbers are the same for any number of
/// threads.
///
/// @param rounds how many times; 0 for no simulation
/// @param seed of all draws
/// @param threads how many threads share the rounds
public record Simulations(int rounds, long seed, int threads) {

    /// Subjects a thread from which threads end at about the same time.
    private static final int MANY = 4;

    /// Rounds from which a probability of one per cent can still be told, on one thread.
    public static final Simulations STANDARD = new Simulations(999, 1, 1);

    public Simulations {
        if (rounds < 0 || threads < 1) {
            throw new IllegalArgumentException(
                    "rounds is "
                            + rounds
                            + " and threads is "
                            + threads
                            + "; rounds must be 0 or more and threads 1 or more");
        }
    }

    /// The key of a round of one process, for [Draws].
    public long key(String process, int round) {
        return Draws.key(seed, round, Draws.process(process));
    }

    /// The same rounds from a seed that belongs to one subject, an industry for instance, so that
    /// subjects are independent of each other.
    public Simulations of(String subject) {
        return new Simulations(rounds, Draws.key(seed, Draws.text(subject)), threads);
    }

    /// The results of all rounds in their order.
    public double[] play(IntToDoubleFunction round) {
        double[] results = new double[rounds];
        forEach(number -> results[number] = round.applyAsDouble(number));
        return results;
    }

    /// Plays all rounds; each may write only what is its own.
    public void forEach(IntConsumer round) {
        share(rounds, (number, worker) -> round.accept(number));
    }

    /// Plays all rounds, those of one thread in the same room: arrays that need not be made anew
    /// for each. What a round finds in its room is whatever the one before left.
    public <R> void forEach(Supplier<R> room, ObjIntConsumer<R> round) {
        List<R> rooms = Stream.generate(room).limit(threads).toList();
        share(rounds, (number, worker) -> round.accept(rooms.get(worker), number));
    }

    /// Takes subjects that do not depend on each other: side by side where they are many, each
    /// playing its rounds on one thread; else one after the other with the rounds side by side. The
    /// numbers are the same. Each may write only what is its own.
    public void forEachSubject(int subjects, ObjIntConsumer<Simulations> subject) {
        if (subjects < MANY * threads) {
            IntStream.range(0, subjects).forEach(number -> subject.accept(this, number));
            return;
        }
        Simulations alone = new Simulations(rounds, seed, 1);
        share(subjects, (number, worker) -> subject.accept(alone, number));
    }

    @FunctionalInterface
    private interface Piece {
        void play(int number, int worker);
    }

    private void share(int pieces, Piece piece) {
        if (threads == 1 || pieces < 2) {
            IntStream.range(0, pieces).forEach(number -> piece.play(number, 0));
            return;
        }
        try (Crew crew = new Crew(threads)) {
            crew.forEach(pieces, (number, worker) -> piece.play(number, worker.index()));
        }
    }

    /// What chance gave, in ascending order; undefined rounds are left out.
    public static double[] sorted(double[] results) {
        return Arrays.stream(results).filter(value -> !Double.isNaN(value)).sorted().toArray();
    }
}
