package kuaizhuang.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kuaizhuang.report.LargestClusters.Largest;
import kuaizhuang.report.PaperFacts.Fact;

/// Makes `report.html` of a run folder: one file that holds all its data and opens from disk
/// without a network.
public final class Report {

    private Report() {}

    /// Everything that the page shows, gathered from the run.
    record Content(
            RunInfo run,
            Pack pack,
            List<Integer> years,
            List<String> sentences,
            List<Summary.Figure> figures,
            List<Chart> charts,
            List<Largest> largest,
            List<Fact> facts,
            List<String> limits,
            ClusterMap map) {}

    /// Reads the run's tables, manifest and scenario and writes (or replaces) `report.html` beside
    /// them.
    ///
    /// @return the page's path
    /// @throws RunFault when the folder is no run folder or cannot be read
    /// @throws IOException when the page cannot be written
    public static Path write(Path runFolder) throws IOException {
        String page;
        try (RunTables tables = RunTables.open(runFolder)) {
            page = new Page(gather(RunInfo.of(runFolder), tables)).html();
        }
        return replace(runFolder.resolve("report.html"), page);
    }

    private static Content gather(RunInfo run, RunTables tables) {
        Pack pack = Pack.of(run.region());
        RunTables beside = tables.beside();
        var map = CompletableFuture.supplyAsync(() -> map(beside, pack));
        var summary = new Summary(tables, pack);
        List<Integer> years = summary.years();
        return new Content(
                run,
                pack,
                years,
                summary.sentences(),
                summary.figures(),
                Charts.all(tables, years),
                LargestClusters.of(tables, pack),
                PaperFacts.of(tables, pack.facts(), run.scale()),
                Limits.of(run, tables),
                drawn(map));
    }

    /// The map takes as long as half of the rest, so it is drawn beside it.
    private static ClusterMap map(RunTables tables, Pack pack) {
        try (tables) {
            return ClusterMap.of(tables, pack);
        }
    }

    private static ClusterMap drawn(CompletableFuture<ClusterMap> map) {
        try {
            return map.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }

    private static Path replace(Path file, String content) throws IOException {
        Path draft = file.resolveSibling("report.html.part");
        Files.writeString(draft, content);
        try {
            return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
