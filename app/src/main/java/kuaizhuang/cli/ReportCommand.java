package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kuaizhuang.report.Regime;
import kuaizhuang.report.RegimesPage;
import kuaizhuang.report.Report;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description =
                "Writes DIR/report.html anew from the tables of a run; or of several runs one page with their clusters'"
                        + " fingerprints, types, stages and maps side by side.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang report runs/full",
            "  ./kuaizhuang report runs/zhejiang runs/sunan runs/guangdong --out regimes.html"
        })
final class ReportCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders of runs; the first is what the others are set beside.")
    private List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The page of several runs; it is replaced if it exists.")
    private Path out;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description =
                    "The year of the tables and maps of several runs; their last if not given.")
    private int year = Integer.MAX_VALUE;

    @Mixin private IntoOption into;

    ReportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (folders.size() == 1 && out == null && !into.given()) {
            RunFolder run = RunFolder.open(folders.getFirst());
            Report.write(run.path());
            screen.out().println(run.report());
        } else {
            sideBySide();
        }
        return ExitCodes.DONE;
    }

    private void sideBySide() throws IOException {
        if (out == null && !into.given()) {
            throw new Refused(
                    "several runs make one page, and --out does not say where; add --out FILE");
        }
        if (folders.size() > RegimesPage.MOST) {
            throw new Refused(
                    "%d runs cannot be told apart by colour; give at most %d"
                            .formatted(folders.size(), RegimesPage.MOST));
        }
        for (Path folder : folders) {
            RunFolder.open(folder);
        }
        List<Regime> regimes = folders.stream().map(folder -> Regime.of(folder, year)).toList();
        if (into.given()) {
            into.put(RegimesMarkdown.of(regimes));
        }
        if (out != null) {
            RegimesPage.write(regimes, out);
            screen.out().println(out);
        }
    }
}
