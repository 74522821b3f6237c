package kuaizhuang.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.measure.delimit.Clusters;
import kuaizhuang.measure.delimit.Delimitation;
import kuaizhuang.measure.delimit.Method;
import kuaizhuang.measure.survey.Places;
import kuaizhuang.register.Dropped;
import kuaizhuang.report.Html;

/// The clusters that several methods found, as one page that opens without a network and needs no
/// script: a map and a table a method, and where the methods agree.
public final class ClustersPage {

    private static final int SHOWN = 40;

    /// More would hide each other.
    private static final int MAPPED = 100;

    private final String source;
    private final Clusters clusters;
    private final Delimitation how;
    private final Dropped dropped;
    private final Frame frame;
    private final List<Method> methods;
    private final PlaceMap map;
    private final IndustryColours colours;

    /// @param source the file or folder that was read
    /// @param land what lies under the clusters on the maps
    /// @param dropped what was not used
    public ClustersPage(
            String source, Clusters clusters, Delimitation how, Places land, Dropped dropped) {
        this.source = source;
        this.clusters = clusters;
        this.how = how;
        this.dropped = dropped;
        frame = clusters.frame();
        methods = Arrays.stream(Method.values()).filter(how.methods()::contains).toList();
        map = new PlaceMap(land, clusters.firms().onEarth());
        colours = IndustryColours.of(frame);
    }

    public String html() {
        Map<String, String> gaps = new TreeMap<>();
        gaps.put("title", Html.escape(title()));
        gaps.put("facts", Html.escape(facts()));
        gaps.put("summary", Html.escape(new Agreement(frame, methods).summary()));
        gaps.put("agreement", new Agreement(frame, methods).table());
        gaps.put("key", map.outlines() + colours.key());
        gaps.put("methods", methods.stream().map(this::section).collect(Collectors.joining("\n")));
        gaps.put("thresholds", Html.escape(thresholds()));
        gaps.put("reading", PageFrame.leftOut(dropped));
        gaps.put("meanings", meanings());
        return PageFrame.fill("clusters.html", gaps);
    }

    private String title() {
        int year = clusters.firms().rows() == 0 ? 0 : clusters.firms().year()[0];
        return "Clusters: " + source + (year == 0 ? "" : ", " + year);
    }

    private String facts() {
        return String.format(
                Locale.ROOT,
                "%,d rows · %,d places · %,d clusters by %d methods · compared with %s · chance played %,d times from seed %d",
                clusters.firms().rows(),
                clusters.firms().places().count(),
                clusters.count(),
                methods.size(),
                how.reference().words(),
                how.simulations().rounds(),
                how.simulations().seed());
    }

    private String thresholds() {
        return String.format(
                Locale.ROOT,
                "For every method a cluster has more than %,d firms and, where sales are known, more than %,.0f of sales a year. "
                        + "Places at most %.1f km apart are joined%s; density is taken within %.1f km of a firm.",
                how.moreThanFirms(),
                how.moreThanSales(),
                how.joinKm(),
                how.withinGroups() ? ", by the paper's rule inside one larger unit alone" : "",
                how.densityKm());
    }

    private String section(Method method) {
        int[] rows =
                IntStream.range(0, clusters.count())
                        .filter(row -> clusters.method(row) == method)
                        .toArray();
        String picture =
                map.isEmpty()
                        ? ""
                        : "<figure>"
                                + new ClusterPlot(clusters, frame, map, colours)
                                        .svg(
                                                method,
                                                Arrays.copyOf(rows, Math.min(rows.length, MAPPED)))
                                + (rows.length > MAPPED
                                        ? Html.element("figcaption", "The " + MAPPED + " largest")
                                        : "")
                                + "</figure>";
        return "<article class=\"industry\">"
                + Html.element(
                        "h3",
                        String.format(
                                Locale.ROOT,
                                "%s: %,d clusters",
                                capital(method.words()),
                                rows.length))
                + Html.element("p", capital(method.meaning()) + ".")
                + (rows.length == 0
                        ? Html.element("p", "None passes the thresholds.")
                        : "<div class=\"found\">" + picture + table(rows) + "</div>")
                + "</article>";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String table(int[] rows) {
        String head =
                "<div class=\"scroll\"><table class=\"stack\"><thead><tr><th>Industry</th><th>Place</th>"
                        + "<th class=\"n\">Places</th><th class=\"n\">Firms</th><th class=\"n\">Workers</th>"
                        + "<th class=\"n\">Sales</th><th>Also found by</th></tr></thead><tbody>";
        String more =
                rows.length > SHOWN
                        ? "<p class=\"facts\">%,d smaller ones: clusters.csv</p>"
                                .formatted(rows.length - SHOWN)
                        : "";
        return Arrays.stream(rows)
                .limit(SHOWN)
                .mapToObj(this::line)
                .collect(Collectors.joining("\n", head, "</tbody></table>" + more + "</div>"));
    }

    private String line(int row) {
        return "<tr><td class=\"wide name\"><span class=\"key "
                + colours.kind(frame.texts("industry")[row])
                + "\"></span> "
                + Html.escape(frame.texts("industry")[row])
                + "</td><td data-name=\"Place\">"
                + Html.escape(frame.texts("place")[row])
                + "</td>"
                + Html.number("Places", "%,.0f", frame.ints("places")[row])
                + Html.number("Firms", "%,.0f", frame.longs("firms")[row])
                + Html.number("Workers", "%,.0f", frame.doubles("workers")[row])
                + Html.number("Sales", "%,.0f", frame.doubles("sales")[row])
                + "<td data-name=\"Also found by\">"
                + Html.escape(
                        frame.texts("also_found_by")[row].replace(";", ", ").replace('_', ' '))
                + "</td></tr>";
    }

    private String meanings() {
        return Clusters.TABLE.columns().stream()
                .map(ClustersPage::meaning)
                .collect(Collectors.joining("\n"));
    }

    private static String meaning(TableSpec.ColumnSpec column) {
        return "<tr><td class=\"wide\"><code>"
                + column.name()
                + "</code></td><td>"
                + Html.escape(column.meaning())
                + "</td><td data-name=\"Unit\">"
                + Html.escape(column.unit())
                + "</td></tr>";
    }
}
