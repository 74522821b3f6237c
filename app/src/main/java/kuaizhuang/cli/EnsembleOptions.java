package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kuaizhuang.experiment.Ensemble;
import kuaizhuang.experiment.Interruption;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How many seeds are run, and how they share the machine.
final class EnsembleOptions {

    private static final int MOST = 10_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int runs = 20;
    private OptionalInt atOnce = OptionalInt.empty();

    @Option(names = "--quiet", description = "Prints no progress.")
    private boolean quiet;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs, with as many seeds one after the other; 20 if not given.")
    private void setRuns(int wanted) {
        runs = checked("--runs", wanted);
    }

    @Option(
            names = "--at-once",
            paramLabel = "N",
            description =
                    "Runs at a time; as many as there are processors and memory if not given. Results are the same for any"
                            + " number.")
    private void setAtOnce(int wanted) {
        atOnce = OptionalInt.of(checked("--at-once", wanted));
    }

    private int checked(String option, int wanted) {
        if (wanted < 1 || wanted > MOST) {
            throw new ParameterException(
                    command.commandLine(),
                    option + " " + wanted + ": must be a whole number from 1 to " + MOST);
        }
        return wanted;
    }

    int runs() {
        return runs;
    }

    /// Where an ensemble is kept when nobody says where: a name of its own for every scenario, pack
    /// and version, so that what was run is found again.
    static EnsembleFolder usualFolder(Path parent, Resolved resolved) {
        return Ensemble.folderIn(parent, resolved.region(), resolved.scenario(), Version.text());
    }

    boolean quiet() {
        return quiet;
    }

    /// Runs what is missing of an ensemble.
    ///
    /// @param name what progress calls it
    /// @return the whole runs; fewer than asked when the user interrupted
    List<RunFolder> run(
            Resolved resolved,
            EnsembleFolder folder,
            String name,
            Screen screen,
            Interruption interruption)
            throws IOException {
        Ensemble.Work work = Sharing.of(resolved, atOnce);
        Ensemble.Watcher watcher =
                (seed, done, asked, seconds) -> {
                    if (!quiet) {
                        screen.err().println(line(name, seed, done, asked, seconds, work.atOnce()));
                    }
                };
        return new Ensemble(resolved.region(), resolved.scenario(), work, folder, watcher)
                .run(runs, interruption::asked);
    }

    private static String line(
            String name, long seed, int done, int asked, double seconds, int atOnce) {
        double left = Math.ceil((asked - done) / (double) atOnce) * seconds;
        return String.format(
                Locale.ROOT,
                "%s: seed %d took %s; %d of %d runs, about %s left",
                name,
                seed,
                Amounts.duration(seconds),
                done,
                asked,
                Amounts.duration(left));
    }
}
