package kuaizhuang.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kuaizhuang.experiment.PairedEffect;
import kuaizhuang.score.Figures;
import kuaizhuang.validate.Finding.Sheet;

/// What the maps of runs and of their scripted nulls look like.
final class MapsBesideNull {

    private final List<History> runs;
    private final List<History> nulls;

    /// @param runs at least two, `nulls` theirs in the same order
    MapsBesideNull(List<History> runs, List<History> nulls) {
        this.runs = runs;
        this.nulls = nulls;
    }

    Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        for (String figure : runs.getFirst().figures().keySet()) {
            rows.add(row(figure, figures(runs, figure), figures(nulls, figure)));
        }
        List<double[]> ofRuns = ranks(runs);
        List<double[]> ofNulls = ranks(nulls);
        rows.add(
                row(
                        "rank correlation with the maps of other seeds, counties by products",
                        amongThemselves(ofRuns),
                        amongThemselves(ofNulls)));
        double[] own = new double[runs.size()];
        Arrays.setAll(own, i -> RankCorrelation.ofRanks(ofRuns.get(i), ofNulls.get(i)));
        rows.add(
                List.of(
                        "rank correlation of a run's map with its null's",
                        number(Arrays.stream(own).average().orElse(Double.NaN)),
                        "\u2013",
                        "\u2013"));
        return new Sheet(
                "What the maps look like, means over the seeds",
                List.of("figure", "runs", "null", "difference, 95%"),
                rows);
    }

    private static double[] figures(List<History> histories, String name) {
        return histories.stream().mapToDouble(one -> one.figures().get(name)).toArray();
    }

    /// Ranks of output over all counties and the products that any history makes.
    private List<double[]> ranks(List<History> histories) {
        Set<String> made = new TreeSet<>();
        Stream.of(runs, nulls)
                .flatMap(List::stream)
                .flatMap(one -> one.map().products().keySet().stream())
                .forEach(cell -> made.add(cell.made()));
        return histories.stream()
                .map(one -> one.map().table(one.map().products(), List.copyOf(made)))
                .map(table -> Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray())
                .map(RankCorrelation::ranks)
                .toList();
    }

    /// Of each map the mean correlation with all others.
    private static double[] amongThemselves(List<double[]> ranks) {
        double[] means = new double[ranks.size()];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < i; j++) {
                double both =
                        RankCorrelation.ofRanks(ranks.get(i), ranks.get(j)) / (means.length - 1);
                means[i] += both;
                means[j] += both;
            }
        }
        return means;
    }

    private static List<String> row(String name, double[] ofRuns, double[] ofNulls) {
        PairedEffect effect = PairedEffect.of(ofNulls, ofRuns);
        return List.of(
                name,
                number(effect.variant().mean()),
                number(effect.base().mean()),
                String.format(
                        Locale.ROOT,
                        "%s, %s to %s",
                        signed(effect.effect()),
                        signed(effect.t().low()),
                        signed(effect.t().high())));
    }

    private static String number(double value) {
        return Figures.of(value, "");
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + Figures.of(value, "");
    }
}
