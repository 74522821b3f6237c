package kuaizhuang.cli;

import java.io.PrintStream;
import kuaizhuang.experiment.Progress;

/// A single line on a terminal, drawn over itself.
final class RedrawnProgress implements Progress {

    private static final long BETWEEN_NANOS = 100_000_000;
    private static final String BEGINNING = "\r";
    private static final String CLEAR_TO_END = "\u001b[K";

    private final PrintStream err;
    private long drawn = System.nanoTime() - BETWEEN_NANOS;

    RedrawnProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void month(Stand stand) {
        long now = System.nanoTime();
        if (now - drawn >= BETWEEN_NANOS) {
            drawn = now;
            err.print(BEGINNING + LineProgress.line(stand) + CLEAR_TO_END);
            err.flush();
        }
    }

    @Override
    public void year(Stand stand) {
        month(stand);
    }

    @Override
    public void end() {
        err.print(BEGINNING + CLEAR_TO_END);
        err.flush();
    }
}
