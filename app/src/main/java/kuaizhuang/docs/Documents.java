package kuaizhuang.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaizhuang.kernel.Table;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader;

/// The documents in `docs`, kept in step with the code.
///
/// @param home the project's root
public record Documents(Path home) {

    /// Rewrites the generated parts of all documents.
    ///
    /// @return the documents that were out of date, relative to the project's root
    /// @throws IOException when one cannot be read or written
    public List<Path> renew() throws IOException {
        Map<Path, String> stale = stale();
        for (var document : stale.entrySet()) {
            Files.writeString(home.resolve(document.getKey()), document.getValue());
        }
        return List.copyOf(stale.keySet());
    }

    /// What would have to be written, by document; empty when all are up to date.
    ///
    /// @throws IOException when a document cannot be read
    public Map<Path, String> stale() throws IOException {
        Map<String, String> parts = Generated.parts(state(), Element.all(home));
        Map<Path, String> stale = new TreeMap<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            String renewed = new Document(text).with(parts).text();
            if (!renewed.equals(text)) {
                stale.put(home.relativize(file), renewed);
            }
        }
        return stale;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(home.resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /// The tables of the state. They are declared by being made, so a small economy is made.
    private List<Table> state() {
        var reader = new ScenarioReader(new Regions(home), Simulation.mechanisms());
        var resolved = reader.read("two-valleys", List.of(Assignment.set("scale=50")));
        try (Simulation simulation = Simulation.begin(resolved.region(), resolved.scenario(), 1)) {
            return simulation.economy().tables();
        }
    }
}
