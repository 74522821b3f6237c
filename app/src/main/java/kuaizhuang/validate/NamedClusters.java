package kuaizhuang.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaizhuang.facts.NamedCluster;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;
import kuaizhuang.validate.ZoneArea.Result;

/// Do runs find the places that a source names? Each named county and product is set against the
/// other counties of its zone by the share of runs in which the product is among the county's three
/// largest. Cells with a tradition of the product are no finding of the model: they are told apart.
final class NamedClusters {

    private static final int LEADING = 3;
    private static final double SIGNIFICANT = 0.05;
    private static final double OFTEN = 0.5;

    private NamedClusters() {}

    static Finding of(List<RunMap> runs, List<NamedCluster> named) {
        Map<Cell, Double> leads = leads(runs);
        Map<Integer, String> zones = runs.getFirst().zones();
        Set<Cell> crafts = runs.getFirst().crafts().keySet();
        List<Cell> all =
                named.stream()
                        .map(one -> new Cell(one.county(), one.product()))
                        .filter(cell -> zones.containsKey(cell.county()))
                        .toList();
        List<Cell> counted = all.stream().filter(cell -> !crafts.contains(cell)).toList();
        List<Cell> apart = all.stream().filter(crafts::contains).toList();
        Result result = new ZoneArea(zones, leads, all, crafts).result(counted);
        return new Finding(
                "The products for which the paper names a county are more often among its three largest than among those"
                        + " of other counties of its zone.",
                List.of(
                        new Criterion(
                                "area under the curve, " + counted.size() + " named places",
                                interval(result),
                                "above 0.5 with p < 0.05",
                                result.area() > 0.5 && result.p() < SIGNIFICANT)),
                List.of(
                        summary(result, leads, counted, apart, zones, all),
                        often(leads, counted, named)),
                remarks(result, apart));
    }

    /// Share of runs in which a product is among the three with the largest output of its county.
    static Map<Cell, Double> leads(List<RunMap> runs) {
        Map<Cell, Double> leads = new TreeMap<>();
        for (RunMap run : runs) {
            run.products().entrySet().stream()
                    .collect(Collectors.groupingBy(cell -> cell.getKey().county()))
                    .values()
                    .forEach(county ->
                            county.stream()
                                    .sorted(
                                            Map.Entry.<Cell, Double>comparingByValue(
                                                            Comparator.reverseOrder())
                                                    .thenComparing(Map.Entry.comparingByKey()))
                                    .limit(LEADING)
                                    .forEach(entry ->
                                            leads.merge(
                                                    entry.getKey(),
                                                    1.0 / runs.size(),
                                                    Double::sum)));
        }
        return leads;
    }

    private static Sheet summary(
            Result result,
            Map<Cell, Double> leads,
            List<Cell> counted,
            List<Cell> apart,
            Map<Integer, String> zones,
            List<Cell> all) {
        double others = others(leads, counted, zones, all);
        double traditions = others(leads, apart, zones, all);
        return new Sheet(
                "Mean share of runs with the product among the county's three largest",
                List.of("places", "number", "there", "elsewhere in the zone"),
                List.of(
                        List.of(
                                "named, without a tradition of it",
                                Integer.toString(counted.size()),
                                number(mean(leads, counted)),
                                number(others)),
                        List.of(
                                "named, with a tradition of it (not counted)",
                                Integer.toString(apart.size()),
                                number(mean(leads, apart)),
                                number(traditions))));
    }

    private static double mean(Map<Cell, Double> leads, List<Cell> cells) {
        return cells.stream()
                .mapToDouble(cell -> leads.getOrDefault(cell, 0.0))
                .average()
                .orElse(Double.NaN);
    }

    private static double others(
            Map<Cell, Double> leads,
            List<Cell> cells,
            Map<Integer, String> zones,
            List<Cell> named) {
        return cells.stream()
                .mapToDouble(cell ->
                        mean(
                                leads,
                                zones.keySet().stream()
                                        .filter(county ->
                                                zones.get(county).equals(zones.get(cell.county())))
                                        .map(county -> new Cell(county, cell.made()))
                                        .filter(other -> !named.contains(other))
                                        .toList()))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static Sheet often(
            Map<Cell, Double> leads, List<Cell> counted, List<NamedCluster> named) {
        Map<Cell, String> places = new HashMap<>();
        named.forEach(one -> places.put(new Cell(one.county(), one.product()), one.place()));
        List<List<String>> rows = new ArrayList<>();
        counted.stream()
                .filter(cell -> leads.getOrDefault(cell, 0.0) >= OFTEN)
                .sorted(Comparator.comparing(leads::get, Comparator.reverseOrder()))
                .forEach(cell ->
                        rows.add(List.of(places.get(cell), cell.made(), number(leads.get(cell)))));
        return new Sheet(
                "Named places without the tradition that at least half of the runs find",
                List.of("place", "product", "share of runs"),
                rows);
    }

    private static List<String> remarks(Result result, List<Cell> apart) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "With counties permuted within their zones 10,000 times the area is %.2f to %.2f (95%%); the"
                                + " interval of the area itself is from drawing named counties anew.",
                        result.nullLow(),
                        result.nullHigh()),
                apart.size()
                        + " named places have the tradition of the product in the pack. They and other cells with a"
                        + " tradition of the product take no part.");
    }

    private static String interval(Result result) {
        return String.format(
                Locale.ROOT,
                "%.3f (95%%: %.3f to %.3f), p = %.4f",
                result.area(),
                result.low(),
                result.high(),
                result.p());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "\u2013" : String.format(Locale.ROOT, "%.2f", value);
    }
}
