package kuaizhuang.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import kuaizhuang.measure.concentration.Inequality;
import kuaizhuang.score.Quantiles;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// Do accidents stay accidents? Where no county has a tradition of a product, its top county should
/// differ from seed to seed, while how concentrated it is should not.
final class Accidents {

    /// A product whose runs have fewer rows is too few throws to judge.
    static final int LEAST_ROWS = 30;

    private static final double MODAL_SHARE = 0.8;
    private static final double MOST_PRODUCTS = 0.8;
    private static final double STEADY = 0.33;
    private static final int SHOWN = 12;

    private Accidents() {}

    /// @param modalShare of runs that have the commonest top county
    /// @param herfindahl mean over runs of the Herfindahl of county shares, `variation` its
    ///   coefficient of variation
    record Product(
            String id, double modalShare, double herfindahl, double variation, double gini) {}

    static Finding of(List<RunMap> runs) {
        List<Product> products = products(runs);
        double movable = share(products, one -> one.modalShare() < MODAL_SHARE ? 1 : 0);
        double variation =
                Quantiles.median(products.stream().mapToDouble(Product::variation).toArray());
        return new Finding(
                "For a product without a tradition anywhere the top county differs from seed to seed, while its"
                        + " concentration is stable.",
                List.of(
                        new Criterion(
                                "products whose commonest top county has less than 80% of the runs",
                                percent(movable) + " of " + products.size(),
                                "at least 80%",
                                movable >= MOST_PRODUCTS),
                        new Criterion(
                                "coefficient of variation over seeds of the Herfindahl index of counties, median product",
                                number(variation),
                                "below 0.33",
                                variation < STEADY)),
                List.of(sheet(products)),
                List.of(
                        "Judged are products with at least "
                                + LEAST_ROWS
                                + " rows of firms in the median run. That four fifths of the products must pass and"
                                + " that 0.33 is stable was laid down before the runs were looked at.",
                        "With "
                                + runs.size()
                                + " seeds chance alone makes the commonest top county seem commoner than it is; 20 are"
                                + " asked for."));
    }

    static List<Product> products(List<RunMap> runs) {
        Set<String> crafts =
                runs.stream()
                        .flatMap(run -> run.crafts().keySet().stream())
                        .map(Cell::made)
                        .collect(Collectors.toSet());
        Set<String> made = new TreeSet<>();
        runs.forEach(run -> made.addAll(run.firmRows().keySet()));
        List<Product> products = new ArrayList<>();
        for (String product : made) {
            double[] rows =
                    runs.stream()
                            .mapToDouble(run -> run.firmRows().getOrDefault(product, 0.0))
                            .toArray();
            if (!crafts.contains(product) && Quantiles.median(rows) >= LEAST_ROWS) {
                products.add(product(product, runs));
            }
        }
        return products;
    }

    private static Product product(String id, List<RunMap> runs) {
        Map<Integer, Integer> tops = new TreeMap<>();
        double[] herfindahl = new double[runs.size()];
        double[] gini = new double[runs.size()];
        for (int run = 0; run < runs.size(); run++) {
            double[][] table = runs.get(run).table(runs.get(run).products(), List.of(id));
            double[] byCounty = new double[table.length];
            int top = 0;
            for (int county = 0; county < table.length; county++) {
                byCounty[county] = table[county][0];
                top = byCounty[county] > byCounty[top] ? county : top;
            }
            tops.merge(top, 1, Integer::sum);
            herfindahl[run] = Inequality.herfindahl(byCounty);
            gini[run] = Inequality.gini(byCounty);
        }
        int commonest = tops.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return new Product(
                id,
                commonest / (double) runs.size(),
                mean(herfindahl),
                deviation(herfindahl) / mean(herfindahl),
                mean(gini));
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).average().orElse(Double.NaN);
    }

    private static double deviation(double[] numbers) {
        double mean = mean(numbers);
        double squares = Arrays.stream(numbers).map(it -> (it - mean) * (it - mean)).sum();
        return Math.sqrt(squares / (numbers.length - 1));
    }

    private static double share(List<Product> products, ToDoubleFunction<Product> of) {
        return products.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static Sheet sheet(List<Product> products) {
        return new Sheet(
                "The products that stay most in one county",
                List.of("product", "commonest top county", "Herfindahl", "its variation", "Gini"),
                products.stream()
                        .sorted(
                                Comparator.comparingDouble(Product::modalShare)
                                        .reversed()
                                        .thenComparing(Product::id))
                        .limit(SHOWN)
                        .map(one ->
                                List.of(
                                        one.id(),
                                        percent(one.modalShare()),
                                        number(one.herfindahl()),
                                        number(one.variation()),
                                        number(one.gini())))
                        .toList());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "\u2013" : Math.round(100 * share) + "%";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "\u2013" : String.format(Locale.ROOT, "%.2f", value);
    }
}
