package kuaizhuang.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.delimit.Method;
import kuaizhuang.report.Html;

/// How far the methods agree: how many clusters of each share a place and an industry with one of
/// another.
///
/// @param clusters of [kuaizhuang.measure.delimit.Clusters#TABLE]
/// @param methods that were asked for
record Agreement(Frame clusters, List<Method> methods) {

    /// What the page says first.
    String summary() {
        if (clusters.rows() == 0) {
            return "No cluster was found; lower the thresholds, or see what was left out.";
        }
        if (methods.size() == 1) {
            return "One method was asked; ask for more to see whether they agree.";
        }
        String counts =
                methods.stream()
                        .map(method -> count(method, row -> true) + " by " + method.words())
                        .collect(Collectors.joining(", "));
        return counts + "." + (judgesChance() && methods.contains(Method.PAPER_RULE) ? rule() : "");
    }

    /// What chance says about the clusters of the rule that does not ask for it.
    private String rule() {
        long all = count(Method.PAPER_RULE, row -> true);
        long beyond = count(Method.PAPER_RULE, this::isBeyondChance);
        return String.format(
                Locale.ROOT,
                " The paper's rule counts firms and sales and asks nothing about chance: %,d of its %,d clusters share a place with a cluster that is there beyond chance, %,d are large and no more than that.",
                beyond,
                all,
                all - beyond);
    }

    private boolean judgesChance() {
        return methods.contains(Method.LOCATION_QUOTIENT) || methods.contains(Method.LOCAL_MORAN);
    }

    private boolean isBeyondChance(int row) {
        return isFoundBy(row, Method.LOCATION_QUOTIENT) || isFoundBy(row, Method.LOCAL_MORAN);
    }

    private boolean isFoundBy(int row, Method other) {
        return Arrays.asList(clusters.texts("also_found_by")[row].split(";")).contains(other.id());
    }

    private long count(Method method, IntPredicate passes) {
        return IntStream.range(0, clusters.rows())
                .filter(row -> clusters.texts("method")[row].equals(method.id()))
                .filter(passes)
                .count();
    }

    /// A row a method: how many clusters it found, and how many of them each other one found too.
    String table() {
        String head =
                methods.stream()
                        .map(method -> "<th class=\"n\">also by " + method.words() + "</th>")
                        .collect(Collectors.joining());
        String body = methods.stream().map(this::row).collect(Collectors.joining("\n"));
        return "<div class=\"scroll\"><table class=\"stack\"><thead><tr><th>Found by</th><th class=\"n\">Clusters</th>"
                + head
                + "<th class=\"n\">by no other</th></tr></thead><tbody>"
                + body
                + "</tbody></table></div>";
    }

    private String row(Method method) {
        String cells =
                methods.stream()
                        .map(other ->
                                other == method
                                        ? Html.number("also by " + other.words(), "–")
                                        : Html.number(
                                                "also by " + other.words(),
                                                "%,.0f",
                                                count(method, row -> isFoundBy(row, other))))
                        .collect(Collectors.joining());
        long alone = count(method, row -> clusters.texts("also_found_by")[row].isEmpty());
        return "<tr><td class=\"wide\">"
                + method.words()
                + "</td>"
                + Html.number("Clusters", "%,.0f", count(method, row -> true))
                + cells
                + Html.number("by no other", "%,.0f", alone)
                + "</tr>";
    }
}
