package kuaizhuang.fit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlFields;
import kuaizhuang.input.YamlReader;
import kuaizhuang.input.YamlValue.Entry;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.scenario.Assignment;

/// What a person asks to be fitted.
///
/// @param scenario name or file
/// @param settings of the scenario that the file overrides
/// @param facts a file of facts, if it names one
public record FitFile(
        String scenario,
        List<Assignment> settings,
        Optional<Path> facts,
        List<Axis> axes,
        int points,
        int waves,
        int seeds) {

    private static final List<String> KEYS =
            List.of("scenario", "set", "facts", "parameters", "points", "waves", "seeds");
    private static final List<String> AXIS_KEYS = List.of("low", "high", "steps");
    private static final double LARGEST = 1e15;
    private static final int MOST_POINTS = 5000;
    private static final int MOST_WAVES = 20;
    private static final int MOST_SEEDS = 100;

    /// Reads a file such as docs/FIT.md shows.
    ///
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    public static FitFile read(Path path) {
        Faults faults = new Faults();
        Optional<FitFile> file =
                TextFile.read(path, faults)
                        .flatMap(text ->
                                YamlReader.mapping(text, faults)
                                        .flatMap(mapping ->
                                                read(
                                                        path,
                                                        new YamlFields(
                                                                text, mapping, "", faults))));
        faults.throwIfAny();
        return file.orElseThrow();
    }

    private static Optional<FitFile> read(Path path, YamlFields fields) {
        fields.allowOnly(KEYS);
        Optional<String> scenario = fields.text("scenario");
        List<Axis> axes = axes(fields);
        Optional<Long> points = fields.integer("points", axes.size() + 3L, MOST_POINTS);
        Optional<Long> waves = fields.integer("waves", 1, MOST_WAVES);
        Optional<Long> seeds = fields.integer("seeds", 1, MOST_SEEDS);
        Optional<String> facts =
                fields.mapping().entries().containsKey("facts")
                        ? fields.text("facts")
                        : Optional.empty();
        List<Assignment> settings = settings(fields);
        if (fields.faults().any()) {
            return Optional.empty();
        }
        return Optional.of(
                new FitFile(
                        scenario.orElseThrow(),
                        settings,
                        facts.map(path::resolveSibling),
                        axes,
                        points.orElseThrow().intValue(),
                        waves.orElseThrow().intValue(),
                        seeds.orElseThrow().intValue()));
    }

    private static List<Assignment> settings(YamlFields fields) {
        List<Assignment> settings = new ArrayList<>();
        mapping(fields, "set")
                .ifPresent(own ->
                        own.entries()
                                .keySet()
                                .forEach(key ->
                                        new YamlFields(fields.file(), own, "set.", fields.faults())
                                                .text(key)
                                                .ifPresent(value ->
                                                        settings.add(
                                                                new Assignment(
                                                                        fields.file().name(),
                                                                        key,
                                                                        value)))));
        return settings;
    }

    private static Optional<Mapping> mapping(YamlFields fields, String key) {
        Entry entry = fields.mapping().entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        fields.fault(key, "is not a mapping", "write key: value lines below it");
        return Optional.empty();
    }

    private static List<Axis> axes(YamlFields fields) {
        Map<String, Entry> entries =
                mapping(fields, "parameters").map(Mapping::entries).orElse(Map.of());
        if (entries.isEmpty() || entries.size() > FitSettings.MOST_AXES) {
            fields.fault(
                    "parameters",
                    "has " + entries.size() + " parameters",
                    "name 1 to "
                            + FitSettings.MOST_AXES
                            + ", each as mechanism.parameter: {low: 1, high: 2}");
        }
        List<Axis> axes = new ArrayList<>();
        entries.forEach((key, entry) -> {
            if (entry.value() instanceof Mapping range) {
                axis(
                                key,
                                new YamlFields(
                                        fields.file(),
                                        range,
                                        "parameters." + key + ".",
                                        fields.faults()))
                        .ifPresent(axes::add);
            } else {
                fields.faults()
                        .add(
                                fields.file().name(),
                                entry.line(),
                                "parameters." + key,
                                "",
                                "has no range",
                                "write {low: 1, high: 2}");
            }
        });
        return axes;
    }

    private static Optional<Axis> axis(String key, YamlFields range) {
        range.allowOnly(AXIS_KEYS);
        Optional<Double> low = range.number("low", -LARGEST, LARGEST);
        Optional<Double> high = range.number("high", -LARGEST, LARGEST);
        boolean ratios =
                range.mapping().entries().containsKey("steps")
                        && range.word("steps", List.of("equal", "ratios"))
                                .filter("ratios"::equals)
                                .isPresent();
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() >= high.get()) {
            range.fault("high", "is not above low = " + low.get(), "widen the range");
        }
        if (ratios && low.get() <= 0) {
            range.fault(
                    "low", "is not above 0, so that ratios make no sense", "write steps: equal");
        }
        return Optional.of(new Axis(key, low.get(), high.get(), ratios));
    }
}
