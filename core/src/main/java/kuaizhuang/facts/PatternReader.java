package kuaizhuang.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.facts.Pattern.Standing;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlFields;
import kuaizhuang.input.YamlReader;
import kuaizhuang.input.YamlValue;
import kuaizhuang.input.YamlValue.Mapping;

/// Reads the patterns that a region's runs should show, as the published schema says.
public final class PatternReader {

    private static final String SEEN = "seen";
    private static final String UNASKED = "unasked";
    private static final String UNIT = "unit";
    private static final List<String> UNITS = List.of("1", "year");
    private static final List<String> KEYS =
            List.of(
                    "id",
                    "mechanism",
                    "pattern",
                    "number",
                    UNIT,
                    "low",
                    "high",
                    SEEN,
                    UNASKED,
                    "sql");

    private final TextFile file;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    private PatternReader(TextFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /// Where a pack keeps them.
    public static Path ofPack(Path packFolder) {
        return packFolder.resolve("facts").resolve("patterns.yaml");
    }

    /// The patterns in the order of the file.
    ///
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    public static List<Pattern> read(Path path) {
        Faults faults = new Faults();
        List<Pattern> patterns = new ArrayList<>();
        TextFile.read(path, faults)
                .ifPresent(file -> {
                    PatternReader reader = new PatternReader(file, faults);
                    YamlReader.sequence(file, faults)
                            .ifPresent(list ->
                                    list.items().forEach(item -> reader.add(item, patterns)));
                });
        faults.throwIfAny();
        return patterns;
    }

    private void add(YamlValue item, List<Pattern> patterns) {
        if (item instanceof Mapping mapping) {
            patterns.add(pattern(mapping));
        } else {
            faults.add(
                    file.name(),
                    item.line(),
                    "",
                    "",
                    "is no pattern",
                    "write a mapping with id, mechanism, pattern, number, low or high, and sql");
        }
    }

    private Pattern pattern(Mapping mapping) {
        String id = text(new YamlFields(file, mapping, "", faults), "id");
        YamlFields fields = new YamlFields(file, mapping, id.isEmpty() ? "" : id + ".", faults);
        fields.allowOnly(KEYS);
        checkId(id, fields);
        Standing standing = standing(fields);
        return new Pattern(
                id,
                text(fields, "mechanism"),
                text(fields, "pattern"),
                text(fields, "number"),
                has(fields, UNIT) ? fields.word(UNIT, UNITS).orElse("1") : "1",
                bound(fields, "low", Double.NEGATIVE_INFINITY),
                bound(fields, "high", Double.POSITIVE_INFINITY),
                standing,
                switch (standing) {
                    case SHOWN -> "";
                    case NOT_YET -> text(fields, SEEN);
                    case NOT_ASKED -> text(fields, UNASKED);
                },
                standing == Standing.NOT_ASKED ? "" : text(fields, "sql"),
                file.name() + ":" + mapping.line());
    }

    private void checkId(String id, YamlFields fields) {
        Integer first = lines.putIfAbsent(id, fields.mapping().line());
        if (first != null && !id.isEmpty()) {
            fields.fault(
                    "id", "is already the id of the pattern on line " + first, "choose another");
        }
        if (!has(fields, "low") && !has(fields, "high")) {
            fields.fault("low", "is missing, and so is high", "say what number shows the pattern");
        }
    }

    private static Standing standing(YamlFields fields) {
        if (has(fields, UNASKED)) {
            return Standing.NOT_ASKED;
        }
        return has(fields, SEEN) ? Standing.NOT_YET : Standing.SHOWN;
    }

    private static boolean has(YamlFields fields, String key) {
        return fields.mapping().entries().containsKey(key);
    }

    private static String text(YamlFields fields, String key) {
        return fields.text(key).orElse("").strip();
    }

    private static double bound(YamlFields fields, String key, double open) {
        return has(fields, key)
                ? fields.number(key, -Double.MAX_VALUE, Double.MAX_VALUE).orElse(open)
                : open;
    }
}
