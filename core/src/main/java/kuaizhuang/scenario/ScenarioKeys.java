package kuaizhuang.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.input.Literal;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.PolicyRule;

/// Everything that a scenario can set, told for people: run keys, policy rules, mechanisms,
/// parameters.
public final class ScenarioKeys {

    private ScenarioKeys() {}

    /// One key.
    ///
    /// @param key the key with dots, as `--set` takes it
    /// @param meaning one sentence
    /// @param unit the unit, "" where there is none
    /// @param standard the value where a scenario says nothing
    /// @param range the values that are allowed
    /// @param source where the value comes from, "" where the key has no such thing
    public record Key(
            String key,
            String meaning,
            String unit,
            String standard,
            String range,
            String source) {}

    /// All keys for a region, in the order in which a scenario file has them.
    public static List<Key> of(Region region, List<Declaration<?>> declarations) {
        List<Key> keys = new ArrayList<>(runKeys(region));
        region.policy().forEach(rule -> keys.add(policy(rule)));
        declarations.forEach(declaration -> keys.add(mechanism(declaration)));
        declarations.forEach(declaration -> keys.addAll(parameters(declaration)));
        return keys;
    }

    private static List<Key> runKeys(Region region) {
        String first = region.first().toString();
        String last = region.last().toString();
        String span = "a month from " + first + " to " + last;
        return List.of(
                new Key(
                        "name",
                        "name of the scenario",
                        "",
                        "the file's name",
                        "letters, digits, hyphens",
                        ""),
                new Key("title", "what people call it", "", "the name", "any text", ""),
                new Key(
                        "extends",
                        "scenario or file that this one starts from",
                        "",
                        "none",
                        "a name or a file",
                        ""),
                new Key(
                        "region",
                        "the region pack",
                        "",
                        "the pack that holds the file",
                        "a region's id",
                        ""),
                new Key("from", "first month", "month", first, span, ""),
                new Key(
                        "until",
                        "last month, inclusive",
                        "month",
                        last,
                        span + ", not before from",
                        ""),
                new Key(
                        "scale",
                        "persons that one row stands for; 1 is everybody",
                        "persons",
                        Integer.toString(region.defaultScale()),
                        "a whole number from 1 to " + ScenarioResolver.LARGEST_SCALE,
                        ""),
                new Key("seed", "seed of every random draw", "", "1", "any whole number", ""),
                new Key(
                        "traditions",
                        "whether the pack's traditions enter as they are, dealt anew among the"
                                + " counties, or not",
                        "",
                        "pack",
                        String.join(", ", ScenarioResolver.TRADITIONS),
                        ""));
    }

    private static Key policy(PolicyRule rule) {
        String level = Literal.of(rule.level());
        String bears = Literal.of(rule.low()) + " to " + Literal.of(rule.high());
        return new Key(
                "policy." + rule.id(),
                rule.label()
                        + ": from "
                        + rule.date()
                        + " "
                        + rule.lever().key()
                        + " ("
                        + rule.lever().meaning()
                        + ") is at "
                        + level,
                "level 0-3",
                "on (" + level + ")",
                "on, off or a level from 0 to 3; the text bears " + bears,
                rule.source() + (rule.estimate() ? " (size is an estimate)" : ""));
    }

    private static Key mechanism(Declaration<?> declaration) {
        return new Key(
                "mechanisms." + declaration.key(),
                declaration.meaning() + " When off: " + declaration.whenOff(),
                "",
                "on",
                "on or off",
                declaration.code() + " in docs/ODD.md");
    }

    private static Stream<Key> stream(Declaration<?> declaration) {
        return Parameters.of(declaration).stream()
                .map(parameter -> {
                    Quantity quantity = parameter.quantity();
                    boolean toggle = parameter.type() == boolean.class;
                    String standard =
                            toggle
                                    ? (quantity.typical() != 0 ? "on" : "off")
                                    : Literal.of(quantity.typical());
                    return new Key(
                            "parameters." + declaration.key() + "." + parameter.key(),
                            quantity.meaning(),
                            quantity.unit(),
                            standard,
                            ParameterValue.range(parameter),
                            quantity.source());
                });
    }

    private static List<Key> parameters(Declaration<?> declaration) {
        return stream(declaration).toList();
    }
}
