package kuaizhuang.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiFunction;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;

/// Runs of a base and of a variant, paired by seed, and what differs in an outcome.
public final class Comparison {

    private final List<Pair> pairs;

    private Comparison(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /// Two runs with the same seed.
    public record Pair(long seed, RunFolder base, RunFolder variant) {}

    /// What the two runs of a pair answer, empty where a run has no number.
    public record Answer(OptionalDouble base, OptionalDouble variant) {
        public boolean whole() {
            return base.isPresent() && variant.isPresent();
        }
    }

    /// An outcome beside its effect.
    ///
    /// @param sql the question that gives the outcome of a run
    /// @param without pairs left out, because one of their runs gives no number
    public record Outcome(String sql, PairedEffect effect, int without) {}

    /// Pairs runs by seed; runs without a counterpart are left out.
    ///
    /// @throws Refused when no seed is in both, or regions, scales or the program's versions
    ///   differ, or base and variant are the same scenario
    public static Comparison of(List<RunFolder> base, List<RunFolder> variant) throws IOException {
        Map<Long, RunFolder> bySeed = bySeed(variant);
        List<Pair> pairs = new ArrayList<>();
        for (var one : bySeed(base).entrySet()) {
            RunFolder other = bySeed.get(one.getKey());
            if (other != null) {
                pairs.add(new Pair(one.getKey(), one.getValue(), other));
                requireComparable(pairs.getLast());
            }
        }
        if (pairs.isEmpty()) {
            throw new Refused(
                    "Base and variant have no seed in common, so that no runs can be paired; run both with the same seeds.");
        }
        return new Comparison(pairs);
    }

    private static Map<Long, RunFolder> bySeed(List<RunFolder> runs) throws IOException {
        Map<Long, RunFolder> bySeed = new TreeMap<>();
        for (RunFolder run : runs) {
            Manifest manifest = run.readManifest();
            if (!manifest.complete()) {
                throw new Refused(
                        run.path() + " is a run that did not come to its end; run it again.");
            }
            if (bySeed.put(manifest.seed(), run) != null) {
                throw new Refused(
                        "Two runs have the seed "
                                + manifest.seed()
                                + "; one of them is "
                                + run.path()
                                + ".");
            }
        }
        return bySeed;
    }

    private static void requireComparable(Pair pair) throws IOException {
        Manifest base = pair.base().readManifest();
        Manifest variant = pair.variant().readManifest();
        String kind = kind(base);
        if (!kind.equals(kind(variant))) {
            throw new Refused(
                    "Base and variant cannot be paired: the base is "
                            + kind
                            + ", the variant "
                            + kind(variant)
                            + ".");
        }
        if (base.scenarioHash().equals(variant.scenarioHash())
                && base.packHash().equals(variant.packHash())) {
            throw new Refused(
                    "Base and variant are the same scenario; say what differs, for example with --set-variant KEY=VALUE.");
        }
    }

    private static String kind(Manifest run) {
        return run.region() + " at scale " + run.scale() + " by version " + run.version();
    }

    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /// Asks every pair and measures the effect.
    ///
    /// @param sql a question that gives one number
    /// @throws Refused when it does not, or no pair gives one
    public Outcome outcome(String sql) throws IOException {
        List<Answer> both =
                answers(sql, "--outcome " + sql).stream().filter(Answer::whole).toList();
        if (both.isEmpty()) {
            throw new Refused("In no pair do both runs give a number for: " + sql);
        }
        return new Outcome(sql, measured(both, PairedEffect::of), pairs.size() - both.size());
    }

    /// Asks every pair.
    ///
    /// @param sql a question that gives one number
    /// @param asked what a message calls the question
    /// @return in the order of the pairs
    /// @throws Refused when it does not
    public List<Answer> answers(String sql, String asked) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Pair pair : pairs) {
            answers.add(new Answer(ask(pair.base(), sql, asked), ask(pair.variant(), sql, asked)));
        }
        return answers;
    }

    /// What answers show by one measure or another; none of them may be missing.
    public static <T> T measured(List<Answer> whole, BiFunction<double[], double[], T> measure) {
        return measure.apply(
                whole.stream().mapToDouble(answer -> answer.base().orElseThrow()).toArray(),
                whole.stream().mapToDouble(answer -> answer.variant().orElseThrow()).toArray());
    }

    private static OptionalDouble ask(RunFolder run, String sql, String asked) throws IOException {
        try (RunQuery query = new RunQuery(run)) {
            return query.number(sql, asked);
        }
    }
}
