package kuaizhuang.cli;

import java.util.OptionalInt;
import kuaizhuang.experiment.Ensemble;
import kuaizhuang.region.Region.County;
import kuaizhuang.scenario.ScenarioReader.Resolved;

/// How the runs of an ensemble share the machine when nobody says so: as many at a time as there
/// are processors, one thread each, because two runs never wait for each other; fewer, with more
/// threads each, where their rows would not fit into the memory that Java may take.
final class Sharing {

    /// What a run needs whatever its scale, and for each row of a person with all that comes with
    /// it, from runs of Zhejiang at scales 100 and 1 (docs/PERFORMANCE.md), with a reserve.
    private static final double BYTES = 400e6;

    private static final double BYTES_PER_PERSON = 130;

    private Sharing() {}

    /// @param wanted runs at a time, if somebody says so
    static Ensemble.Work of(Resolved resolved, OptionalInt wanted) {
        Runtime machine = Runtime.getRuntime();
        int atOnce =
                wanted.orElseGet(() ->
                        atOnce(
                                people(resolved),
                                machine.maxMemory(),
                                machine.availableProcessors()));
        int threads = Math.max(1, machine.availableProcessors() / atOnce);
        return new Ensemble.Work(atOnce, threads, Version.text());
    }

    private static double people(Resolved resolved) {
        double all = resolved.region().counties().stream().mapToDouble(County::people).sum();
        return all / resolved.scenario().scale();
    }

    static int atOnce(double people, double memory, int processors) {
        double fitting = memory / (BYTES + BYTES_PER_PERSON * people);
        return (int) Math.clamp(fitting, 1, processors);
    }
}
