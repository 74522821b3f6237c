package kuaizhuang.fit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kuaizhuang.experiment.Journal;

/// Fits by history matching: not the one best place, but all places that the targets do not rule
/// out.
///
/// Each wave evaluates some places, learns from all evaluations so far what each target's number
/// would be elsewhere (a Gaussian process), and rules out the places at which the guess lies more
/// than three standard deviations outside a target's range; the next wave evaluates places among
/// those that are left, far apart. A target that no place can reach is set aside and reported.
/// Where the others cannot be met together, the fewest necessary misses are allowed, and reported
/// too. After Craig, Goldstein, Seheult and Smith (1997) and Vernon, Goldstein and Bower (2010,
/// Bayesian Analysis 5, 619-669); three standard deviations after Pukelsheim (1994).
public final class HistoryMatch {

    static final double RULED_OUT = 3;
    private static final int FIRST_LOOKS = 500;

    private final FitSettings settings;
    private final List<Target> targets;
    private final Evaluator evaluator;
    private final Watcher watcher;

    /// Watches a fit; called from several threads.
    public interface Watcher {
        /// After an evaluation.
        ///
        /// @param done evaluations that are in the journal, of those `planned`
        void evaluated(int done, int planned);
    }

    public HistoryMatch(
            FitSettings settings, List<Target> targets, Evaluator evaluator, Watcher watcher) {
        this.settings = settings;
        this.targets = List.copyOf(targets);
        this.evaluator = evaluator;
        this.watcher = watcher;
    }

    /// Runs all waves; what the journal holds already is not evaluated again.
    ///
    /// @param about what else makes this fit this fit; a journal that says otherwise is refused
    /// @throws Evaluator.Stopped when the evaluator was told to stop
    public Match run(Journal journal, Map<String, String> about) throws IOException {
        Evaluations all =
                new Evaluations(journal, settings.axes(), targets, settings.seeds(), about);
        int planned = settings.points() * settings.waves() * settings.seeds();
        List<Evaluation> seen = new ArrayList<>();
        List<double[]> places = Survivors.sobol(settings.axes().size(), settings.points());
        Match match = null;
        for (int wave = 1; wave <= settings.waves(); wave++) {
            seen.addAll(
                    all.at(
                            places,
                            evaluator,
                            settings.atOnce(),
                            () -> watcher.evaluated(all.count(), planned)));
            match = learn(seen);
            places = next(match, seen);
        }
        return match;
    }

    private Match learn(List<Evaluation> seen) {
        List<TargetEmulator> reachable =
                IntStream.range(0, targets.size())
                        .parallel()
                        .mapToObj(i -> TargetEmulator.of(targets.get(i), i, seen))
                        .flatMap(Optional::stream)
                        .filter(this::isReachable)
                        .toList();
        for (int misses = 0; misses < reachable.size(); misses++) {
            Survivors left = survivors(reachable, misses);
            if (!left.places().isEmpty()) {
                return new Match(settings.axes(), targets, seen, reachable, left, misses);
            }
        }
        Survivors all = survivors(List.of(), 0);
        return new Match(settings.axes(), targets, seen, reachable, all, reachable.size());
    }

    /// Most targets are reached at one of a few places; only for the others a search is worth it.
    private boolean isReachable(TargetEmulator one) {
        return Survivors.sobol(settings.axes().size(), FIRST_LOOKS).stream()
                        .anyMatch(place -> one.implausibility(place) <= RULED_OUT)
                || !survivors(List.of(one), 0).places().isEmpty();
    }

    /// Places at which no more than `misses` of the targets are ruled out.
    private Survivors survivors(List<TargetEmulator> emulators, int misses) {
        return Survivors.of(
                settings.axes().size(),
                RULED_OUT,
                place ->
                        emulators.stream()
                                .map(one -> one.implausibility(place))
                                .sorted(Comparator.reverseOrder())
                                .skip(misses)
                                .findFirst()
                                .orElse(0.0));
    }

    /// Places among those left that lie far from each other and from what was evaluated.
    private List<double[]> next(Match match, List<Evaluation> seen) {
        List<double[]> left = new ArrayList<>(match.left());
        List<double[]> chosen = new ArrayList<>();
        double[] nearest =
                left.stream()
                        .mapToDouble(place ->
                                seen.stream()
                                        .mapToDouble(one -> distance(place, one.place()))
                                        .min()
                                        .orElse(1))
                        .toArray();
        while (chosen.size() < Math.min(settings.points(), left.size())) {
            int farthest =
                    IntStream.range(0, nearest.length)
                            .boxed()
                            .max(Comparator.comparingDouble((Integer i) -> nearest[i]))
                            .orElseThrow();
            double[] place = left.get(farthest);
            chosen.add(place);
            Arrays.setAll(nearest, i -> Math.min(nearest[i], distance(left.get(i), place)));
        }
        return chosen;
    }

    private static double distance(double[] one, double[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(squares);
    }
}
