package kuaizhuang.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Nearest;
import kuaizhuang.region.Regions;

/// Where scenarios are: `packs/<region>/scenarios/<name>.yaml`, or any file that a user names.
///
/// @param regions the packs that are searched
public record ScenarioFiles(Regions regions) {

    /// The files of all named scenarios by name; a name may stand in several packs.
    public Map<String, List<Path>> byName() {
        Map<String, List<Path>> found = new TreeMap<>();
        for (String region : regions.ids()) {
            Path folder = regions.folder(region).orElseThrow().resolve("scenarios");
            for (Path file : yamlFiles(folder)) {
                String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
                found.computeIfAbsent(name, _ -> new ArrayList<>()).add(file);
            }
        }
        return found;
    }

    private static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static boolean looksLikeFile(String name) {
        return name.endsWith(".yaml")
                || name.endsWith(".yml")
                || name.contains("/")
                || name.contains("\\");
    }

    /// The file of a named scenario; nothing when the name is a region's without a file of its own,
    /// or is at fault.
    ///
    /// @param asked says who asked for it; its text is the name
    Optional<Path> named(Setting asked, Faults faults) {
        Map<String, List<Path>> known = byName();
        List<Path> files = known.getOrDefault(asked.text(), List.of());
        if (files.size() > 1) {
            String problem = "is the name of " + files.size() + " scenarios";
            asked.fault(
                    faults, problem, "name the file: " + files.getFirst() + " or " + files.get(1));
        } else if (files.isEmpty() && !regions.ids().contains(asked.text())) {
            List<String> names = new ArrayList<>(known.keySet());
            regions.ids().stream().filter(id -> !names.contains(id)).forEach(names::add);
            String remedy =
                    Nearest.remedy(asked.text(), names, "scenarios")
                            + "; or name a file that ends in .yaml";
            asked.fault(faults, "is not a known scenario", remedy);
        }
        return files.size() == 1 ? Optional.of(files.getFirst()) : Optional.empty();
    }

    /// The region whose pack holds a scenario file, if one does.
    Optional<String> regionOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return regions.ids().stream()
                .filter(id ->
                        absolute.startsWith(
                                regions.folder(id).orElseThrow().toAbsolutePath().normalize()))
                .findFirst();
    }
}
