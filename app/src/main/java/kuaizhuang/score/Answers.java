package kuaizhuang.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import kuaizhuang.facts.Fact;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;

/// What one run answers to the questions of the facts.
///
/// @param run what the run says about itself
/// @param byFact the number by the fact's id; absent where the run does not reach the fact's years
public record Answers(Manifest run, Map<String, OptionalDouble> byFact) {

    public Answers {
        byFact = Map.copyOf(byFact);
    }

    /// Asks a run. Facts outside its whole years, or that its sample does not bear, are not asked.
    ///
    /// @throws Refused when a fact's SQL is not understood or does not give one number, or the run
    ///   is damaged
    public static Answers of(RunFolder folder, List<Fact> facts) throws IOException {
        Manifest run = folder.readManifest();
        Map<String, OptionalDouble> numbers = new LinkedHashMap<>();
        try (RunQuery query = new RunQuery(folder)) {
            for (Fact fact : facts) {
                if (reaches(run, fact) && bears(run, fact)) {
                    numbers.put(
                            fact.id(),
                            query.number(fact.sql(), fact.origin() + ": sql of " + fact.id()));
                }
            }
        }
        return new Answers(run, numbers);
    }

    /// Asks several runs.
    ///
    /// @throws Refused also when they are not of one scenario, region and scale
    public static List<Answers> of(List<RunFolder> folders, List<Fact> facts) throws IOException {
        requireAlike(folders);
        List<Answers> all = new ArrayList<>();
        for (RunFolder folder : folders) {
            all.add(of(folder, facts));
        }
        return all;
    }

    /// @throws Refused when runs are not of one scenario, region and scale
    public static void requireAlike(List<RunFolder> folders) throws IOException {
        Manifest first = folders.getFirst().readManifest();
        for (RunFolder folder : folders) {
            requireAlike(first, folder.readManifest(), folder);
        }
    }

    private static void requireAlike(Manifest first, Manifest next, RunFolder folder)
            throws Refused {
        if (!kind(first).equals(kind(next))) {
            throw new Refused(
                    "Runs are scored together when scenario, region and scale are the same; the first run is "
                            + kind(first)
                            + ", "
                            + folder.path()
                            + " is "
                            + kind(next)
                            + ".");
        }
    }

    private static String kind(Manifest run) {
        return run.scenario() + " of " + run.region() + " at scale " + run.scale();
    }

    static boolean reaches(Manifest run, Fact fact) {
        var years = run.stateHash().keySet();
        return years.contains(fact.firstYear()) && years.contains(fact.year());
    }

    static boolean bears(Manifest run, Fact fact) {
        return run.scale() <= fact.largestScale();
    }
}
