package kuaizhuang.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.Tables;
import tools.jackson.core.JacksonException;

/// The folder that a run leaves, and nothing but which file lies where.
///
/// ```
/// manifest.json   scenario.yaml   dictionary.json   report.html
/// tables/NAME.parquet/PERIOD.parquet        PERIOD is a year, or `all` for a table that is written once
/// ```
public final class RunFolder {

    /// The period of a table that is written once.
    public static final String ALL = "all";

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /// Makes a folder for a new run.
    ///
    /// @throws Refused when the folder cannot be made or already holds something; what it holds is
    ///   left alone
    public static RunFolder create(Path path) throws Refused {
        requireEmpty(path);
        try {
            Files.createDirectories(path.resolve("tables"));
        } catch (IOException broken) {
            throw new Refused(
                    "The folder "
                            + path
                            + " cannot be made or written to ("
                            + reason(broken)
                            + "); name a folder in a place where you may write.");
        }
        return new RunFolder(path);
    }

    /// Checks that a folder is new or empty, so that nothing is ever overwritten.
    ///
    /// @throws Refused when it is not
    public static void requireEmpty(Path path) throws Refused {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Refused(path + " is a file; name a new or empty folder.");
        }
        List<String> found = contents(path);
        if (!found.isEmpty()) {
            throw new Refused(
                    "The folder "
                            + path
                            + " is not empty (it holds "
                            + found.getFirst()
                            + "), and nothing is ever overwritten; name a new or empty folder.");
        }
    }

    private static List<String> contents(Path path) throws Refused {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException broken) {
            throw new Refused("The folder " + path + " cannot be read (" + reason(broken) + ").");
        }
    }

    private static String reason(IOException broken) {
        return broken instanceof FileAlreadyExistsException
                ? "a part of its path is a file"
                : broken.getClass().getSimpleName() + ": " + broken.getMessage();
    }

    /// Opens the folder of a run that has been made.
    ///
    /// @throws Refused when there is no run in it
    public static RunFolder open(Path path) throws Refused {
        if (!Files.isDirectory(path)) {
            throw new Refused(
                    "There is no folder "
                            + path
                            + "; name the folder of a run, for example runs/first.");
        }
        if (!Files.isRegularFile(path.resolve("manifest.json"))) {
            throw new Refused("The folder " + path + " holds no run: it has no manifest.json.");
        }
        return new RunFolder(path);
    }

    /// Deletes a folder with all that is in it; nothing where there is none.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    public Path path() {
        return path;
    }

    public Path report() {
        return path.resolve("report.html");
    }

    /// The folder of a table's files, one for each period.
    public Path table(TableSpec table) {
        return path.resolve("tables").resolve(table.name() + ".parquet");
    }

    /// The file of a table's rows in a period; its folder is made if need be.
    public Path tableFile(TableSpec table, String period) throws IOException {
        return Files.createDirectories(table(table)).resolve(period + ".parquet");
    }

    /// Takes a period out of all tables.
    public void remove(String period) throws IOException {
        for (TableSpec table : Tables.ALL) {
            Files.deleteIfExists(table(table).resolve(period + ".parquet"));
        }
    }

    public void writeManifest(Manifest manifest) throws IOException {
        write("manifest.json", manifest.json());
    }

    /// @throws Refused when the manifest is damaged
    public Manifest readManifest() throws IOException {
        try {
            return Manifest.parse(Files.readString(path.resolve("manifest.json")));
        } catch (JacksonException damaged) {
            throw new Refused(
                    path.resolve("manifest.json")
                            + " is no manifest of a run: "
                            + damaged.getOriginalMessage());
        }
    }

    public void writeDictionary(Dictionary dictionary) throws IOException {
        write("dictionary.json", dictionary.json());
    }

    /// @param yaml the resolved scenario
    public void writeScenario(String yaml) throws IOException {
        write("scenario.yaml", yaml);
    }

    /// The resolved scenario as YAML: every key in one order.
    public String readScenario() throws IOException {
        return Files.readString(path.resolve("scenario.yaml"));
    }

    private void write(String name, String text) throws IOException {
        Path unfinished = path.resolve(name + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(
                    unfinished,
                    path.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
