package kuaizhuang.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.NamedCluster;
import kuaizhuang.facts.Pattern;
import kuaizhuang.facts.RegisteredSwitch;
import kuaizhuang.facts.ScaleQuestion;
import kuaizhuang.fit.Posterior;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.scenario.Scenario.Traditions;
import kuaizhuang.score.Answers;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;

/// The tests of the model as a whole, each from the folders of runs.
public final class Validation {

    private Validation() {}

    /// Do runs find the places that a source names?
    ///
    /// @param runs of one scenario, by different seeds
    /// @throws Refused when no named place is a county of the runs
    public static Finding namedClusters(List<RunFolder> runs, int year, List<NamedCluster> named)
            throws IOException {
        List<RunMap> maps = maps(runs, year);
        if (maps.getFirst().crafts().isEmpty()) {
            throw new Refused(
                    "The run "
                            + runs.getFirst().path()
                            + " has no traditions, so that what they explain cannot be told apart; give runs with traditions: pack.");
        }
        return NamedClusters.of(maps, named);
    }

    /// Do accidents stay accidents?
    ///
    /// @param runs of one scenario, by different seeds
    public static Finding accidents(List<RunFolder> runs, int year) throws IOException {
        if (runs.size() < 2) {
            throw new Refused(
                    "Whether accidents stay accidents shows only over several seeds; give at least two runs.");
        }
        return Accidents.of(maps(runs, year));
    }

    /// Does the map follow traditions that were dealt anew?
    ///
    /// @param base runs with the traditions of the pack, `variant` those with traditions shuffled
    public static Finding shuffle(List<RunFolder> base, List<RunFolder> variant, int year)
            throws IOException {
        return Shuffle.of(paired(base, variant, Traditions.SHUFFLED), year);
    }

    /// Do clusters form without traditions, and elsewhere?
    ///
    /// @param base runs with the traditions of the pack, `variant` those with traditions off
    public static Finding traditionsOff(List<RunFolder> base, List<RunFolder> variant, int year)
            throws IOException {
        return TraditionsOff.of(paired(base, variant, Traditions.OFF), year);
    }

    /// Do runs meet more facts about where firms are than the same firms thrown over the towns?
    ///
    /// @param runs of one scenario, by different seeds, which are written anew one after the other
    ///   in a folder for passing things, and deleted
    /// @param facts of which those are taken that a null can answer
    /// @param complements products that count together in a cluster
    /// @param after told how many runs are done, after each
    public static Finding scriptedNull(
            List<RunFolder> runs,
            int year,
            List<Fact> facts,
            List<Complement> complements,
            IntConsumer after)
            throws IOException {
        if (runs.size() < 2) {
            throw new Refused(
                    "Whether runs do better than a null shows only over several seeds; give at least two runs.");
        }
        ComparableFacts comparable = ComparableFacts.of(facts);
        Answers.requireAlike(runs);
        List<History> histories = new ArrayList<>();
        List<History> nulls = new ArrayList<>();
        for (RunFolder run : runs) {
            histories.add(History.of(run, comparable.compared(), year));
            nulls.add(nullOf(run, comparable.compared(), year, complements));
            after.accept(nulls.size());
        }
        return BesideNull.of(histories, nulls, comparable);
    }

    private static History nullOf(
            RunFolder run, List<Fact> facts, int year, List<Complement> complements)
            throws IOException {
        Path passing = Files.createTempDirectory("kuaizhuang-null-");
        try {
            return History.of(
                    ScriptedNull.write(run, passing.resolve("run"), complements), facts, year);
        } finally {
            RunFolder.delete(passing);
        }
    }

