package kuaizhuang.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaizhuang.measure.fingerprint.ClusterStage;

/// Small maps of runs side by side: a circle is a cluster of the last year, its area the output,
/// its colour the stage.
final class RegimeMaps {

    /// A colour of the style for each stage, by its label.
    private static final Map<String, String> COLOURS =
            Map.of(
                    ClusterStage.PUBLIC.label(), "--s11",
                    ClusterStage.PEDDLING.label(), "--s6",
                    ClusterStage.WORKSHOPS.label(), "--s1",
                    ClusterStage.DISTRICT.label(), "--s0",
                    ClusterStage.WITH_GROUPS.label(), "--s3");

    private RegimeMaps() {}

    static String key(List<Regime> regimes) {
        return Arrays.stream(ClusterStage.values())
                .map(ClusterStage::label)
                .filter(stage -> regimes.stream().anyMatch(one -> one.stages().containsKey(stage)))
                .map(stage ->
                        "<li><i style=\"background:var(%s)\"></i>%s</li>"
                                .formatted(COLOURS.get(stage), Html.escape(Words.capital(stage))))
                .collect(Collectors.joining());
    }

    static String maps(List<Regime> regimes) {
        return regimes.stream().map(RegimeMaps::map).collect(Collectors.joining("\n"));
    }

    private static String map(Regime one) {
        String land =
                one.land().groups().stream()
                        .map(outline -> "<path class=\"land\" d=\"" + outline.path() + "\"/>")
                        .collect(Collectors.joining());
        String spots = one.spots().stream().map(RegimeMaps::spot).collect(Collectors.joining());
        return """
        <figure class="small-map"><figcaption><h3>%s</h3><p>%s in %d</p></figcaption>\
        <svg viewBox="0 0 %d %d" role="img" aria-label="Map of the clusters of %s">%s%s</svg></figure>\
        """
                .formatted(
                        Html.escape(one.name()),
                        Words.count(one.spots().size(), "cluster", "clusters"),
                        one.year(),
                        one.width(),
                        one.height(),
                        Html.escape(one.name()),
                        land,
                        spots);
    }

    private static String spot(Regime.Spot spot) {
        return "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" style=\"fill:var(%s)\"><title>%s</title></circle>"
                .formatted(
                        spot.x(),
                        spot.y(),
                        Math.round(spot.radius()),
                        COLOURS.getOrDefault(spot.stage(), "--rest"),
                        Html.escape(spot.words()));
    }
}
