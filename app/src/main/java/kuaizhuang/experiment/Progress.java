package kuaizhuang.experiment;

import java.time.YearMonth;

/// Watches a run.
public interface Progress {

    /// How far a run is.
    ///
    /// @param month the month that has just ended
    /// @param done months so far, of `total`
    /// @param people living persons, `firms` firms, both of the full population, at the end of the
    ///   last whole year
    /// @param seconds since the first month began
    record Stand(YearMonth month, int done, int total, long people, long firms, double seconds) {

        public double monthsPerSecond() {
            return done / Math.max(seconds, 1e-9);
        }

        public double secondsLeft() {
            return (total - done) / monthsPerSecond();
        }
    }

    /// After every month.
    void month(Stand stand);

    /// After the tables of a year have been written.
    void year(Stand stand);

    /// After the last month, or when the run stops early.
    void end();

    /// Watches and says nothing.
    Progress SILENT =
            new Progress() {
                @Override
                public void month(Stand stand) {
                    // Silence is what was asked for.
                }

                @Override
                public void year(Stand stand) {
                    // Silence is what was asked for.
                }

                @Override
                public void end() {
                    // Silence is what was asked for.
                }
            };
}
