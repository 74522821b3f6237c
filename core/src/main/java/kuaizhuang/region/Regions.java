package kuaizhuang.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.Nearest;

/// The region packs of an installation: the folders below `packs` that hold a pack.yaml.
///
/// @param home the project's root
public record Regions(Path home) {

    /// The ids of all packs, in order.
    public List<String> ids() {
        Path packs = home.resolve("packs");
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (var folders = Files.list(packs)) {
            return folders.filter(folder -> Files.exists(folder.resolve(PackFiles.PACK)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The folder of a pack, if there is such a pack.
    public Optional<Path> folder(String id) {
        return ids().stream()
                .filter(id::equals)
                .findFirst()
                .map(it -> home.resolve("packs").resolve(it));
    }

    /// Reads a pack by its id.
    ///
    /// @throws InputFaults when there is no such pack, or with every fault of it
    public Region read(String id) {
        return RegionReader.read(folder(id).orElseThrow(() -> unknown(id)));
    }

    private InputFaults unknown(String id) {
        String remedy = Nearest.remedy(id, ids(), "regions");
        return InputFaults.of(
                new Fault("command line", 0, "region", id, "is not a known region", remedy));
    }
}
