package kuaizhuang.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.facts.Fact;
import kuaizhuang.store.Manifest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A score card for programs: everything that the page shows, numbers as numbers, null where there
/// is none.
public final class ScoreJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScoreJson() {}

    /// The card as JSON text.
    public static String text(ScoreCard card) {
        Manifest first = card.runs().getFirst();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("region", first.region());
        json.put("scale", first.scale());
        json.put("runs", card.runs().stream().map(ScoreJson::run).toList());
        json.put("total", tally(card.total()));
        json.put("byBlock", card.byBlock().stream().map(ScoreJson::tally).toList());
        json.put("bySplit", card.bySplit().stream().map(ScoreJson::tally).toList());
        json.put("facts", card.facts().stream().map(ScoreJson::fact).toList());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, Object> run(Manifest run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", run.scenario());
        json.put("seed", run.seed());
        json.put("scenarioHash", run.scenarioHash());
        json.put("packHash", run.packHash());
        json.put("version", run.version());
        return json;
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", tally.name().strip());
        json.put("facts", tally.facts());
        json.put("factsMet", tally.factsMet());
        json.put("votes", tally.votes());
        json.put("votesMet", tally.votesMet());
        json.put("percent", finite(tally.percent()));
        return json;
    }

    private static Map<String, Object> fact(ScoredFact scored) {
        Fact fact = scored.fact();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", fact.id());
        json.put("block", fact.block());
        json.put("family", fact.family());
        json.put("headline", fact.headline());
        json.put("statement", fact.statement());
        json.put("place", fact.place());
        json.put("year", fact.year());
        json.put("unit", fact.unit());
        json.put("kind", fact.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.put("split", fact.split().name().toLowerCase(java.util.Locale.ROOT));
        json.put("value", fact.value().isPresent() ? fact.value().getAsDouble() : null);
        json.put("low", finite(fact.low()));
        json.put("high", finite(fact.high()));
        json.put("tolerance", fact.tolerance());
        json.put("followsFrom", fact.followsFrom());
        json.put("sources", List.copyOf(fact.sources()));
        json.put("runs", scored.runs());
        json.put("median", finite(scored.median()));
        json.put("interval90", interval(scored));
        json.put("verdict", scored.verdict().key());
        json.put("counts", scored.counts());
        json.put("sql", fact.sql());
        return json;
    }

    private static List<Double> interval(ScoredFact scored) {
        return Double.isNaN(scored.low()) ? null : List.of(scored.low(), scored.high());
    }

    private static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
