package kuaizhuang.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Workers that share out independent pieces of work, usually towns. Which worker gets which piece
/// is left to chance, so a piece may write only what is its own, or add integers to its worker's
/// sums.
///
/// A month has some forty phases of a few hundred microseconds each, so a worker without work first
/// spins, then parks.
public final class Crew implements AutoCloseable {

    /// A piece of work. It must not keep anything in the worker between pieces but sums of
    /// integers.
    @FunctionalInterface
    public interface Piece {
        void run(int piece, Worker worker);
    }

    private static final int SPINS = 2_000;

    /// A worker takes at once this part of its share of what is left.
    private static final int RUNS = 16;

    private final boolean backwards;
    private final Worker[] workers;
    private final Thread[] threads;
    private final AtomicInteger nextPiece = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private volatile int round;
    private volatile boolean closed;
    private volatile Throwable failure;
    private Piece piece;
    private int pieces;

    /// @param size number of workers, the calling thread among them
    public Crew(int size) {
        this(size, false);
    }

    /// One worker who takes pieces from the last to the first. Whatever they add up to must be the
    /// same, or the pieces are not independent: this tells so each time, where several workers
    /// would tell by chance.
    public static Crew backwards() {
        return new Crew(1, true);
    }

    private Crew(int size, boolean backwards) {
        this.backwards = backwards;
        workers = new Worker[size];
        for (int i = 0; i < size; i++) {
            workers[i] = new Worker(i);
        }
        threads = new Thread[size - 1];
        for (int i = 1; i < size; i++) {
            Worker worker = workers[i];
            threads[i - 1] =
                    Thread.ofPlatform().daemon().name("crew-" + i).start(() -> serve(worker));
        }
    }

    public int size() {
        return workers.length;
    }

    public Worker worker(int index) {
        return workers[index];
    }

    /// Runs every piece once and returns when all are done.
    ///
    /// @throws IllegalStateException when a piece failed; its cause is what the piece threw
    public void forEach(int count, Piece work) {
        piece = work;
        pieces = count;
        nextPiece.set(0);
        begin();
        drain(workers[0]);
        for (int spin = 0; atWork.get() > 0; spin++) {
            if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                Thread.yield(); // others may need the processor to finish
            }
        }
        if (failure != null) {
            Throwable cause = failure;
            failure = null;
            throw new IllegalStateException("a worker failed: " + cause, cause);
        }
    }

    /// Starts a round: the write to `round` publishes the work, and wakes those who sleep.
    private void begin() {
        atWork.set(threads.length);
        round++;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }

    private void serve(Worker worker) {
        int seen = 0;
        while (!closed) {
            for (int spin = 0; round == seen && spin < SPINS; spin++) {
                Thread.onSpinWait();
            }
            while (round == seen) {
                LockSupport.park(this);
            }
            seen++;
            if (!closed) {
                drain(worker);
            }
            atWork.decrementAndGet();
        }
    }

    /// Takes pieces in runs that grow shorter towards the end, so that workers seldom meet: neither
    /// at the counter nor in what lies side by side in memory, and yet all end together.
    private void drain(Worker worker) {
        try {
            for (int first = nextPiece.get(); first < pieces; first = nextPiece.get()) {
                int run = Math.max(1, (pieces - first) / (RUNS * workers.length));
                if (nextPiece.compareAndSet(first, first + run)) {
                    for (int i = first; i < first + run; i++) {
                        piece.run(backwards ? pieces - 1 - i : i, worker);
                    }
                }
            }
        } catch (Throwable broken) {
            failure = broken;
            nextPiece.set(Integer.MAX_VALUE / 2);
        }
    }

    @Override
    public void close() {
        closed = true;
        begin();
    }
}
