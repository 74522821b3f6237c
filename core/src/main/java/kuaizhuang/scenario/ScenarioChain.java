package kuaizhuang.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;

/// Reads a scenario and those that it extends, the most general first.
final class ScenarioChain {

    private final ScenarioFiles files;
    private final Faults faults;
    private final Set<Path> visited = new LinkedHashSet<>();
    private final List<Setting> settings = new ArrayList<>();
    private String name = "";
    private Optional<String> homeRegion = Optional.empty();

    private ScenarioChain(ScenarioFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /// What was read.
    ///
    /// @param name the name where no file gives one
    /// @param homeRegion the region whose pack holds the file, or one that it extends
    /// @param settings from the most general file to the one that was asked for
    record Reading(String name, Optional<String> homeRegion, List<Setting> settings) {}

    static Reading read(String nameOrFile, ScenarioFiles files, Faults faults) {
        ScenarioChain chain = new ScenarioChain(files, faults);
        Setting asked = new Setting("scenario", nameOrFile, false, "command line", 0);
        if (ScenarioFiles.looksLikeFile(nameOrFile)) {
            chain.start(Path.of(nameOrFile));
        } else {
            files.named(asked, faults).ifPresentOrElse(chain::start, () -> chain.base(nameOrFile));
        }
        return new Reading(chain.name, chain.homeRegion, chain.settings);
    }

    private void start(Path file) {
        name =
                SettingValue.nameFrom(
                        String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", ""));
        load(file);
    }

    private void base(String region) {
        name = region;
        homeRegion = Optional.of(region);
    }

    private void load(Path file) {
        visited.add(file.toAbsolutePath().normalize());
        homeRegion = homeRegion.or(() -> files.regionOf(file));
        List<Setting> own =
                TextFile.read(file, faults)
                        .map(text -> ScenarioFile.read(text, faults))
                        .orElse(List.of());
        own.stream()
                .filter(setting -> setting.path().equals("extends"))
                .findFirst()
                .ifPresent(extended -> {
                    parent(file, extended).ifPresent(it -> loadParent(it, extended));
                });
        settings.addAll(own);
    }

    /// A scenario is called by its own name and title, never by those of what it extends.
    private void loadParent(Path parent, Setting extended) {
        if (visited.contains(parent.toAbsolutePath().normalize())) {
            String round =
                    visited.stream().map(TextFile::nameOf).collect(Collectors.joining(" -> "));
            extended.fault(
                    faults,
                    "goes round in a circle (" + round + ")",
                    "extend a scenario that does not extend this one");
            return;
        }
        load(parent);
        settings.removeIf(
                setting -> setting.path().equals("name") || setting.path().equals("title"));
    }

    private Optional<Path> parent(Path file, Setting extended) {
        String wanted = extended.text();
        if (wanted.indexOf('\0') >= 0) {
            extended.fault(faults, "is not a name", "name a scenario or a file beside this one");
            return Optional.empty();
        }
        boolean isFile = ScenarioFiles.looksLikeFile(wanted);
        Path beside =
                file.toAbsolutePath()
                        .resolveSibling(isFile ? wanted : wanted + ".yaml")
                        .normalize();
        if (Files.exists(beside) && !(visited.contains(beside) && !isFile && visited.size() == 1)) {
            return Optional.of(beside);
        }
        if (isFile) {
            extended.fault(
                    faults,
                    "is not a file beside this one",
                    "name a scenario or a file beside this one");
            return Optional.empty();
        }
        Optional<Path> named = files.named(extended, faults);
        if (named.isEmpty() && homeRegion.isEmpty()) {
            homeRegion = Optional.of(wanted).filter(files.regions().ids()::contains);
        }
        return named;
    }
}
