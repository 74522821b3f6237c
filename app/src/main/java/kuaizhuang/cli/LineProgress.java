package kuaizhuang.cli;

import java.io.PrintStream;
import java.util.Locale;
import kuaizhuang.experiment.Progress;

/// One plain line a year, for logs.
final class LineProgress implements Progress {

    private final PrintStream err;

    LineProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void month(Stand stand) {
        // A log needs no more than one line a year.
    }

    @Override
    public void year(Stand stand) {
        err.println(line(stand));
    }

    @Override
    public void end() {
        err.flush();
    }

    static String line(Stand stand) {
        return String.format(
                Locale.ROOT,
                "%s  %3d%%  %,d people  %,d firms  %.1f months/s  %s left",
                stand.month(),
                100 * stand.done() / stand.total(),
                stand.people(),
                stand.firms(),
                stand.monthsPerSecond(),
                Amounts.duration(stand.secondsLeft()));
    }
}
