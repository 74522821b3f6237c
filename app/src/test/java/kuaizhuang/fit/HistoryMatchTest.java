package kuaizhuang.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import kuaizhuang.experiment.Journal;
import kuaizhuang.store.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A made-up economy of four parameters and five numbers: quick, noisy, and with known answers.
final class HistoryMatchTest {

    private static final List<Axis> AXES =
            List.of(
                    new Axis("made.entry", 0, 1, false),
                    new Axis("made.cost", 10, 1000, true),
                    new Axis("made.reach", 0, 50, false),
                    new Axis("made.idle", 0, 1, false));

    @TempDir private Path folder;
    private final AtomicInteger calls = new AtomicInteger();

    /// Firms, output, share, spread, and a number that no parameter moves far enough. `made.idle`
    /// does nothing.
    private double[] economy(double[] x, long seed) {
        calls.incrementAndGet();
        SplittableRandom chance = new SplittableRandom(java.util.Arrays.hashCode(x) * 31L + seed);
        double[] exact = {
            1000 * x[0] * Math.exp(-x[1] / 800),
            5 * x[0] + x[2] / 10,
            Math.log10(x[1]) * 10 + 4 * x[0],
            x[2] * x[2] / 25 + 3 * x[0],
            7 + 0.1 * x[0]
        };
        double[] noise = {8, 0.05, 0.2, 1, 0.02};
        double[] seen = new double[exact.length];
        java.util.Arrays.setAll(seen, i -> exact[i] + noise[i] * chance.nextGaussian());
        return seen;
    }

    private static final String[] NAMES = {"firms", "output", "share", "spread", "fixed"};

    /// Targets around what known values give.
    private List<Target> around(double[] truth) {
        double[] middle = new double[NAMES.length];
        for (int seed = 101; seed <= 140; seed++) {
            double[] seen = economy(truth, seed);
            for (int i = 0; i < middle.length; i++) {
                middle[i] += seen[i] / 40;
            }
        }
        double[] half = {40, 0.3, 1, 4, 0.2};
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < middle.length; i++) {
            targets.add(new Target(NAMES[i], middle[i] - half[i], middle[i] + half[i]));
        }
        return targets;
    }

    private Match match(String name, List<Target> targets, int waves) throws IOException {
        FitSettings settings = new FitSettings(AXES, 24, waves, 2, 2);
        try (Journal journal = Journal.open(folder.resolve(name + ".jsonl"))) {
            return new HistoryMatch(settings, targets, this::economy, (_, _) -> {})
                    .run(journal, Map.of());
        }
    }

    /// At least four in five of the parameters lie inside their middle 90%, over several truths;
    /// and those that the numbers tell are narrowed.
    @Test
    void knownValuesAreRecovered() throws IOException {
        double[][] truths = {{0.5, 100, 25, 0.5}, {0.3, 300, 40, 0.2}, {0.7, 50, 15, 0.8}};
        int inside = 0;
        for (int i = 0; i < truths.length; i++) {
            Match match = match("truth" + i, around(truths[i]), 2);
            List<Marginal> marginals = match.marginals();
            for (int j = 0; j < AXES.size(); j++) {
                Marginal one = marginals.get(j);
                inside += one.low() <= truths[i][j] && truths[i][j] <= one.high() ? 1 : 0;
            }
            assertThat(marginals.get(0).learned()).isGreaterThan(0.4);
            assertThat(marginals.get(3).learned()).isLessThan(0.2);
            assertThat(match.misses()).isZero();
            assertThat(match.shareLeft()).isBetween(1e-5, 0.1);
        }
        assertThat(inside / 12.0).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void theDirectionThatNothingTellsIsNamedAsOpen() throws IOException {
        Match.Direction open =
                match("open", around(new double[] {0.5, 100, 25, 0.5}), 2).directions().getFirst();
        assertThat(open.open()).isGreaterThan(0.8);
        assertThat(Math.abs(open.loadings()[3])).isGreaterThan(0.95);
    }

    @Test
    void aTargetOutOfReachIsSetAsideAndTold() throws IOException {
        List<Target> targets = new ArrayList<>(around(new double[] {0.5, 100, 25, 0.5}));
        targets.set(4, new Target("fixed", 20, 21));
        Match match = match("reach", targets, 2);
        Match.Outcome outcome = match.outcomes().get(4);
        assertThat(outcome.reachable()).isFalse();
        assertThat(outcome.high()).isBetween(7.0, 8.0);
        assertThat(match.misses()).isZero();
        assertThat(match.shareLeft()).isPositive();
    }

    @Test
    void targetsThatConflictAreAllowedTheFewestMisses() throws IOException {
        List<Target> targets = new ArrayList<>(around(new double[] {0.5, 100, 25, 0.5}));
        targets.set(3, new Target("spread", 80, 90));
        Match match = match("conflict", targets, 2);
        assertThat(match.misses()).isEqualTo(1);
        assertThat(match.outcomes()).allMatch(Match.Outcome::reachable);
        assertThat(match.outcomes().stream().mapToDouble(Match.Outcome::ruledOut).sum())
                .as("targets missed on average")
                .isBetween(0.5, 1.0);
    }

    @Test
    void aStoppedFitGoesOnAndEndsWithTheSame() throws IOException {
        List<Target> targets = around(new double[] {0.5, 100, 25, 0.5});
        Match whole = match("whole", targets, 2);
        calls.set(0);
        Path journal = folder.resolve("whole.jsonl");
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(
                folder.resolve("cut.jsonl"),
                String.join("\n", lines.subList(0, 41)) + "\n{\"event\":\"eval");
        Match again = match("cut", targets, 2);
        assertThat(calls.get()).isEqualTo(96 - 40);
        assertThat(again.sample())
                .usingElementComparator(java.util.Arrays::compare)
                .isEqualTo(whole.sample());
        assertThat(again.best()).isEqualTo(whole.best());
    }

    @Test
    void theJournalOfAnotherFitIsRefused() throws IOException {
        List<Target> targets = around(new double[] {0.5, 100, 25, 0.5});
        match("other", targets, 1);
        List<Target> others = List.of(new Target("firms", 1, 2));
        assertThatThrownBy(() -> match("other", others, 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("journal is of another fit: its targets");
    }
}
