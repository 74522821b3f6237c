package kuaizhuang.region;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlFields;
import kuaizhuang.input.YamlReader;

/// What pack.yaml says.
record PackHeader(
        String id,
        String title,
        YearMonth first,
        YearMonth last,
        int defaultScale,
        double terrainFactor) {

    private static final List<String> KEYS =
            List.of("id", "title", "first", "last", "default-scale", "terrain-factor");

    /// Road distance on a plain is never shorter than the great circle, and seldom thrice as long.
    private static final double LARGEST_TERRAIN_FACTOR = 3;

    /// Reads pack.yaml; nothing when a key is missing or wrong.
    static Optional<PackHeader> read(Path folder, Faults faults) {
        return TextFile.read(folder.resolve(PackFiles.PACK), faults)
                .flatMap(file ->
                        YamlReader.mapping(file, faults)
                                .flatMap(mapping ->
                                        read(folder, new YamlFields(file, mapping, "", faults))));
    }

    private static Optional<PackHeader> read(Path folder, YamlFields fields) {
        int before = fields.faults().count();
        fields.allowOnly(KEYS);
        Optional<String> id = fields.text("id");
        Optional<String> title = fields.text("title");
        Optional<YearMonth> first = fields.month("first");
        Optional<YearMonth> last = fields.month("last");
        Optional<Long> scale = fields.integer("default-scale", 1, 1_000_000);
        Optional<Double> terrain = fields.number("terrain-factor", 1, LARGEST_TERRAIN_FACTOR);
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        if (id.isPresent() && !id.get().equals(name)) {
            fields.fault(
                    "id",
                    "is not the name of the pack's folder",
                    "write " + name + " or rename the folder");
        }
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            fields.fault("last", "is before first = " + first.get(), "swap the two months");
        }
        if (fields.faults().count() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new PackHeader(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        first.orElseThrow(),
                        last.orElseThrow(),
                        scale.orElseThrow().intValue(),
                        terrain.orElseThrow()));
    }
}
