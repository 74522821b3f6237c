package kuaizhuang.region;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kuaizhuang.input.Fault;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The outlines of county units, as geometries in degrees (WGS84, longitude before latitude).
public final class CountyShapes {

    /// Reads feature by feature, so that each knows its line; what follows a feature is the next
    /// one.
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final TextFile file;
    private final Faults faults;
    private final Map<Integer, Shape> shapes = new TreeMap<>();
    private boolean complete = true;

    private CountyShapes(TextFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /// A county's outline.
    ///
    /// @param line where it starts in the file
    record Shape(int code, int line, Geometry geometry) {}

    /// What could be read of a pack's outlines.
    ///
    /// @param complete whether every feature could be read
    record Reading(TextFile file, Map<Integer, Shape> byCode, boolean complete) {}

    /// The outlines of a pack's county units by code.
    ///
    /// @param packFolder a region pack's folder
    /// @throws kuaizhuang.input.InputFaults when the file is not right
    public static Map<Integer, Geometry> read(Path packFolder) {
        Faults faults = new Faults();
        Optional<Reading> reading = read(packFolder, faults);
        faults.throwIfAny();
        Map<Integer, Geometry> geometries = new TreeMap<>();
        reading.orElseThrow()
                .byCode()
                .forEach((code, shape) -> geometries.put(code, shape.geometry()));
        return Collections.unmodifiableMap(geometries);
    }

    static Optional<Reading> read(Path packFolder, Faults faults) {
        return TextFile.read(packFolder.resolve(PackFiles.SHAPES), faults)
                .map(file -> new CountyShapes(file, faults).reading());
    }

    private Reading reading() {
        try (JsonParser parser = JSON.createParser(file.text())) {
            if (!toFeatures(parser)) {
                complete = false;
                faults.add(
                        file.name(),
                        1,
                        "features",
                        "",
                        "is missing",
                        "write {\"type\":\"FeatureCollection\",\"features\":[...]}");
            } else {
                features(parser);
            }
        } catch (JacksonException broken) {
            complete = false;
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            String problem = "is not JSON (" + broken.getOriginalMessage() + ")";
            faults.add(
                    file.name(),
                    line,
                    "",
                    "",
                    problem,
                    "look for a missing comma, quotation mark or bracket");
        }
        return new Reading(file, shapes, complete);
    }

    /// Moves to the array of features; false when there is none.
    private static boolean toFeatures(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private void features(JsonParser parser) {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            number++;
            feature(JSON.readTree(parser), number, line);
        }
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private void feature(JsonNode feature, int number, int line) {
        String record = "feature " + number;
        JsonNode code = feature.path("properties").path("code");
        if (!code.isInt()) {
            complete = false;
            String found = code.isMissingNode() ? "" : code.toString();
            faults.add(
                    file.name(),
                    line,
                    record + " code",
                    found,
                    "is not a county's code",
                    "write a whole number");
            return;
        }
        if (shapes.containsKey(code.intValue())) {
            int first = shapes.get(code.intValue()).line();
            String problem = "stands already on line " + first;
            faults.add(
                    file.name(),
                    line,
                    record + " code",
                    code.toString(),
                    problem,
                    "join them to one MultiPolygon");
            return;
        }
        List<Outline.Flaw> flaws = new ArrayList<>();
        Optional<Geometry> geometry = Outline.read(feature.path("geometry"), flaws);
        String field = record + " (code " + code.intValue() + ")";
        flaws.forEach(flaw ->
                faults.add(
                        new Fault(
                                file.name(),
                                line,
                                field + " " + flaw.field(),
                                flaw.value(),
                                flaw.problem(),
                                flaw.remedy())));
        shapes.put(code.intValue(), new Shape(code.intValue(), line, geometry.orElse(null)));
    }
}
