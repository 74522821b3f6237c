package kuaizhuang.cli;

import kuaizhuang.store.Manifest;

/// What it would cost to run everybody, told from what a sample has cost on the same machine.
///
/// A run costs a part that does not depend on the scale (towns, products, markets, the program
/// itself) and a part in proportion to its rows. With q the ratio of the second to the first at
/// scale 1, a run at scale 1 costs (1 + q) / (1 + q / scale) times what it costs at another scale.
final class FullScale {

    /// q of time and of memory, from runs of Zhejiang at scales 100 and 1 (docs/PERFORMANCE.md).
    private static final double TIME_RATIO = 14.3;

    private static final double MEMORY_RATIO = 7.6;

    private FullScale() {}

    static String advice(Manifest sample) {
        double seconds = sample.wallSeconds() * growth(TIME_RATIO, sample.scale());
        double bytes = sample.peakMemoryBytes() * growth(MEMORY_RATIO, sample.scale());
        return "Everybody, one row per person: ./kuaizhuang run "
                + sample.scenario()
                + " --scale 1; by this run, about "
                + Amounts.duration(seconds)
                + " and "
                + Amounts.memory(bytes)
                + ".";
    }

    private static double growth(double ratio, int scale) {
        return (1 + ratio) / (1 + ratio / scale);
    }
}
