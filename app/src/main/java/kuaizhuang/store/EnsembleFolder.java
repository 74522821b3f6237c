package kuaizhuang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder of an ensemble, and nothing but which file lies where.
///
/// ```
/// ensemble.json    what all runs have in common
/// journal.jsonl    what happened, one line an event
/// runs/seed-N      the folder of a run that came to its end
/// ```
public record EnsembleFolder(Path path) {

    private static final String RUN = "seed-";
    private static final Comparator<Path> BY_SEED = Comparator.comparingLong(EnsembleFolder::seed);

    public Path description() {
        return path.resolve("ensemble.json");
    }

    public Path journal() {
        return path.resolve("journal.jsonl");
    }

    /// Where the run of a seed stands once it is whole.
    public Path run(long seed) {
        return path.resolve("runs").resolve(RUN + seed);
    }

    /// Where the run of a seed grows.
    public Path unfinished(long seed) {
        return path.resolve("runs").resolve(RUN + seed + ".unfinished");
    }

    /// Whether a folder is that of an ensemble.
    public static boolean is(Path path) {
        return Files.isRegularFile(new EnsembleFolder(path).description());
    }

    /// The folders of all whole runs, by seed.
    public List<RunFolder> runs() throws IOException {
        Path runs = path.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            List<RunFolder> whole = new ArrayList<>();
            for (Path folder : folders.filter(EnsembleFolder::isWhole).sorted(BY_SEED).toList()) {
                whole.add(RunFolder.open(folder));
            }
            return whole;
        }
    }

    private static boolean isWhole(Path folder) {
        return folder.getFileName().toString().matches(RUN + "-?\\d+");
    }

    private static long seed(Path folder) {
        return Long.parseLong(folder.getFileName().toString().substring(RUN.length()));
    }
}
