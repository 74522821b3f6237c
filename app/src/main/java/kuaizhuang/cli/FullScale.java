package kuaizhuang.cli;

import kuaizhuang.store.Manifest;

/// What it would cost to run everybody, told from what a sample has cost.
final class FullScale {

    /// What the program and the database hold before the first person: the peak of a run of two-valleys, rounded down.
    private static final double EMPTY_BYTES = 150e6;

    private FullScale() {}

    /// Rows, and with them the time and the memory above the empty program, grow in proportion to the persons.
    static String advice(Manifest sample) {
        double seconds = sample.wallSeconds() * sample.scale();
        double bytes = EMPTY_BYTES + Math.max(0, sample.peakMemoryBytes() - EMPTY_BYTES) * sample.scale();
        return "Everybody, one row per person: ./kuaizhuang run " + sample.scenario()
                + " --scale 1; from this run, at most about " + Amounts.duration(seconds) + " and "
                + Amounts.memory(bytes) + ".";
    }
}
