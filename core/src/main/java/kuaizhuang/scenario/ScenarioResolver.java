package kuaizhuang.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Literal;
import kuaizhuang.input.Nearest;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.PolicyRule;
import kuaizhuang.scenario.Parameters.Parameter;
import kuaizhuang.scenario.Scenario.PolicySetting;
import kuaizhuang.scenario.Scenario.Traditions;

/// Lays settings over the defaults of a pack and of the mechanisms, and checks every one.
final class ScenarioResolver {

    static final List<String> RUN_KEYS =
            List.of(
                    "name",
                    "title",
                    "extends",
                    "region",
                    "from",
                    "until",
                    "scale",
                    "seed",
                    "traditions");
    static final List<String> SECTIONS = List.of("policy", "mechanisms", "parameters");
    static final List<String> TRADITIONS = List.of("pack", "shuffled", "off");
    static final int LARGEST_SCALE = 1_000_000;
    static final double HIGHEST_LEVEL = 3;

    private static final List<String> SWITCH = List.of("on", "off");

    private final Optional<Region> region;
    private final List<Declaration<?>> declarations;
    private final Faults faults;
    private final Map<String, PolicyRule> rules = new LinkedHashMap<>();
    private final Map<String, Declaration<?>> known = new LinkedHashMap<>();

    private final Map<String, Setting> given = new HashMap<>();
    private final Map<String, PolicySetting> policy = new LinkedHashMap<>();
    private final Map<String, Boolean> mechanisms = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> parameters = new LinkedHashMap<>();
    private String name;
    private String title;
    private YearMonth from;
    private YearMonth until;
    private long scale;
    private long seed = 1;
    private Traditions traditions = Traditions.PACK;

    /// @param region nothing when the region is unknown or at fault; then what depends on it is not
    ///   checked
    ScenarioResolver(
            String name,
            Optional<Region> region,
            List<Declaration<?>> declarations,
            Faults faults) {
        this.name = name;
        this.region = region;
        this.declarations = declarations;
        this.faults = faults;
        region.ifPresent(this::defaults);
        for (Declaration<?> declaration : declarations) {
            known.put(declaration.key(), declaration);
            mechanisms.put(declaration.key(), true);
            Map<String, Double> values = new LinkedHashMap<>();
            Parameters.of(declaration).forEach(it -> values.put(it.key(), it.quantity().typical()));
            parameters.put(declaration.key(), values);
        }
    }

    private void defaults(Region pack) {
        from = pack.first();
        until = pack.last();
        scale = pack.defaultScale();
        for (PolicyRule rule : pack.policy()) {
            rules.put(rule.id(), rule);
            policy.put(rule.id(), new PolicySetting(true, rule.level()));
        }
    }

    /// Lays one setting over what was there.
    void apply(Setting setting) {
        if (isOutOfPlace(setting)) {
            return;
        }
        given.put(setting.path(), setting);
        switch (setting.section()) {
            case "name" -> SettingValue.word(setting, faults).ifPresent(it -> name = it);
            case "title" -> SettingValue.text(setting, faults).ifPresent(it -> title = it);
            case "from" -> SettingValue.month(setting, faults).ifPresent(it -> from = it);
            case "until" -> SettingValue.month(setting, faults).ifPresent(it -> until = it);
            case "scale" ->
                    SettingValue.integer(setting, 1, LARGEST_SCALE, faults)
                            .ifPresent(it -> scale = it);
            case "seed" ->
                    SettingValue.integer(setting, Long.MIN_VALUE, Long.MAX_VALUE, faults)
                            .ifPresent(it -> seed = it);
            case "traditions" ->
                    SettingValue.choice(setting, TRADITIONS, faults)
                            .ifPresent(it ->
                                    traditions = Traditions.valueOf(it.toUpperCase(Locale.ROOT)));
            case "policy" -> policy(setting);
            case "mechanisms" -> mechanism(setting);
            case "parameters" -> parameter(setting);
            default -> SettingValue.text(setting, faults);
        }
    }

    /// Whether the key is unknown, a section without keys, or a key with others below it; then says
    /// so.
    private boolean isOutOfPlace(Setting setting) {
        String section = setting.section();
        if (SECTIONS.contains(section)) {
            if (setting.rest().isEmpty() && !setting.text().isEmpty()) {
                setting.fault(
                        faults,
                        "is not a group of keys",
                        "write " + section + "." + example(section));
            }
            return setting.rest().isEmpty();
        }
        if (!RUN_KEYS.contains(section)) {
            List<String> all = new ArrayList<>(RUN_KEYS);
            all.addAll(SECTIONS);
            setting.fault(faults, "is not a known key", Nearest.remedy(section, all, "keys"));
            return true;
        }
        if (!setting.rest().isEmpty()) {
            setting.fault(
                    faults, section + " has no keys below it", "give " + section + " one value");
        }
        return !setting.rest().isEmpty();
    }

