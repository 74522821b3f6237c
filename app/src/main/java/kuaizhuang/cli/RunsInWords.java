package kuaizhuang.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kuaizhuang.store.Manifest;

/// From which runs a result in a document comes.
final class RunsInWords {

    private static final int SHOWN_DIGITS = 12;

    private RunsInWords() {}

    /// @param runs of one scenario, at least one
    static String of(List<Manifest> runs) {
        Manifest first = runs.getFirst();
        return String.format(
                Locale.ROOT,
                "Scenario `%s`, %s; version %s, region pack `%s`.",
                first.scenario(),
                scales(runs),
                first.version(),
                first.packHash().substring(0, Math.min(SHOWN_DIGITS, first.packHash().length())));
    }

    private static String scales(List<Manifest> runs) {
        Map<Integer, List<Manifest>> byScale =
                runs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Manifest::scale, LinkedHashMap::new, Collectors.toList()));
        return byScale.values().stream().map(RunsInWords::alike).collect(Collectors.joining("; "));
    }

    private static String alike(List<Manifest> runs) {
        Manifest first = runs.getFirst();
        String seeds =
                runs.stream()
                        .map(run -> Long.toString(run.seed()))
                        .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "scale %d, %s to %s, seeds %s",
                first.scale(),
                first.from(),
                first.to(),
                seeds);
    }
}
