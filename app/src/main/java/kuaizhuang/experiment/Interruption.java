package kuaizhuang.experiment;

import java.util.concurrent.CountDownLatch;

/// Ctrl-C, or any other request to end, while a run is under way: the process waits until the run
/// has ended cleanly.
///
/// Java then ends the process with the exit code of the signal (130 for Ctrl-C).
public final class Interruption implements AutoCloseable {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::waitForTheRun);
    private volatile boolean asked;

    private Interruption() {}

    /// Begins to listen.
    public static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /// Whether the run should end after the month at hand.
    public boolean asked() {
        return asked;
    }

    private void waitForTheRun() {
        asked = true;
        try {
            ended.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says that nothing is left to be finished.
    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            stopListening();
        }
    }

    private void stopListening() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook has nothing to wait for any more.
        }
    }
}
