package kuaizhuang.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kuaizhuang.docs.Markdown;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.experiment.PairedEffect;
import kuaizhuang.score.Figures;
import kuaizhuang.store.Manifest;

/// Effects in Markdown, for a document.
final class EffectMarkdown {

    private EffectMarkdown() {}

    static String of(Comparison comparison, List<Comparison.Outcome> outcomes) throws IOException {
        Manifest base = comparison.pairs().getFirst().base().readManifest();
        Manifest variant = comparison.pairs().getFirst().variant().readManifest();
        Markdown table =
                new Markdown(
                        "outcome",
                        "pairs",
                        "base",
                        "variant",
                        "effect",
                        "95% interval (paired t)",
                        "p (sign flips)",
                        "variance saved by pairing");
        for (Comparison.Outcome outcome : outcomes) {
            PairedEffect effect = outcome.effect();
            table.row(
                    Markdown.code(outcome.sql()),
                    effect.pairs(),
                    Figures.of(effect.base().mean()),
                    Figures.of(effect.variant().mean()),
                    Figures.of(effect.effect()),
                    Figures.range(effect.t().low(), effect.t().high(), ""),
                    String.format(Locale.ROOT, "%.2g", effect.signFlips()),
                    Double.isFinite(effect.varianceSaved())
                            ? Figures.of(effect.varianceSaved()) + " times"
                            : "\u2013");
        }
        return String.format(
                        Locale.ROOT,
                        "Base `%s`, variant `%s` (scenario digests `%.12s`, `%.12s`), scale %d, version %s.",
                        base.scenario(),
                        variant.scenario(),
                        base.scenarioHash(),
                        variant.scenarioHash(),
                        base.scale(),
                        base.version())
                + "\n\n"
                + table.text();
    }
}
