package kuaizhuang.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Workers that share out independent pieces of work, usually towns. Which worker gets which piece
/// is left to chance, so a piece may write only what is its own, or add integers to its worker's
/// sums.
///
/// A month has some forty phases of a few hundred microseconds each, so a worker without work first
/// spins, then parks. A phase ends when its last piece is done, and not when every worker has
/// looked in: one whose processor serves somebody else just then keeps nobody waiting.
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

    /// More than any count of pieces.
    private static final long NONE_LEFT = Integer.MAX_VALUE;

    private final boolean backwards;
    private final Worker[] workers;
    private final Thread[] threads;

    /// The round in the upper half, the next piece in the lower. Who takes pieces of an old round
    /// fails, for no round comes twice.
    private final AtomicLong next = new AtomicLong(NONE_LEFT);

    private final AtomicInteger done = new AtomicInteger();
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
        begin(count, work);
        drain(workers[0]);
        for (int spin = 0; done.get() < count; spin++) {
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

    /// Publishes a round, and wakes those who sleep. While it is written down nothing is left to
    /// take, so that nobody can mistake its pieces for those of the round before.
    private void begin(int count, Piece work) {
        long round = ((next.get() >>> Integer.SIZE) + 1) << Integer.SIZE;
        next.set(round | NONE_LEFT);
        done.set(0);
        piece = work;
        pieces = count;
        next.set(round);
        wake();
    }

    private void wake() {
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }

    private void serve(Worker worker) {
        while (!closed) {
            for (int spin = 0; isNothingLeft() && spin < SPINS; spin++) {
                Thread.onSpinWait();
            }
            while (isNothingLeft() && !closed) {
                LockSupport.park(this);
            }
            drain(worker);
        }
    }

    private boolean isNothingLeft() {
        return (int) next.get() >= pieces;
    }

    /// Takes pieces in runs that grow shorter towards the end, so that workers seldom meet: neither
    /// at the counter nor in what lies side by side in memory, and yet all end together.
    private void drain(Worker worker) {
        long taken = next.get();
        for (int left = pieces - (int) taken; left > 0; left = pieces - (int) taken) {
            int run = Math.max(1, left / (RUNS * workers.length));
            if (next.compareAndSet(taken, taken + run)) {
                run((int) taken, run, worker);
            }
            taken = next.get();
        }
    }

    private void run(int first, int run, Worker worker) {
        try {
            for (int i = first; i < first + run && failure == null; i++) {
                piece.run(backwards ? pieces - 1 - i : i, worker);
            }
        } catch (Throwable broken) {
            failure = broken;
        }
        done.addAndGet(run);
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
