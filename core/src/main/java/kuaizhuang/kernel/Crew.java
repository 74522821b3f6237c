package kuaizhuang.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Workers that share out independent pieces of work, usually towns. Which worker gets which piece is left to chance, so a
/// piece may write only what is its own, or add integers to its worker's sums.
///
/// A month has some thirty rounds of work, many shorter than it takes to wake a thread. So whoever waits looks again and
/// again for a moment before it sleeps. A round allocates nothing.
public final class Crew implements AutoCloseable {

    /// A piece of work. It must not keep anything in the worker between pieces but sums of integers.
    @FunctionalInterface
    public interface Piece {
        void run(int piece, Worker worker);
    }

    /// Looks before a waiting thread sleeps: some tens of microseconds.
    private static final int LOOKS = 1000;

    /// Pieces are handed out in lots, at most so large, and at least so many to a worker.
    private static final int LARGEST_LOT = 8;

    private static final int LOTS_EACH = 24;

    private final Worker[] workers;
    private final Thread[] threads;
    private final AtomicInteger nextPiece = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();
    private Piece piece;
    private int pieces;
    private int lot;
    private Thread caller;
    private volatile int round;
    private volatile Throwable failure;
    private volatile boolean closed;

    /// @param size number of workers, the calling thread among them
    public Crew(int size) {
        workers = new Worker[size];
        for (int i = 0; i < size; i++) {
            workers[i] = new Worker(i);
        }
        threads = new Thread[size - 1];
        for (int i = 1; i < size; i++) {
            Worker worker = workers[i];
            threads[i - 1] = Thread.ofPlatform().daemon().name("crew-" + i).start(() -> serve(worker));
        }
    }

    public int size() {
        return workers.length;
    }

    public Worker worker(int index) {
        return workers[index];
    }

    /// Runs every piece once and returns when all are done.
    public void forEach(int count, Piece work) {
        if (workers.length == 1) {
            for (int i = 0; i < count; i++) {
                work.run(i, workers[0]);
            }
            return;
        }
        piece = work;
        pieces = count;
        lot = Math.clamp(count / (workers.length * LOTS_EACH), 1, LARGEST_LOT);
        caller = Thread.currentThread();
        nextPiece.set(0);
        working.set(threads.length);
        beginRound();
        drain(workers[0]);
        awaitWorkers();
        if (failure != null) {
            Throwable cause = failure;
            failure = null;
            throw new IllegalStateException("a worker failed: " + cause, cause);
        }
    }

    /// The write to `round` publishes everything set before it.
    private void beginRound() {
        round = round + 1;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }

    private void serve(Worker worker) {
        for (int done = 0; ; done++) {
            awaitRound(done);
            if (closed) {
                return;
            }
            drain(worker);
            if (working.decrementAndGet() == 0) {
                LockSupport.unpark(caller);
            }
        }
    }

    private void awaitRound(int done) {
        for (int look = 0; round == done; look++) {
            pause(look);
        }
    }

    private void awaitWorkers() {
        for (int look = 0; working.get() > 0; look++) {
            pause(look);
        }
    }

    private void pause(int look) {
        if (look < LOOKS) {
            Thread.onSpinWait();
        } else {
            LockSupport.park(this);
        }
    }

    private void drain(Worker worker) {
        try {
            for (int from = nextPiece.getAndAdd(lot); from < pieces; from = nextPiece.getAndAdd(lot)) {
                int end = Math.min(pieces, from + lot);
                for (int i = from; i < end; i++) {
                    piece.run(i, worker);
                }
            }
        } catch (Throwable broken) {
            failure = broken;
            nextPiece.set(Integer.MAX_VALUE / 2);
        }
    }

    @Override
    public void close() {
        if (workers.length > 1 && !closed) {
            closed = true;
            beginRound();
        }
    }
}
