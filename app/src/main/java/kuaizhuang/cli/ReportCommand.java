package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kuaizhuang.report.Report;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = "Writes DIR/report.html anew from the tables of a run.",
        footer = {"", "Example:", "  ./kuaizhuang report runs/full"})
final class ReportCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "DIR", description = "The folder of a run.")
    private Path folder;

    ReportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder run = RunFolder.open(folder);
        Report.write(run.path());
        screen.out().println(run.report());
        return ExitCodes.DONE;
    }
}
