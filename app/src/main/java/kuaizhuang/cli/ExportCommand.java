package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kuaizhuang.store.CsvExport;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes all tables of a run as CSV files, for R, Stata and spreadsheets.",
        footer = {"", "Example:", "  ./kuaizhuang export runs/full --csv tables-of-full"})
final class ExportCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "DIR", description = "The folder of a run.")
    private Path folder;

    @Option(
            names = "--csv",
            required = true,
            paramLabel = "OUT",
            description = "A new or empty folder for the files.")
    private Path target;

    ExportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        CsvExport.write(RunFolder.open(folder), target);
        screen.out().println(target);
        return ExitCodes.DONE;
    }
}
