package kuaizhuang.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.TheMonth;
import kuaizhuang.scenario.ScenarioReader.Resolved;

/// What a whole run cost that recorded nothing.
///
/// @param beginningSeconds making the economy of the first month
/// @param monthsSeconds all months, of which there are `months`
/// @param processSeconds the same by process, in the order of the month
record MeasuredRun(
        double beginningSeconds,
        double monthsSeconds,
        int months,
        Map<String, Double> processSeconds) {

    private static final double NANOS = 1e9;

    static MeasuredRun of(Resolved resolved, int threads) {
        long start = System.nanoTime();
        try (Simulation simulation =
                Simulation.begin(resolved.region(), resolved.scenario(), threads)) {
            long begun = System.nanoTime();
            int months = 0;
            while (!simulation.finished()) {
                simulation.runMonth();
                months++;
            }
            long ended = System.nanoTime();
            return new MeasuredRun(
                    (begun - start) / NANOS,
                    (ended - begun) / NANOS,
                    months,
                    processes(simulation));
        }
    }

    private static Map<String, Double> processes(Simulation simulation) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        List<TheMonth.Line<?>> lines = TheMonth.LINES;
        for (int line = 0; line < lines.size(); line++) {
            seconds.put(lines.get(line).declaration().key(), simulation.seconds(line));
        }
        seconds.put("closing the books", simulation.seconds(lines.size()));
        return seconds;
    }
}
