package kuaizhuang.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.docs.Markdown;
import kuaizhuang.fit.Marginal;
import kuaizhuang.fit.Match;
import kuaizhuang.fit.Match.Direction;
import kuaizhuang.fit.Match.Outcome;
import kuaizhuang.input.Literal;
import kuaizhuang.scenario.Scenario;
import kuaizhuang.score.Figures;

/// What a fit found, in words: the posterior, what the facts leave open, and what is not met.
record FitResult(Match match, Scenario scenario) {

    private static final double OPEN = 0.5;
    private static final double LOADS = 0.3;
    private static final List<String> PARAMETERS =
            List.of("parameter", "from", "to", "median", "middle 90%", "learned", "best run");
    private static final List<String> FACTS =
            List.of("fact", "range", "evaluations gave", "best run", "after the fit");

    void print(PrintStream out) {
        out.println(summary());
        out.println();
        table(PARAMETERS, parameters(), out);
        out.println();
        table(FACTS, facts(), out);
        out.println();
        directions().forEach(out::println);
        out.println();
        out.println("The best run: " + settings());
    }

    private static void table(List<String> names, List<List<String>> rows, PrintStream out) {
        List<Boolean> right = IntStream.range(0, names.size()).mapToObj(i -> i > 0).toList();
        new kuaizhuang.store.TextTable(names, right).print(rows, out);
    }

    String markdown() {
        Markdown parameters = new Markdown(PARAMETERS.toArray(String[]::new));
        parameters().forEach(row -> parameters.row(row.toArray()));
        Markdown facts = new Markdown(FACTS.toArray(String[]::new));
        facts().forEach(row -> facts.row(row.toArray()));
        return summary()
                + "\n\n"
                + parameters.text()
                + "\n\n"
                + facts.text()
                + "\n\n"
                + directions().stream().map(line -> "- " + line).collect(Collectors.joining("\n"))
                + "\n\nThe best run: `"
                + settings()
                + "`";
    }

    private String summary() {
        String misses =
                match.misses() == 0
                        ? "All facts that can be reached can be met together."
                        : "The facts cannot be met together: at every place left, up to "
                                + match.misses()
                                + " of them "
                                + (match.misses() == 1 ? "is" : "are")
                                + " missed.";
        return String.format(
                Locale.ROOT,
                "%s at scale %d to %s: %d places evaluated, %.2g%% of the ranges' volume is not ruled out. %s",
                scenario.name(),
                scenario.scale(),
                scenario.until(),
                match.evaluations(),
                100 * match.shareLeft(),
                misses);
    }

    private List<List<String>> parameters() {
        double[] best = match.best();
        List<Marginal> marginals = match.marginals();
        return IntStream.range(0, best.length)
                .mapToObj(i -> parameter(marginals.get(i), best[i]))
                .toList();
    }

    private static List<String> parameter(Marginal one, double best) {
        return List.of(
                one.axis().key(),
                Figures.of(one.axis().low()),
                Figures.of(one.axis().high()),
                Figures.of(one.median()),
                Figures.range(one.low(), one.high(), ""),
                String.format(Locale.ROOT, "%.2f", one.learned()),
                Figures.of(best));
    }

    private List<List<String>> facts() {
        return match.outcomes().stream().map(FitResult::fact).toList();
    }

    private static List<String> fact(Outcome one) {
        return List.of(
                one.target().name(),
                Figures.range(one.target().low(), one.target().high(), ""),
                Double.isNaN(one.low()) ? "nothing" : Figures.range(one.low(), one.high(), ""),
                Figures.of(one.best(), ""),
                verdict(one));
    }

    private static String verdict(Outcome one) {
        if (Double.isNaN(one.low())) {
            return "cannot be met: no evaluation gave a number";
        }
        if (!one.reachable()) {
            return "cannot be met anywhere in the ranges";
        }
        return one.ruledOut() == 0
                ? "can be met"
                : String.format(
                        Locale.ROOT,
                        "in conflict with others: missed at %.0f%% of the places left",
                        100 * one.ruledOut());
    }

    private List<String> directions() {
        List<Direction> open =
                match.directions().stream().filter(one -> one.open() >= OPEN).toList();
        if (open.isEmpty()) {
            return List.of("The facts leave no direction open.");
        }
        return open.stream()
                .map(one ->
                        String.format(
                                Locale.ROOT,
                                "Open (%.0f%% of its spread is left): %s",
                                Math.min(100, 100 * one.open()),
                                loadings(one)))
                .toList();
    }

    private String loadings(Direction one) {
        return IntStream.range(0, one.loadings().length)
                .boxed()
                .filter(i -> Math.abs(one.loadings()[i]) >= LOADS)
                .sorted(
                        Comparator.comparingDouble((Integer i) -> Math.abs(one.loadings()[i]))
                                .reversed())
                .map(i -> (one.loadings()[i] < 0 ? "less " : "more ") + match.axes().get(i).key())
                .collect(Collectors.joining(" with "));
    }

    private String settings() {
        double[] best = match.best();
        return IntStream.range(0, best.length)
                .mapToObj(i ->
                        "--set parameters." + match.axes().get(i).key() + "=" + Literal.of(best[i]))
                .collect(Collectors.joining(" "));
    }
}
