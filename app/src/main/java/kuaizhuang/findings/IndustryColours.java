package kuaizhuang.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.report.Html;

/// A colour for each of the industries with the largest clusters, one for all others.
///
/// @param industries the largest first
record IndustryColours(List<String> industries) {

    private static final int COLOURS = 10;

    /// @param clusters of [kuaizhuang.measure.delimit.Clusters#TABLE]
    static IndustryColours of(Frame clusters) {
        Map<String, Double> largest = new HashMap<>();
        for (int row = 0; row < clusters.rows(); row++) {
            largest.merge(
                    clusters.texts("industry")[row], clusters.doubles("workers")[row], Math::max);
        }
        return new IndustryColours(
                largest.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /// The class of the style sheet.
    String kind(String industry) {
        int number = industries.indexOf(industry);
        return number < 0 ? "hue-rest" : "hue-" + number;
    }

    String key() {
        return IntStream.range(0, industries.size())
                .mapToObj(number ->
                        "<span class=\"item\"><span class=\"key hue-%d\"></span> %s</span>"
                                .formatted(number, Html.escape(industries.get(number))))
                .collect(
                        Collectors.joining(
                                " ",
                                "<p class=\"facts keys\">",
                                " <span class=\"item\"><span class=\"key hue-rest\"></span> others</span></p>"));
    }
}
