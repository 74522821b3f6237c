package kuaizhuang.cli;

import java.io.PrintStream;
import java.util.Locale;
import kuaizhuang.measure.survey.Stages;

/// How far a survey is: on a terminal a line drawn over itself, else a plain line every five
/// seconds, so that what is over before prints none.
final class StageProgress implements Stages, AutoCloseable {

    private static final long REDRAWN_NANOS = 100_000_000;
    private static final long PLAIN_NANOS = 5_000_000_000L;
    private static final String BEGINNING = "\r";
    private static final String CLEAR_TO_END = "\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long told = begun;

    StageProgress(Screen screen) {
        err = screen.err();
        terminal = screen.terminal();
    }

    @Override
    public synchronized void at(String name, int done, int of) {
        long now = System.nanoTime();
        if (now - told < (terminal ? REDRAWN_NANOS : PLAIN_NANOS)) {
            return;
        }
        told = now;
        String line = line(name, done, of, (now - begun) * 1e-9);
        if (terminal) {
            err.print(BEGINNING + line + CLEAR_TO_END);
            err.flush();
        } else {
            err.println(line);
        }
    }

    static String line(String name, int done, int of, double seconds) {
        return String.format(
                Locale.ROOT,
                "measuring %s: %,d of %,d  (%s)",
                name,
                done,
                of,
                Amounts.duration(seconds));
    }

    @Override
    public void close() {
        if (terminal) {
            err.print(BEGINNING + CLEAR_TO_END);
            err.flush();
        }
    }
}
