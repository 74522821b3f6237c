package kuaizhuang.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.Nearest;
import kuaizhuang.region.Region;
import kuaizhuang.region.Regions;

/// Finds a scenario by name or file, lays it over its defaults, and checks it against its region.
///
/// @param regions the packs of this installation
/// @param declarations what the mechanisms of the model say about themselves
public record ScenarioReader(Regions regions, List<Declaration<?>> declarations) {

    public ScenarioReader {
        declarations = List.copyOf(declarations);
    }

    /// A scenario and the region that it runs in.
    public record Resolved(Region region, Scenario scenario) {}

    /// Reads a scenario.
    ///
    /// @param nameOrFile a scenario's or region's name, or a file
    /// @param assignments settings of the command line, the later over the earlier
    /// @throws InputFaults with every fault of the files, the options and the region pack
    public Resolved read(String nameOrFile, List<Assignment> assignments) {
        Faults faults = new Faults();
        ScenarioChain.Reading chain =
                ScenarioChain.read(nameOrFile, new ScenarioFiles(regions), faults);
        List<Setting> settings = new ArrayList<>(chain.settings());
        assignments.forEach(assignment -> setting(assignment, faults).ifPresent(settings::add));
        Optional<Region> region =
                faults.any() && settings.isEmpty()
                        ? Optional.empty()
                        : region(nameOrFile, chain.homeRegion(), settings, faults);
        ScenarioResolver resolver =
                new ScenarioResolver(chain.name(), region, declarations, faults);
        settings.forEach(resolver::apply);
        Optional<Scenario> scenario = resolver.finish();
        faults.throwIfAny();
        return new Resolved(region.orElseThrow(), scenario.orElseThrow());
    }

    private static Optional<Setting> setting(Assignment assignment, Faults faults) {
        Setting setting =
                new Setting(assignment.key(), assignment.value(), false, assignment.option(), 0);
        if (setting.path().equals("extends")) {
            setting.fault(
                    faults, "cannot be set from outside", "name that scenario instead of this one");
            return Optional.empty();
        }
        if (setting.text().isEmpty()) {
            setting.fault(
                    faults, "has no value", "write key=value, for example mechanisms.markets=off");
            return Optional.empty();
        }
        return Optional.of(setting);
    }

    private Optional<Region> region(
            String asked, Optional<String> homeRegion, List<Setting> settings, Faults faults) {
        Setting setting =
                settings.stream()
                        .filter(it -> it.path().equals("region"))
                        .reduce((_, later) -> later)
                        .or(() -> homeRegion.map(id -> new Setting("region", id, false, asked, 0)))
                        .orElse(null);
        if (setting == null) {
            faults.add(
                    asked,
                    0,
                    "region",
                    "",
                    "is missing",
                    "add region: with one of " + String.join(", ", regions.ids()));
            return Optional.empty();
        }
        if (regions.folder(setting.text()).isEmpty()) {
            setting.fault(
                    faults,
                    "is not a known region",
                    Nearest.remedy(setting.text(), regions.ids(), "regions"));
            return Optional.empty();
        }
        try {
            return Optional.of(regions.read(setting.text()));
        } catch (InputFaults faulty) {
            faults.addAll(faulty.faults());
            return Optional.empty();
        }
    }
}
