package kuaizhuang.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a run says about itself: its manifest and its resolved scenario.
///
/// @param title the scenario's title, the scenario's name where it has none
/// @param mechanismsOn keys of the mechanisms that worked, `mechanismsOff` of those that were
///   switched off
/// @param policyOff ids of the policy rules that were switched off
record RunInfo(
        JsonNode manifest,
        String title,
        String traditions,
        List<String> mechanismsOn,
        List<String> mechanismsOff,
        List<String> policyOff) {

    /// @throws RunFault when the folder has no readable manifest
    static RunInfo of(Path runFolder) {
        Path scenario = runFolder.resolve("scenario.yaml");
        JsonNode manifest = manifest(runFolder.resolve("manifest.json"));
        Map<?, ?> values = Yaml.mapping(scenario);
        return new RunInfo(
                manifest,
                Optional.ofNullable(values.get("title"))
                        .map(Object::toString)
                        .orElse(manifest.path("scenario").asString("")),
                Optional.ofNullable(values.get("traditions")).map(Object::toString).orElse("pack"),
                keys(values.get("mechanisms"), false),
                keys(values.get("mechanisms"), true),
                keys(values.get("policy"), true));
    }

    private static JsonNode manifest(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RunFault(
                    file
                            + " is missing; a run folder has a manifest.json, give the folder that"
                            + " `kuaizhuang run` wrote");
        }
        try {
            return JsonMapper.shared().readTree(file.toFile());
        } catch (JacksonException fault) {
            throw new RunFault(file + " is no JSON: " + fault.getOriginalMessage(), fault);
        }
    }

    private static List<String> keys(Object section, boolean off) {
        if (!(section instanceof Map<?, ?> switches)) {
            return List.of();
        }
        return switches.entrySet().stream()
                .filter(entry -> isOff(entry.getValue()) == off)
                .map(entry -> entry.getKey().toString())
                .toList();
    }

    private static boolean isOff(Object value) {
        return "off".equals(value) || Boolean.FALSE.equals(value);
    }

    String text(String key) {
        return manifest.path(key).asString("");
    }

    String region() {
        return text("region");
    }

    long number(String key) {
        return manifest.path(key).asLong(0);
    }

    long scale() {
        return Math.max(1, number("scale"));
    }

    boolean complete() {
        return manifest.path("complete").asBoolean(true);
    }

    /// A figure of one of the manifest's `balances` (`money` or `people`); -1 where it is not told.
    long balance(String of, String key) {
        return manifest.path("balances").path(of).path(key).asLong(-1);
    }
}
