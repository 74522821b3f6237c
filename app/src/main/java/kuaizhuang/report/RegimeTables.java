package kuaizhuang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of runs side by side.
final class RegimeTables {

    private RegimeTables() {}

    /// Totals and the five figures of each run.
    static String figures(List<Regime> regimes) {
        String heads =
                Regime.FIGURES.values().stream()
                        .map(name -> Html.element("th", name))
                        .collect(Collectors.joining());
        return """
        <div class="scroll"><table class="stack"><thead><tr><th>Run</th><th class="n">Clusters</th><th class="n">Firms</th>\
        <th class="n">Workers</th><th class="n">Output</th><th class="n">Private</th>%s</tr></thead><tbody>
        %s
        </tbody></table></div>\
        """
                .formatted(
                        heads,
                        regimes.stream().map(RegimeTables::row).collect(Collectors.joining("\n")));
    }

    private static String row(Regime one) {
        Map<String, Double> totals = one.totals();
        return "<tr><td class=\"wide\">"
                + Html.escape(one.name())
                + Html.element("small", one.title())
                + "</td>"
                + Html.number("Clusters", Words.whole(totals.get("clusters")))
                + Html.number("Firms", Words.whole(totals.get("firms")))
                + Html.number("Workers", Words.whole(totals.get("industry_workers")))
                + Html.number("Output", Words.yuan(totals.get("output_yuan")))
                + Html.number("Private", Words.percent(totals.get("private_share")))
                + Regime.FIGURES.values().stream()
                        .map(name -> bar(name, one.figures().getOrDefault(name, 0.0)))
                        .collect(Collectors.joining())
                + "</tr>";
    }

    private static String bar(String name, double share) {
        return "<td data-name=\"%s\"><span class=\"bar\"><i style=\"width:%d%%\"></i></span> %s</td>"
                .formatted(Html.escape(name), Math.round(100 * share), Words.percent(share));
    }

    /// How many clusters of each run are of which type or stage.
    static String counts(List<Regime> regimes, Function<Regime, Map<String, Double>> counts) {
        List<String> words =
                regimes.stream()
                        .flatMap(one -> counts.apply(one).keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
        String heads =
                words.stream()
                        .map(word ->
                                "<th class=\"n\">" + Html.escape(Words.capital(word)) + "</th>")
                        .collect(Collectors.joining());
        String rows =
                regimes.stream()
                        .map(one ->
                                "<tr><td class=\"wide\">"
                                        + Html.escape(one.name())
                                        + "</td>"
                                        + words.stream()
                                                .map(word ->
                                                        Html.number(
                                                                Words.capital(word),
                                                                told(counts.apply(one), word)))
                                                .collect(Collectors.joining())
                                        + "</tr>")
                        .collect(Collectors.joining("\n"));
        return "<div class=\"scroll\"><table class=\"stack\"><thead><tr><th>Run</th>%s</tr></thead><tbody>%s</tbody></table></div>"
                .formatted(heads, rows);
    }

    /// The number and its share of all.
    private static String told(Map<String, Double> counts, String word) {
        double all = counts.values().stream().mapToDouble(value -> value).sum();
        double value = counts.getOrDefault(word, 0.0);
        return value == 0 ? "\u2013" : Words.whole(value) + " (" + Words.percent(value, all) + ")";
    }

    /// What a reader downloads.
    static List<List<Object>> sheet(List<Regime> regimes) {
        List<List<Object>> sheet = new ArrayList<>();
        List<String> totals = List.copyOf(regimes.getFirst().totals().keySet());
        sheet.add(
                Stream.of(List.of("run", "year"), totals, Regime.FIGURES.keySet())
                        .flatMap(part -> part.stream())
                        .map(Object.class::cast)
                        .toList());
        for (Regime one : regimes) {
            List<Object> row = new ArrayList<>(List.of(one.name(), one.year()));
            totals.forEach(column -> row.add(one.totals().get(column)));
            Regime.FIGURES.values().forEach(name -> row.add(one.figures().getOrDefault(name, 0.0)));
            sheet.add(row);
        }
        return sheet;
    }
}
