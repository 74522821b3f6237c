package kuaizhuang.kernel;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/// Workers that share out independent pieces of work, usually towns. Which worker gets which piece is left to chance, so a
/// piece may write only what is its own, or add integers to its worker's sums.
public final class Crew implements AutoCloseable {

    /// A piece of work. It must not keep anything in the worker between pieces but sums of integers.
    @FunctionalInterface
    public interface Piece {
        void run(int piece, Worker worker);
    }

    private final Worker[] workers;
    private final Thread[] threads;
    private final CyclicBarrier start;
    private final CyclicBarrier end;
    private final AtomicInteger nextPiece = new AtomicInteger();
    private volatile Piece piece;
    private volatile int pieces;
    private volatile Throwable failure;
    private volatile boolean closed;

    /// @param size number of workers, the calling thread among them
    public Crew(int size) {
        workers = new Worker[size];
        for (int i = 0; i < size; i++) {
            workers[i] = new Worker(i);
        }
        start = new CyclicBarrier(size);
        end = new CyclicBarrier(size);
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
        nextPiece.set(0);
        await(start);
        drain(workers[0]);
        await(end);
        if (failure != null) {
            Throwable cause = failure;
            failure = null;
            throw new IllegalStateException("a worker failed: " + cause, cause);
        }
    }

    private void serve(Worker worker) {
        while (true) {
            await(start);
            if (closed) {
                return;
            }
            drain(worker);
            await(end);
        }
    }

    private void drain(Worker worker) {
        try {
            int count = pieces;
            Piece work = piece;
            for (int i = nextPiece.getAndIncrement(); i < count; i = nextPiece.getAndIncrement()) {
                work.run(i, worker);
            }
        } catch (Throwable broken) {
            failure = broken;
            nextPiece.set(Integer.MAX_VALUE / 2);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException stopped) {
            throw new IllegalStateException("the crew was stopped", stopped);
        }
    }

    @Override
    public void close() {
        if (workers.length > 1 && !closed) {
            closed = true;
            await(start);
        }
    }
}
