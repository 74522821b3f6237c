package kuaizhuang.cli;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import kuaizhuang.model.Simulation;
import kuaizhuang.scenario.ScenarioReader.Resolved;

/// What a whole run cost that recorded nothing.
///
/// @param beginningSeconds making the economy of the first month
/// @param monthsSeconds all months, of which there are `months`
/// @param allocatedBytes by all threads in a month, the median over the months
/// @param work seconds and events by process, in the order of the month
/// @param tables the state's tables at the end
record MeasuredRun(
        double beginningSeconds,
        double monthsSeconds,
        int months,
        long allocatedBytes,
        List<Simulation.Work> work,
        List<Size> tables) {

    /// @param rows for which the table has room
    record Size(String table, int bytesPerRow, int rows) {}

    private static final double NANOS = 1e9;
    private static final com.sun.management.ThreadMXBean THREADS =
            ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);

    static MeasuredRun of(Resolved resolved, int threads) {
        long start = System.nanoTime();
        try (Simulation simulation =
                Simulation.begin(resolved.region(), resolved.scenario(), threads)) {
            long begun = System.nanoTime();
            long[] allocated = new long[1];
            int months = 0;
            while (!simulation.finished()) {
                long before = THREADS.getTotalThreadAllocatedBytes();
                simulation.runMonth();
                if (months == allocated.length) {
                    allocated = Arrays.copyOf(allocated, 2 * months);
                }
                allocated[months++] = THREADS.getTotalThreadAllocatedBytes() - before;
            }
            double seconds = (System.nanoTime() - begun) / NANOS;
            Arrays.sort(allocated, 0, months);
            return new MeasuredRun(
                    (begun - start) / NANOS,
                    seconds,
                    months,
                    months == 0 ? 0 : allocated[months / 2],
                    simulation.work(),
                    sizes(simulation));
        }
    }

    private static List<Size> sizes(Simulation simulation) {
        return simulation.economy().tables().stream()
                .map(table -> new Size(table.name(), table.bytesPerRow(), table.capacity()))
                .toList();
    }
}
