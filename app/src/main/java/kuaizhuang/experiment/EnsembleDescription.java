package kuaizhuang.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.Scenario;
import kuaizhuang.scenario.ScenarioWriter;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What all runs of an ensemble have in common, so that a resumed ensemble never mixes two
/// scenarios.
///
/// @param scenarioHash digest of the resolved scenario with the seed put to 0
/// @param packHash digest of the region pack
/// @param version of the program
/// @param model digest of the model's code
record EnsembleDescription(
        String region,
        String scenario,
        int scale,
        String scenarioHash,
        String packHash,
        String version,
        String model) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static EnsembleDescription of(Region region, Scenario scenario, String version) {
        return new EnsembleDescription(
                region.id(),
                scenario.name(),
                scenario.scale(),
                ScenarioWriter.hash(scenario.withSeed(0)),
                region.hash(),
                version,
                ModelDigest.text());
    }

    /// A name that differs for whatever differs in the description.
    String folderName() {
        int digest = Objects.hash(scenarioHash, packHash, version, model);
        return "ensemble-" + scenario + "-s" + scale + "-" + HexFormat.of().toHexDigits(digest);
    }

    /// Makes a new ensemble's folder, or checks that the folder is this ensemble's.
    ///
    /// @throws Refused when the folder holds something else
    void begin(EnsembleFolder folder) throws IOException {
        Path file = folder.description();
        if (!EnsembleFolder.is(folder.path())) {
            RunFolder.requireEmpty(folder.path());
            Files.createDirectories(folder.path().resolve("runs"));
            Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
            return;
        }
        EnsembleDescription there = read(file);
        if (!there.equals(this)) {
            throw new Refused(
                    folder.path()
                            + " holds another ensemble: its "
                            + difference(there)
                            + ". Name another folder, or run what it was begun with.");
        }
    }

    /// What an ensemble says about itself.
    static EnsembleDescription of(EnsembleFolder folder) throws IOException {
        return read(folder.description());
    }

    private static EnsembleDescription read(Path file) throws IOException {
        try {
            return MAPPER.readValue(Files.readString(file), EnsembleDescription.class);
        } catch (JacksonException damaged) {
            throw new Refused(
                    file + " is no description of an ensemble: " + damaged.getOriginalMessage());
        }
    }

    private String difference(EnsembleDescription there) {
        Map<String, Object[]> fields = new LinkedHashMap<>();
        fields.put("region", new Object[] {there.region, region});
        fields.put("scenario", new Object[] {there.scenario, scenario});
        fields.put("scale", new Object[] {there.scale, scale});
        fields.put("program's version", new Object[] {there.version, version});
        fields.put("digest of the model's code", new Object[] {there.model, model});
        for (var field : fields.entrySet()) {
            Object[] both = field.getValue();
            if (!both[0].equals(both[1])) {
                return field.getKey() + " is " + both[0] + ", now asked is " + both[1];
            }
        }
        return packHash.equals(there.packHash)
                ? "settings are others (span, policy, mechanisms or parameters differ)"
                : "region pack was another, which has changed since";
    }
}
