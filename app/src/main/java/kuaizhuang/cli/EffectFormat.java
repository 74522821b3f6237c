package kuaizhuang.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kuaizhuang.experiment.Comparison.Outcome;
import kuaizhuang.experiment.PairedEffect;
import kuaizhuang.experiment.PairedEffect.Interval;
import kuaizhuang.score.Figures;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How effects are printed.
enum EffectFormat {
    /// A paragraph an outcome, for people.
    TABLE {
        @Override
        void print(List<Outcome> outcomes, PrintStream out) {
            outcomes.forEach(outcome -> paragraph(outcome, out));
        }
    },
    /// A row an outcome; an empty field where there is no number.
    CSV {
        @Override
        void print(List<Outcome> outcomes, PrintStream out) throws IOException {
            var csv =
                    CsvWriter.builder()
                            .lineDelimiter(LineDelimiter.LF)
                            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(fields(outcomes.getFirst()).keySet());
            for (Outcome outcome : outcomes) {
                csv.writeRecord(
                        fields(outcome).values().stream()
                                .map(value -> Objects.toString(value, ""))
                                .toList());
            }
            csv.flush();
        }
    },
    /// An array of objects, one an outcome.
    JSON {
        @Override
        void print(List<Outcome> outcomes, PrintStream out) {
            out.println(
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(
                                    outcomes.stream().map(EffectFormat::fields).toList()));
        }
    };

    abstract void print(List<Outcome> outcomes, PrintStream out) throws IOException;

    private static Map<String, Object> fields(Outcome outcome) {
        PairedEffect effect = outcome.effect();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("outcome", outcome.sql());
        fields.put("pairs", effect.pairs());
        fields.put("pairs_without_number", outcome.without());
        fields.put("base_mean", finite(effect.base().mean()));
        fields.put("base_deviation", finite(effect.base().deviation()));
        fields.put("variant_mean", finite(effect.variant().mean()));
        fields.put("variant_deviation", finite(effect.variant().deviation()));
        fields.put("effect", finite(effect.effect()));
        fields.put("t_low", finite(effect.t().low()));
        fields.put("t_high", finite(effect.t().high()));
        fields.put("bootstrap_low", finite(effect.bootstrap().low()));
        fields.put("bootstrap_high", finite(effect.bootstrap().high()));
        fields.put("p_sign_flips", finite(effect.signFlips()));
        fields.put("correlation", finite(effect.correlation()));
        fields.put("variance_saved", finite(effect.varianceSaved()));
        return fields;
    }

    private static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private static void paragraph(Outcome outcome, PrintStream out) {
        PairedEffect effect = outcome.effect();
        out.println(outcome.sql());
        line(
                out,
                "pairs",
                effect.pairs()
                        + (outcome.without() == 0
                                ? ""
                                : ", and "
                                        + outcome.without()
                                        + " left out in which a run gives no number"));
        line(out, "base", spread(effect.base()));
        line(out, "variant", spread(effect.variant()));
        line(out, "effect", signed(effect.effect()) + relative(effect));
        if (effect.pairs() > 1) {
            line(
                    out,
                    "95% interval",
                    interval(effect.t())
                            + " (paired t), "
                            + interval(effect.bootstrap())
                            + " (bootstrap)");
            line(
                    out,
                    "p-value",
                    String.format(Locale.ROOT, "%.2g (sign flips)", effect.signFlips()));
            line(out, "pairing", saved(effect));
        } else {
            line(out, "95% interval", "none: one pair tells an anecdote");
        }
        out.println();
    }

    private static void line(PrintStream out, String name, String text) {
        out.printf(Locale.ROOT, "  %-14s %s%n", name, text);
    }

    private static String spread(PairedEffect.Spread spread) {
        return Figures.of(spread.mean())
                + (Double.isNaN(spread.deviation())
                        ? ""
                        : "  (standard deviation over seeds "
                                + Figures.of(spread.deviation())
                                + ")");
    }

    private static String relative(PairedEffect effect) {
        double share = 100 * effect.effect() / Math.abs(effect.base().mean());
        return Double.isFinite(share) ? String.format(Locale.ROOT, "  (%+.1f%%)", share) : "";
    }

    private static String interval(Interval interval) {
        return signed(interval.low()) + " to " + signed(interval.high());
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + Figures.of(number);
    }

    private static String saved(PairedEffect effect) {
        if (Double.isNaN(effect.varianceSaved())) {
            return "all runs give the same number";
        }
        if (Double.isInfinite(effect.varianceSaved())) {
            return "all differences are the same";
        }
        return String.format(
                Locale.ROOT,
                "the variance of unpaired differences is %s times that of the paired ones (correlation %.2f)",
                Figures.of(effect.varianceSaved()),
                effect.correlation());
    }
}
