package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.experiment.PairedEffect;
import kuaizhuang.store.Refused;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// Without any tradition, do clusters still form, and do they lie elsewhere than two histories of
/// the base lie apart anyhow?
final class TraditionsOff {

    private static final double STILL = 0.5;

    private TraditionsOff() {}

    static Finding of(Comparison comparison, int year) throws IOException {
        List<RunMap> base = new ArrayList<>();
        List<RunMap> off = new ArrayList<>();
        for (Comparison.Pair pair : comparison.pairs()) {
            base.add(RunMap.of(pair.base(), year));
            off.add(RunMap.of(pair.variant(), year));
        }
        return of(base, off);
    }

    /// @param base runs by seed, `off` those without traditions, by the same seeds
    /// @throws Refused when there are less than two, so that two histories of the base cannot be
    ///   compared
    static Finding of(List<RunMap> base, List<RunMap> off) throws Refused {
        if (base.size() < 2) {
            throw new Refused(
                    "The test needs at least two seeds, to tell how far two histories of the base lie apart; only one"
                            + " is in both ensembles.");
        }
        PairedEffect clusters = PairedEffect.of(counts(base), counts(off));
        PairedEffect overlap = PairedEffect.of(overlaps(base, base), overlaps(base, off));
        double kept = clusters.variant().mean() / clusters.base().mean();
        return new Finding(
                "Without traditions clusters still form, and elsewhere.",
                List.of(
                        new Criterion(
                                "pairs of county and product with a cluster",
                                String.format(
                                        Locale.ROOT,
                                        "%.0f, with traditions %.0f (%.0f%%)",
                                        clusters.variant().mean(),
                                        clusters.base().mean(),
                                        100 * kept),
                                "at least half as many",
                                kept >= STILL),
                        new Criterion(
                                "overlap of these pairs with other seeds of the base",
                                String.format(
                                        Locale.ROOT,
                                        "%.3f, the base's own seeds %.3f (difference %+.3f, 95%%: %+.3f to %+.3f)",
                                        overlap.variant().mean(),
                                        overlap.base().mean(),
                                        overlap.effect(),
                                        overlap.t().low(),
                                        overlap.t().high()),
                                "less than the base's own seeds, the interval below 0",
                                overlap.t().high() < 0)),
                List.of(sheet(base, off)),
                List.of(
                        "Overlap is Jaccard's: pairs of county and main product that have a cluster in both runs, over"
                                + " those in either. Runs of different seeds are compared, because the same seed shares"
                                + " its accidents."));
    }

    private static double[] counts(List<RunMap> runs) {
        return runs.stream().mapToDouble(run -> run.clusters().size()).toArray();
    }

    /// For each seed the mean overlap of its run in `some` with the runs of the other seeds in
    /// `others`.
    private static double[] overlaps(List<RunMap> some, List<RunMap> others) {
        double[] means = new double[some.size()];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means.length; j++) {
                if (i != j) {
                    means[i] +=
                            overlap(some.get(i).clusters(), others.get(j).clusters())
                                    / (means.length - 1);
                }
            }
        }
        return means;
    }

    /// Jaccard's index; 0 where both are empty.
    static double overlap(Set<Cell> one, Set<Cell> other) {
        Set<Cell> both = new HashSet<>(one);
        both.retainAll(other);
        int either = one.size() + other.size() - both.size();
        return either == 0 ? 0 : both.size() / (double) either;
    }

    private static Sheet sheet(List<RunMap> base, List<RunMap> off) {
        Set<Cell> crafts = base.getFirst().crafts().keySet();
        return new Sheet(
                "Clusters and the crafts of the pack",
                List.of("runs", "crafts with a cluster of theirs in the county", "clusters on one"),
                List.of(
                        row("with traditions", base, crafts),
                        row("without traditions", off, crafts)));
    }

    private static List<String> row(String name, List<RunMap> runs, Set<Cell> crafts) {
        double on = 0;
        double all = 0;
        for (RunMap run : runs) {
            on += run.clusters().stream().filter(crafts::contains).count();
            all += run.clusters().size();
        }
        return List.of(name, percent(on / runs.size() / crafts.size()), percent(on / all));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