    private static String example(String section) {
        return section.equals("parameters")
                ? "<mechanism>.<parameter> = <number>"
                : "<key> = on or off";
    }

    private void policy(Setting setting) {
        PolicyRule rule = rules.get(setting.rest());
        if (rule == null) {
            if (region.isPresent()) {
                setting.fault(
                        faults,
                        "is not a policy rule of " + region.get().id(),
                        nearest(setting.rest(), rules, "rules"));
            }
            return;
        }
        Optional<Double> level =
                setting.quoted() ? Optional.empty() : Literal.number(setting.text());
        if (level.isPresent() && level.get() >= 0 && level.get() <= HIGHEST_LEVEL) {
            policy.put(rule.id(), new PolicySetting(true, level.get() + 0.0));
        } else if (SWITCH.contains(setting.text())) {
            policy.put(rule.id(), new PolicySetting(setting.text().equals("on"), rule.level()));
        } else {
            String remedy =
                    "write on, off or a level from 0 to 3; the pack's is "
                            + Literal.of(rule.level());
            setting.fault(
                    faults,
                    level.isPresent() ? "is out of range" : "is not a setting of a rule",
                    remedy);
        }
    }

    private void mechanism(Setting setting) {
        if (!known.containsKey(setting.rest())) {
            setting.fault(
                    faults,
                    "is not a known mechanism",
                    nearest(setting.rest(), known, "mechanisms"));
            return;
        }
        SettingValue.choice(setting, SWITCH, faults)
                .ifPresent(it -> mechanisms.put(setting.rest(), it.equals("on")));
    }

    private void parameter(Setting setting) {
        String[] parts = setting.rest().split("\\.", 2);
        Declaration<?> declaration = known.get(parts[0]);
        if (declaration == null) {
            setting.fault(
                    faults,
                    parts[0] + " is not a known mechanism",
                    nearest(parts[0], known, "mechanisms"));
            return;
        }
        if (parts.length == 1) {
            if (!setting.text().isEmpty()) {
                setting.fault(
                        faults,
                        "is not a group of keys",
                        "write " + setting.path() + ".<parameter> = <number>");
            }
            return;
        }
        Map<String, Parameter> declared = new LinkedHashMap<>();
        Parameters.of(declaration).forEach(it -> declared.put(it.key(), it));
        Parameter parameter = declared.get(parts[1]);
        if (parameter == null) {
            setting.fault(
                    faults,
                    "is not a parameter of " + parts[0],
                    nearest(parts[1], declared, "parameters"));
            return;
        }
        ParameterValue.read(setting, parameter, faults)
                .ifPresent(it -> parameters.get(parts[0]).put(parts[1], it));
    }

    private static String nearest(String word, Map<String, ?> among, String kind) {
        return Nearest.remedy(word, among.keySet(), kind);
    }

    /// The scenario, once every setting is applied; nothing when something was wrong.
    Optional<Scenario> finish() {
        region.ifPresent(this::checkSpan);
        if (faults.any() || region.isEmpty()) {
            return Optional.empty();
        }
        parameters.replaceAll((_, values) -> Collections.unmodifiableMap(values));
        return Optional.of(
                new Scenario(
                        name,
                        title == null ? name : title,
                        region.get().id(),
                        from,
                        until,
                        (int) scale,
                        seed,
                        traditions,
                        Collections.unmodifiableMap(policy),
                        Collections.unmodifiableMap(mechanisms),
                        Collections.unmodifiableMap(parameters)));
    }

    private void checkSpan(Region pack) {
        String span = pack.first() + " to " + pack.last();
        for (String key : List.of("from", "until")) {
            YearMonth month = key.equals("from") ? from : until;
            Setting setting = given.get(key);
            if (setting != null && (month.isBefore(pack.first()) || month.isAfter(pack.last()))) {
                setting.fault(
                        faults, "is outside what the pack covers", "write a month from " + span);
            }
        }
        if (from.isAfter(until)) {
            Setting setting = given.containsKey("until") ? given.get("until") : given.get("from");
            setting.fault(
                    faults,
                    "ends before it begins: " + from + " to " + until,
                    "write from before until");
        }
    }
}