    /// Does a fit find known parameters?
    ///
    /// @param fits folders of fits
    /// @param truths for each fit a run with the parameters whose numbers it was made on
    /// @throws Refused when there are not as many truths as fits, a folder holds no ended fit, or a
    ///   truth lies where its fit could not find it
    public static Finding recovery(List<Path> fits, List<RunFolder> truths) throws IOException {
        if (fits.size() != truths.size()) {
            throw new Refused(
                    fits.size()
                            + " folders of fits but "
                            + truths.size()
                            + " truths; name with --truth one run for each fit, in the same order.");
        }
        List<KnownParameters> known = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            known.add(KnownParameters.of(Posterior.read(fits.get(i)), truths.get(i)));
        }
        return Recovery.of(known);
    }

    /// Does each switch, turned alone, move the outcome that its mechanism claims to move?
    ///
    /// @param base runs of one scenario, by different seeds
    /// @param variants for each switch its runs, which are known by what differs from the base
    /// @param register what was expected of each switch
    /// @param after told how many rows of the register are answered, after each
    /// @throws Refused when a variant is not the base with one registered switch turned, two turn
    ///   the same, or runs are too few or too short
    public static Finding switches(
            List<RunFolder> base,
            List<List<RunFolder>> variants,
            List<RegisteredSwitch> register,
            IntConsumer after)
            throws IOException {
        Map<String, TurnedSwitch> turned = new HashMap<>();
        for (List<RunFolder> variant : variants) {
            TurnedSwitch next = TurnedSwitch.of(base, variant, register, lastYear(register));
            TurnedSwitch before = turned.put(next.registered().mechanism(), next);
            if (before != null) {
                throw new Refused(
                        "Two variants turn "
                                + next.registered().mechanism()
                                + ", "
                                + before.comparison().pairs().getFirst().variant().path()
                                + " and "
                                + variant.getFirst().path()
                                + "; leave one of them out.");
            }
        }
        List<SwitchResult> results = new ArrayList<>();
        for (RegisteredSwitch one : register) {
            TurnedSwitch own = turned.get(one.mechanism());
            results.add(own == null ? SwitchResult.without(one) : SwitchResult.of(own));
            after.accept(results.size());
        }
        return Switches.of(results);
    }

    /// Do runs show by themselves what the paper's system does?
    ///
    /// @param runs of one scenario, by different seeds
    /// @param after told how many patterns are asked, after each
    /// @throws Refused when the runs are not alike or a question is not understood
    public static Finding patterns(List<RunFolder> runs, List<Pattern> patterns, IntConsumer after)
            throws IOException {
        Answers.requireAlike(runs);
        try (RunQueries queries = RunQueries.of(runs)) {
            List<PatternResult> results = new ArrayList<>();
            for (Pattern pattern : patterns) {
                results.add(PatternResult.of(pattern, queries.runs()));
                after.accept(results.size());
            }
            return Patterns.of(results);
        }
    }

    /// Do samples tell what everybody would?
    ///
    /// @param runs of one scenario at two scales or more, by different seeds
    /// @param after told how many scales are asked, after each
    /// @throws Refused when nothing is asked, there is one scale alone, the runs of one are not
    ///   alike, or a question is not understood
    public static Finding scales(
            List<RunFolder> runs, List<ScaleQuestion> questions, IntConsumer after)
            throws IOException {
        if (questions.isEmpty()) {
            throw new Refused("Nothing is asked in which scales should agree.");
        }
        SequencedMap<Integer, List<RunFolder>> byScale = byScale(runs);
        List<Scales.Line> lines =
                questions.stream().map(one -> new Scales.Line(one, new LinkedHashMap<>())).toList();
        for (var ofScale : byScale.entrySet()) {
            Answers.requireAlike(ofScale.getValue());
            try (RunQueries queries = RunQueries.of(ofScale.getValue())) {
                for (Scales.Line line : lines) {
                    line.ask(ofScale.getKey(), queries.runs());
                }
            }
            after.accept(lines.getFirst().byScale().size());
        }
        return Scales.of(lines);
    }

    /// From the coarsest to the finest.
    private static SequencedMap<Integer, List<RunFolder>> byScale(List<RunFolder> runs)
            throws IOException {
        TreeMap<Integer, List<RunFolder>> byScale = new TreeMap<>(Comparator.reverseOrder());
        Manifest first = runs.getFirst().readManifest();
        for (RunFolder run : runs) {
            Manifest manifest = run.readManifest();
            if (!manifest.region().equals(first.region())
                    || !manifest.scenario().equals(first.scenario())
                    || !manifest.packHash().equals(first.packHash())) {
                throw new Refused(
                        "Scales are compared over runs of one scenario and pack; "
                                + run.path()
                                + " is of another than "
                                + runs.getFirst().path()
                                + ".");
            }
            byScale.computeIfAbsent(manifest.scale(), _ -> new ArrayList<>()).add(run);
        }
        if (byScale.size() < 2) {
            throw new Refused(
                    "All runs are of scale "
                            + first.scale()
                            + "; give runs of another scale too, for example of --scale "
                            + (first.scale() == 1 ? 10 : Math.max(1, first.scale() / 10))
                            + ".");
        }
        return byScale;
    }

    private static int lastYear(List<RegisteredSwitch> register) {
        return register.stream()
                .flatMap(one -> one.claim().stream())
                .mapToInt(RegisteredSwitch.Claim::lastYear)
                .max()
                .orElse(0);
    }

    private static Comparison paired(
            List<RunFolder> base, List<RunFolder> variant, Traditions inVariant)
            throws IOException {
        Comparison comparison = Comparison.of(base, variant);
        for (Comparison.Pair pair : comparison.pairs()) {
            require(pair.base(), Traditions.PACK);
            require(pair.variant(), inVariant);
        }
        return comparison;
    }

    /// A resolved scenario names every key, each on a line of its own.
    private static void require(RunFolder run, Traditions wanted) throws IOException {
        String line = "traditions: " + wanted.name().toLowerCase(Locale.ROOT);
        if (run.readScenario().lines().noneMatch(line::equals)) {
            throw new Refused(
                    "The run "
                            + run.path()
                            + " does not have "
                            + line
                            + " as this test needs; run it with --set "
                            + line.replace(": ", "=")
                            + ".");
        }
    }

    private static List<RunMap> maps(List<RunFolder> runs, int year) throws IOException {
        List<RunMap> maps = new ArrayList<>();
        for (RunFolder run : runs) {
            maps.add(RunMap.of(run, year));
        }
        return maps;
    }
}
