package kuaizhuang.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kuaizhuang.input.Literal;
import kuaizhuang.scenario.Scenario.PolicySetting;

/// Writes a resolved scenario: every key, in one order, so that equal scenarios are equal texts.
public final class ScenarioWriter {

    private final StringBuilder text = new StringBuilder();

    private ScenarioWriter() {}

    /// The scenario as YAML that reads back to an equal scenario.
    public static String text(Scenario scenario) {
        return line("name", quoted(scenario.name()))
                + line("title", quoted(scenario.title()))
                + body(scenario);
    }

    /// SHA-256 of everything that can change a run, hexadecimal. Name and title do not count, so
    /// that a renamed copy is the same scenario; the region's data has a hash of its own.
    public static String hash(Scenario scenario) {
        try {
            byte[] canonical = body(scenario).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String body(Scenario scenario) {
        ScenarioWriter writer = new ScenarioWriter();
        writer.text
                .append(line("region", scenario.region()))
                .append(line("from", scenario.from().toString()))
                .append(line("until", scenario.until().toString()))
                .append(line("scale", Integer.toString(scenario.scale())))
                .append(line("seed", Long.toString(scenario.seed())))
                .append(line("traditions", scenario.traditions().name().toLowerCase(Locale.ROOT)));
        Map<String, String> policy = new TreeMap<>();
        scenario.policy().forEach((id, setting) -> policy.put(id, word(setting)));
        writer.group("", "policy", policy);
        Map<String, String> mechanisms = new TreeMap<>();
        scenario.mechanisms().forEach((key, on) -> mechanisms.put(key, on ? "on" : "off"));
        writer.group("", "mechanisms", mechanisms);
        writer.parameters(scenario.parameters());
        return writer.text.toString();
    }

    private static String word(PolicySetting setting) {
        return setting.on() ? Literal.of(setting.level()) : "off";
    }

    private void parameters(Map<String, Map<String, Double>> parameters) {
        text.append(parameters.isEmpty() ? "parameters: {}\n" : "parameters:\n");
        new TreeMap<>(parameters)
                .forEach((mechanism, values) -> {
                    Map<String, String> words = new TreeMap<>();
                    values.forEach((key, value) -> words.put(key, Literal.of(value)));
                    group("  ", mechanism, words);
                });
    }

    private void group(String indent, String key, Map<String, String> values) {
        text.append(indent).append(key).append(values.isEmpty() ? ": {}\n" : ":\n");
        values.forEach((name, value) -> text.append(indent).append("  ").append(line(name, value)));
    }

    private static String line(String key, String value) {
        return key + ": " + value + "\n";
    }

    /// A double-quoted YAML scalar on one line.
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars()
                .forEach(character -> {
                    if (character == '"' || character == '\\') {
                        quoted.append('\\').append((char) character);
                    } else if (Character.isISOControl(character)
                            || character == 0x2028
                            || character == 0x2029
                            || character == 0xFEFF
                            || Character.isSurrogate((char) character)) {
                        quoted.append(String.format("\\u%04X", character));
                    } else {
                        quoted.append((char) character);
                    }
                });
        return quoted.append('"').toString();
    }
}
