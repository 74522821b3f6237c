package kuaizhuang.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kuaizhuang.docs.Markdown;
import kuaizhuang.report.Regime;

/// Runs side by side as tables for a document.
final class RegimesMarkdown {

    private RegimesMarkdown() {}

    static String of(List<Regime> regimes) {
        return figures(regimes) + "\n\n" + words(regimes);
    }

    private static String figures(List<Regime> regimes) {
        Markdown rows =
                new Markdown(
                        "run",
                        "year",
                        "clusters",
                        "firms, thousand",
                        "workers, million",
                        "output, billion yuan of 2001",
                        "private share of output",
                        "links",
                        "trade",
                        "networks",
                        "migrants",
                        "collectives");
        for (Regime one : regimes) {
            Map<String, Double> totals = one.totals();
            rows.row(
                    Markdown.code(one.name()),
                    one.year(),
                    number("%.0f", totals.get("clusters")),
                    number("%.0f", totals.get("firms") / 1e3),
                    number("%.1f", totals.get("industry_workers") / 1e6),
                    number("%.0f", totals.get("output_yuan") / 1e9),
                    number("%.2f", totals.get("private_share")),
                    figure(one, "links"),
                    figure(one, "trade"),
                    figure(one, "networks"),
                    figure(one, "migrants"),
                    figure(one, "collectives"));
        }
        return rows.text();
    }

    private static String words(List<Regime> regimes) {
        Markdown rows = new Markdown("run", "clusters by type", "clusters by stage");
        regimes.forEach(one ->
                rows.row(Markdown.code(one.name()), counts(one.types()), counts(one.stages())));
        return rows.text();
    }

    private static String counts(Map<String, Double> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + number("%.0f", entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String figure(Regime one, String column) {
        return number("%.2f", one.figures().getOrDefault(Regime.FIGURES.get(column), 0.0));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
