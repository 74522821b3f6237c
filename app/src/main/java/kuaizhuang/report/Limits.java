package kuaizhuang.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.model.Simulation;
import kuaizhuang.scenario.Declaration;

/// What a run cannot claim, as far as the run itself tells.
final class Limits {

    private Limits() {}

    static List<String> of(RunInfo run, RunTables tables) {
        List<String> limits = new ArrayList<>();
        if (!run.complete()) {
            limits.add(
                    "The run was cut short: the tables end with the last year that was finished.");
        }
        limits.add(
                "This is one run with one seed. It gives no interval: another seed would put some clusters elsewhere,"
                        + " and no difference to another run is evidence before many seeds have been compared.");
        limits.add(
                "The parameters are sourced values or estimates and have not been calibrated; that a figure comes near"
                        + " the paper's does not show that the mechanism behind it is right.");
        if (run.scale() > 1) {
            limits.add(
                    "The run is a sample: one row stands for %s people or firms. Totals and shares keep their size,"
                                    .formatted(Words.whole(run.scale()))
                            + " but a rule with a threshold, as the rule of a cluster, is judged on few rows in a small place:"
                            + " counts of clusters can be set beside the paper's at scale 1 only.");
        }
        addPolicy(limits, run, tables);
        addMechanisms(limits, run);
        if (!run.traditions().equals("pack")) {
            limits.add(
                    "The traditions of the region are not as history had them (scenario: traditions %s)."
                            .formatted(run.traditions()));
        }
        return limits;
    }

    private static void addPolicy(List<String> limits, RunInfo run, RunTables tables) {
        double rules = tables.number("select count(*) from policy_event");
        double estimates = tables.number("select count(*) from policy_event where estimate");
        if (estimates > 0) {
            limits.add(
                    "Of the %s of the policy timeline that fell in the run, %s a size that is an estimate: the date is"
                                    .formatted(
                                            Words.count(rules, "rule", "rules"),
                                            Words.count(estimates, "has", "have"))
                            + " history, how strongly it worked is not.");
        }
        if (!run.policyOff().isEmpty()) {
            limits.add(
                    "The scenario switched off these rules of history: "
                            + Words.list(run.policyOff())
                            + ".");
        }
    }

    private static void addMechanisms(List<String> limits, RunInfo run) {
        if (!run.mechanismsOff().isEmpty()) {
            limits.add(
                    "The scenario switched off these mechanisms: "
                            + Words.list(run.mechanismsOff().stream().map(Words::plain).toList())
                            + ".");
        }
        List<String> missing = missing(run);
        if (!missing.isEmpty()) {
            limits.add(
                    "The model of this run has no mechanism for: "
                            + Words.list(missing)
                            + ". What they do in the paper cannot be read from it.");
        }
    }

    /// Parts of the paper's system that no mechanism named in the run's scenario stands for.
    private static List<String> missing(RunInfo run) {
        List<String> present =
                Simulation.mechanisms().stream()
                        .filter(mechanism ->
                                run.mechanismsOn().contains(mechanism.key())
                                        || run.mechanismsOff().contains(mechanism.key()))
                        .map(Declaration::code)
                        .toList();
        if (present.isEmpty()) {
            return List.of();
        }
        Map<String, String> system = new LinkedHashMap<>(system());
        system.keySet().removeAll(present);
        return List.copyOf(system.values());
    }

    /// Numbers as in docs/ODD.md.
    private static Map<String, String> system() {
        Map<String, String> system = new LinkedHashMap<>();
        system.put("M8", "overflow orders among suppliers");
        system.put("M9", "cooperative companies");
        system.put("M11", "cooperation of equals as in the Third Italy");
        system.put("M13", "hometown networks");
        system.put("M17", "companies and groups that absorb their suppliers");
        system.put("M18", "local collectives that decide and motivate");
        system.put("M19", "outside capital");
        system.put("M22", "the sale of collective and state firms");
        return system;
    }
}
