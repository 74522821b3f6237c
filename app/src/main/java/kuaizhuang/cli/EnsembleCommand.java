package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kuaizhuang.experiment.Interruption;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ensemble",
        description =
                "Runs a scenario under several seeds, several at a time, and leaves a folder that score and compare"
                        + " read. The same call goes on where one was interrupted, or adds runs.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang ensemble two-valleys --runs 20",
            "  ./kuaizhuang ensemble zhejiang --scale 10 --runs 20 --at-once 1 --out runs/base-10"
        })
final class EnsembleCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Mixin private ScenarioOptions options;

    @Mixin private EnsembleOptions ensemble;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "A new or empty folder, or that of the same ensemble; a folder in runs that is named after the scenario if not given.")
    private Path out;

    EnsembleCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Resolved resolved = options.read(installation);
        EnsembleFolder folder =
                out == null
                        ? EnsembleOptions.usualFolder(Path.of("runs"), resolved)
                        : new EnsembleFolder(out);
        List<RunFolder> whole;
        try (Interruption interruption = Interruption.listen()) {
            whole =
                    ensemble.run(
                            resolved, folder, resolved.scenario().name(), screen, interruption);
        }
        if (whole.size() < ensemble.runs()) {
            screen.err()
                    .println(
                            "Interrupted; "
                                    + folder.path()
                                    + " holds "
                                    + whole.size()
                                    + " whole runs. The same call goes on with the others.");
            return ExitCodes.INTERRUPTED;
        }
        if (!ensemble.quiet()) {
            screen.out().println(folder.path());
        }
        return ExitCodes.DONE;
    }
}
