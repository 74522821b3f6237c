package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.experiment.PairedEffect;
import kuaizhuang.measure.concentration.MarkedPlaces;
import kuaizhuang.score.Figures;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// When traditions are dealt anew among the counties, does the map of sectors follow those that
/// were dealt, and does all that traditions should not matter for stay?
final class Shuffle {

    private static final double FOLLOWING = 0.9;
    private static final double MOST_CHANGE = 0.15;

    /// What should not change, as questions in SQL about a year.
    private static final Map<String, String> INVARIANTS = invariants();

    private Shuffle() {}

    /// How closely the map of a pair's runs follows each of two deals of the traditions.
    ///
    /// @param base of the run with the recorded traditions, `shuffled` of the other
    record Followed(double baseRecorded, double baseDealt, double dealt, double recorded) {
        boolean follows() {
            return dealt > recorded;
        }
    }

    private static Map<String, String> invariants() {
        Map<String, String> sql = new LinkedHashMap<>();
        sql.put("clusters", "select count(*) from cluster_year where year = %d");
        sql.put(
                "exponent of the size tail (staff of 50 and more)",
                "select 1 + sum(weight) / sum(weight * ln(staff / 49.5)) from firm_year where year = %d and staff >= 50");
        sql.put(
                "share of workers from other provinces",
                "select sum(industry_workers_outside) / sum(industry_workers) from town_year where year = %d");
        return sql;
    }

    static Finding of(Comparison comparison, int year) throws IOException {
        List<Followed> pairs = new ArrayList<>();
        for (Comparison.Pair pair : comparison.pairs()) {
            pairs.add(followed(RunMap.of(pair.base(), year), RunMap.of(pair.variant(), year)));
        }
        List<Criterion> criteria = new ArrayList<>(List.of(follows(pairs)));
        for (var invariant : INVARIANTS.entrySet()) {
            PairedEffect effect = comparison.outcome(invariant.getValue().formatted(year)).effect();
            criteria.add(unchanged(invariant.getKey(), effect));
        }
        return new Finding(
                "With traditions dealt anew among the counties the map of sectors follows those that were dealt, and what"
                        + " should not depend on them moves by less than 15%.",
                criteria,
                List.of(sheet(pairs)),
                List.of(
                        "A map follows traditions as far as strengths correlate, over counties and the sectors with a"
                                + " tradition, with the county's share of the sector's output less its share of all output."));
    }

    static Followed followed(RunMap base, RunMap shuffled) {
        TreeSet<String> sectors = new TreeSet<>();
        for (RunMap run : List.of(base, shuffled)) {
            run.sectors().keySet().forEach(cell -> sectors.add(cell.made()));
            run.craftSectors().keySet().forEach(cell -> sectors.add(cell.made()));
        }
        List<String> made = List.copyOf(sectors);
        double[][] recorded = base.table(base.craftSectors(), made);
        double[][] dealt = shuffled.table(shuffled.craftSectors(), made);
        double[][] ofBase = base.table(base.sectors(), made);
        double[][] ofShuffled = shuffled.table(shuffled.sectors(), made);
        return new Followed(
                MarkedPlaces.correlation(ofBase, recorded),
                MarkedPlaces.correlation(ofBase, dealt),
                MarkedPlaces.correlation(ofShuffled, dealt),
                MarkedPlaces.correlation(ofShuffled, recorded));
    }

    static Criterion follows(List<Followed> pairs) {
        long follow = pairs.stream().filter(Followed::follows).count();
        return new Criterion(
                "runs whose map follows the dealt traditions more than the recorded ones",
                follow + " of " + pairs.size(),
                "at least 18 of 20",
                follow >= FOLLOWING * pairs.size());
    }

    static Criterion unchanged(String what, PairedEffect effect) {
        double base = effect.base().mean();
        double change = effect.effect() / base;
        return new Criterion(
                what + ": change",
                String.format(
                        Locale.ROOT,
                        "%+.1f%% (dealt anew %s, as recorded %s)",
                        100 * change,
                        Figures.of(effect.variant().mean()),
                        Figures.of(base)),
                "less than 15% either way",
                Math.abs(change) < MOST_CHANGE);
    }

    private static Sheet sheet(List<Followed> pairs) {
        return new Sheet(
                "Mean correlation with the traditions",
                List.of("runs", "recorded", "dealt anew"),
                List.of(
                        List.of(
                                "traditions as recorded",
                                mean(pairs.stream().mapToDouble(Followed::baseRecorded).toArray()),
                                mean(pairs.stream().mapToDouble(Followed::baseDealt).toArray())),
                        List.of(
                                "traditions dealt anew",
                                mean(pairs.stream().mapToDouble(Followed::recorded).toArray()),
                                mean(pairs.stream().mapToDouble(Followed::dealt).toArray()))));
    }

    private static String mean(double[] numbers) {
        return String.format(
                Locale.ROOT, "%.3f", Arrays.stream(numbers).average().orElse(Double.NaN));
    }
}
