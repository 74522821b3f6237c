package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kuaizhuang.experiment.Experiment;
import kuaizhuang.experiment.Interruption;
import kuaizhuang.experiment.Progress;
import kuaizhuang.report.Report;
import kuaizhuang.scenario.Scenario;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Runs a scenario and leaves a folder with its tables and report.html.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang run",
            "  ./kuaizhuang run zhejiang --scale 1 --seed 7 --threads 2 --out runs/full",
            "  ./kuaizhuang run my-scenario.yaml --set policy.grain-price-1985=off --until 1990-12",
            "",
            "Every key that --set takes: ./kuaizhuang describe zhejiang --keys"
        })
final class RunCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Mixin private ScenarioOptions options;

    @Mixin private ThreadOption threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "A new or empty folder for the run; runs/SCENARIO-sSCALE-seedSEED if not given.")
    private Path out;

    @Option(names = "--quiet", description = "Prints nothing but errors.")
    private boolean quiet;

    RunCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Resolved resolved = options.read(installation);
        RunFolder folder = RunFolder.create(out == null ? freeFolder(resolved.scenario()) : out);
        Manifest manifest = run(resolved, folder);
        if (!manifest.complete()) {
            screen.err().println(interruption(manifest, folder));
            return ExitCodes.INTERRUPTED;
        }
        Report.write(folder.path());
        if (!quiet) {
            summarise(folder, manifest);
        }
        return ExitCodes.DONE;
    }

    private Manifest run(Resolved resolved, RunFolder folder) throws IOException {
        try (Interruption interruption = Interruption.listen()) {
            return new Experiment(
                            resolved.region(),
                            resolved.scenario(),
                            threads.count(),
                            Version.text(),
                            folder,
                            progress())
                    .run(interruption::asked);
        }
    }

    private Progress progress() {
        if (quiet) {
            return Progress.SILENT;
        }
        return screen.terminal()
                ? new RedrawnProgress(screen.err())
                : new LineProgress(screen.err());
    }

    private static Path freeFolder(Scenario scenario) {
        String name = scenario.name() + "-s" + scenario.scale() + "-seed" + scenario.seed();
        Path folder = Path.of("runs", name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = Path.of("runs", name + "-" + number);
        }
        return folder;
    }

    private static String interruption(Manifest manifest, RunFolder folder) {
        return manifest.stateHash().isEmpty()
                ? "Interrupted before the first year ended; " + folder.path() + " holds no year."
                : "Interrupted; "
                        + folder.path()
                        + " holds the years up to "
                        + manifest.stateHash().keySet().stream().reduce(0, Math::max)
                        + ". A report of them: ./kuaizhuang report "
                        + folder.path();
    }

    private void summarise(RunFolder folder, Manifest manifest) throws IOException {
        try (RunQuery query = new RunQuery(folder)) {
            new RunSummary(query, manifest, screen.out()).print();
        }
        screen.out()
                .println(
                        "Took: "
                                + Amounts.duration(manifest.wallSeconds())
                                + " and "
                                + Amounts.memory(manifest.peakMemoryBytes())
                                + " on "
                                + manifest.threads()
                                + " threads");
        screen.out().println("Report: " + folder.report());
        if (manifest.scale() > 1) {
            screen.out().println(FullScale.advice(manifest));
        }
    }
}
