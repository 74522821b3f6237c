package kuaizhuang.validate;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.facts.RegisteredSwitch;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import kuaizhuang.validate.RunSettings.Difference;

/// A variant that is known by the one switch in which its scenario differs from the base's.
///
/// @param registered the row of the register
/// @param comparison base and variant, paired by seed
record TurnedSwitch(RegisteredSwitch registered, Comparison comparison) {

    private static final String MECHANISMS = "mechanisms.";
    private static final int TOLD = 3;
    private static final int LAST_MONTH = 12;

    /// @param base runs of one scenario, `variant` of another one
    /// @param lastYear which the runs must reach
    /// @throws Refused when anything but one registered switch differs, it is turned to the other
    ///   side, or there are fewer than two pairs of whole runs that reach the last year
    static TurnedSwitch of(
            List<RunFolder> base,
            List<RunFolder> variant,
            List<RegisteredSwitch> register,
            int lastYear)
            throws IOException {
        RunSettings unturned = oneScenario(base);
        RegisteredSwitch turned = registered(oneScenario(variant), unturned, register);
        Comparison comparison = Comparison.of(base, variant);
        requireEnough(comparison, variant.getFirst(), lastYear);
        return new TurnedSwitch(turned, comparison);
    }

    /// What all of the runs have in common.
    private static RunSettings oneScenario(List<RunFolder> runs) throws IOException {
        RunSettings first = RunSettings.of(runs.getFirst());
        for (RunFolder run : runs.subList(1, runs.size())) {
            List<Difference> differences = RunSettings.of(run).differencesFrom(first);
            if (!differences.isEmpty()) {
                throw new Refused(
                        "The run "
                                + run.path()
                                + " differs from "
                                + first.run().path()
                                + " in "
                                + told(differences)
                                + "; give runs that differ in nothing but the seed.");
            }
        }
        return first;
    }

    private static RegisteredSwitch registered(
            RunSettings variant, RunSettings base, List<RegisteredSwitch> register) throws Refused {
        List<Difference> differences = variant.differencesFrom(base);
        if (differences.size() != 1 || !differences.getFirst().key().startsWith(MECHANISMS)) {
            throw notOneSwitch(variant, differences);
        }
        Difference only = differences.getFirst();
        String mechanism = only.key().substring(MECHANISMS.length());
        String turns = "The run " + variant.run().path() + " turns " + mechanism;
        RegisteredSwitch registered =
                register.stream()
                        .filter(one -> one.mechanism().equals(mechanism))
                        .findFirst()
                        .orElseThrow(() -> notRegistered(turns, register));
        String wanted = registered.turned().name().toLowerCase(Locale.ROOT);
        if (!only.here().equals(wanted)) {
            throw new Refused(
                    turns
                            + " "
                            + only.here()
                            + ", but the register turns it "
                            + wanted
                            + " ("
                            + registered.origin()
                            + "); give a base that has it "
                            + only.here()
                            + ".");
        }
        return registered;
    }

    private static Refused notRegistered(String turns, List<RegisteredSwitch> register) {
        return new Refused(
                turns
                        + ", of which the register says nothing; it knows "
                        + register.stream()
                                .map(RegisteredSwitch::mechanism)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static Refused notOneSwitch(RunSettings variant, List<Difference> differences) {
        String found =
                differences.isEmpty()
                        ? "differs from the base in nothing"
                        : "differs from the base in " + told(differences);
        return new Refused(
                "The run "
                        + variant.run().path()
                        + " "
                        + found
                        + ", where one switch and nothing else must differ; run it as the base with --set"
                        + " mechanisms.NAME=off.");
    }

    private static String told(List<Difference> differences) {
        int more = differences.size() - TOLD;
        return differences.stream()
                        .limit(TOLD)
                        .map(Difference::toString)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static void requireEnough(Comparison comparison, RunFolder variant, int lastYear)
            throws IOException {
        if (comparison.pairs().size() < 2) {
            throw new Refused(
                    "Base and "
                            + variant.path()
                            + " have one seed in common, and one pair tells an anecdote; give ensembles of at"
                            + " least two of the same seeds.");
        }
        for (Comparison.Pair pair : comparison.pairs()) {
            Manifest base = pair.base().readManifest();
            if (base.to().isBefore(YearMonth.of(lastYear, LAST_MONTH))) {
                throw new Refused(
                        "The run "
                                + pair.base().path()
                                + " ends with "
                                + base.to()
                                + ", but the register asks of "
                                + lastYear
                                + "; run base and variants at least to its end.");
            }
            if (!base.packHash().equals(pair.variant().readManifest().packHash())) {
                throw new Refused(
                        pair.base().path()
                                + " and "
                                + pair.variant().path()
                                + " were run on two states of the region pack, so that more than a switch differs;"
                                + " run one of them again.");
            }
        }
    }
}
