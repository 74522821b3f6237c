package kuaizhuang.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How to cite a run, how to run it again, and what was checked in it.
final class Citation {

    private static final double BYTES_A_MEGABYTE = 1e6;

    private final RunInfo run;
    private final Pack pack;

    Citation(RunInfo run, Pack pack) {
        this.run = run;
        this.pack = pack;
    }

    String html() {
        return "<div class=\"cite\"><p>The run:</p><blockquote>"
                + Html.escape(own())
                + "</blockquote><p>The paper that it follows:"
                + "</p><blockquote>Lu Shi and Bernard Ganne (2009). Understanding the Zhejiang industrial clusters:"
                + " Questions and re-evaluations. In <em>Asian Industrial Clusters, Global Competitiveness and New Policy"
                + " Initiatives</em>, World Scientific, pp. 239\u2013266. HAL halshs-00357131.</blockquote><p>"
                + Html.escape(balances())
                + "</p><dl class=\"provenance\">"
                + provenance()
                + "</dl></div>";
    }

    private String own() {
        return ("Kuaizhuang %s, a laboratory of industrial clusters."
                        + " Region %s, scenario %s (hash %s), seed %d, scale %d, %s to %s.")
                .formatted(
                        run.text("version"),
                        pack.title(),
                        run.text("scenario"),
                        run.text("scenarioHash"),
                        run.number("seed"),
                        run.scale(),
                        run.text("from"),
                        run.text("to"));
    }

    private String balances() {
        long months =
                Stream.of("money", "people", "goods")
                        .mapToLong(check -> run.balance(check, "monthsChecked"))
                        .min()
                        .orElseThrow();
        if (months < 0) {
            return "The manifest does not tell whether money, people and goods were checked.";
        }
        return "Money, people and goods were checked in each of %s: the worst difference was %s fen, %s and %s."
                .formatted(
                        Words.count(months, "month", "months"),
                        Words.whole(run.balance("money", "worstDifference")),
                        Words.count(run.balance("people", "worstDifference"), "person", "persons"),
                        Words.count(run.balance("goods", "worstDifference"), "unit", "units"));
    }

    private String provenance() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Scenario hash", run.text("scenarioHash"));
        facts.put("Pack hash", run.text("packHash"));
        lastState()
                .ifPresent(state -> facts.put("State hash of " + state.getKey(), state.getValue()));
        facts.put("Threads", Words.whole(run.number("threads")));
        facts.put(
                "Wall time",
                String.format(
                        java.util.Locale.ROOT,
                        "%.1f s",
                        run.manifest().path("wallSeconds").asDouble(0)));
        facts.put(
                "Peak memory",
                Words.whole(run.number("peakMemoryBytes") / BYTES_A_MEGABYTE) + " MB");
        facts.put(
                "To run again",
                "./kuaizhuang run scenario.yaml --out again    (with the scenario.yaml of the run's folder)");
        return facts.entrySet().stream()
                .map(fact ->
                        Html.element("dt", fact.getKey())
                                + "<dd><code>"
                                + Html.escape(fact.getValue())
                                + "</code></dd>")
                .collect(Collectors.joining("\n"));
    }

    private java.util.Optional<Map.Entry<String, String>> lastState() {
        return run.manifest()
                .path("stateHash")
                .propertyStream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().asString("")))
                .max(Map.Entry.comparingByKey());
    }
}
