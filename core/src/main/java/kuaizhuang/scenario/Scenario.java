package kuaizhuang.scenario;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/// The complete, resolved input of a run besides its region pack. Immutable; nothing in a run reads
/// anything else.
///
/// @param name scenario name; a region's base scenario bears the region's name
/// @param from first month, `until` last month (inclusive)
/// @param scale persons per row; 1 is everybody
/// @param traditions how the pack's traditions enter
/// @param policy by rule id: off (false) or on, and at which level
/// @param mechanisms by key: on or off, every declared mechanism present
/// @param parameters by mechanism key and parameter key: value, every declared parameter present
public record Scenario(
        String name,
        String title,
        String region,
        YearMonth from,
        YearMonth until,
        int scale,
        long seed,
        Traditions traditions,
        Map<String, PolicySetting> policy,
        Map<String, Boolean> mechanisms,
        Map<String, Map<String, Double>> parameters) {

    /// How the pack's traditions enter a run.
    public enum Traditions {
        /// As the pack has them.
        PACK,
        /// Dealt anew among the counties, keyed by the seed.
        SHUFFLED,
        /// None.
        OFF
    }

    /// @param on whether the rule takes effect
    /// @param level the level, the pack's own unless the scenario gives another
    public record PolicySetting(boolean on, double level) {}

    /// The same scenario with another history.
    public Scenario withSeed(long other) {
        return new Scenario(
                name,
                title,
                region,
                from,
                until,
                scale,
                other,
                traditions,
                policy,
                mechanisms,
                parameters);
    }

    /// The same scenario with another last month.
    public Scenario withUntil(YearMonth other) {
        return new Scenario(
                name,
                title,
                region,
                from,
                other,
                scale,
                seed,
                traditions,
                policy,
                mechanisms,
                parameters);
    }

    /// The same scenario with other values of some parameters; they are not checked.
    ///
    /// @param values by mechanism and parameter with a dot between ("peddling.margin")
    /// @throws IllegalArgumentException when the scenario has no such parameter
    public Scenario withParameters(Map<String, Double> values) {
        Map<String, Map<String, Double>> changed = new TreeMap<>();
        parameters.forEach((mechanism, own) -> changed.put(mechanism, new TreeMap<>(own)));
        values.forEach((key, value) -> {
            int dot = key.indexOf('.');
            Map<String, Double> own = changed.get(key.substring(0, Math.max(0, dot)));
            if (own == null || own.replace(key.substring(dot + 1), value) == null) {
                throw new IllegalArgumentException("no parameter " + key);
            }
        });
        return new Scenario(
                name,
                title,
                region,
                from,
                until,
                scale,
                seed,
                traditions,
                policy,
                mechanisms,
                changed);
    }

    public boolean on(Declaration<?> mechanism) {
        return mechanisms.get(mechanism.key());
    }

    /// The values of a mechanism's parameters as its record.
    public <P extends Record> P parametersOf(Declaration<P> mechanism) {
        return Parameters.bind(mechanism, parameters.get(mechanism.key()));
    }
}
