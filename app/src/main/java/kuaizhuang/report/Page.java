package kuaizhuang.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The page of a run.
final class Page {

    /// Inside the library's jar; the version is the one of the root pom.
    static final String ECHARTS =
            "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private final Report.Content content;

    Page(Report.Content content) {
        this.content = content;
    }

    String html() {
        Map<String, String> places = texts();
        places.put("data", Html.scriptSafe(JsonMapper.shared().writeValueAsString(data())));
        places.put("style", Template.resource("/report/report.css"));
        places.put("echarts", Template.resource(ECHARTS));
        places.put(
                "script",
                Template.resource("/report/page.js")
                        + Template.resource("/report/map.js")
                        + Template.resource("/report/charts.js"));
        return Template.filled("/report/report.html", places);
    }

    private Map<String, String> texts() {
        PageTables tables = new PageTables(content);
        Map<String, String> places = new LinkedHashMap<>();
        places.put("title", Html.escape(heading() + " · Kuaizhuang"));
        places.put("heading", Html.escape(heading()));
        places.put("facts-of-run", Html.escape(factsOfRun()));
        places.put("cut-short", cutShort());
        places.put("summary", Html.escape(String.join(" ", content.sentences())));
        places.put("figures", figures());
        places.put(
                "charts",
                content.charts().stream().map(Page::figure).collect(Collectors.joining("\n")));
        places.put("largest-title", tables.largestTitle());
        places.put("largest", tables.largest());
        places.put("paper", tables.paper());
        places.put(
                "limits",
                content.limits().stream()
                        .map(limit -> Html.element("li", limit))
                        .collect(Collectors.joining("\n")));
        places.put("cite", new Citation(content.run(), content.pack()).html());
        return places;
    }

    private String heading() {
        List<Integer> years = content.years();
        return years.isEmpty()
                ? content.pack().title()
                : content.pack().title() + ", " + years.getFirst() + "\u2013" + years.getLast();
    }

    private String factsOfRun() {
        RunInfo run = content.run();
        String scale =
                run.scale() == 1
                        ? "scale 1: every person and firm"
                        : "scale "
                                + Words.whole(run.scale())
                                + ": one row stands for "
                                + Words.whole(run.scale());
        return "Scenario "
                + run.text("scenario")
                + (run.title().equals(run.text("scenario")) ? "" : " (" + run.title() + ")")
                + " · "
                + scale
                + " · seed "
                + run.number("seed")
                + " · "
                + run.text("from")
                + " to "
                + run.text("to");
    }

    private String cutShort() {
        return content.run().complete()
                ? ""
                : "<p class=\"warning\">This run was cut short; what stands here ends with the last finished year.</p>";
    }

    private String figures() {
        return content.figures().stream()
                .map(figure ->
                        "<div>"
                                + Html.element("dd", figure.value())
                                + Html.element("dt", figure.name())
                                + "</div>")
                .collect(Collectors.joining());
    }

    static String figure(Chart chart) {
        String plot =
                chart.lines().isEmpty()
                        ? "<p class=\"empty\">The run has no rows for this curve.</p>"
                        : "<div class=\"plot\" id=\"plot-" + chart.id() + "\"></div>";
        return "<figure id=\""
                + chart.id()
                + "\"><figcaption>"
                + Html.element("h3", chart.title())
                + Html.element("p", chart.note())
                + "</figcaption>"
                + plot
                + "<p class=\"source\">Table <code>"
                + chart.source()
                + "</code>. "
                + Html.dataButton(chart.id())
                + "</p></figure>";
    }

    private Map<String, Object> data() {
        PageTables tables = new PageTables(content);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "name",
                content.run().region()
                        + "-"
                        + content.run().text("scenario")
                        + "-seed-"
                        + content.run().number("seed"));
        data.put("years", content.years());
        data.put("map", content.map());
        data.put("charts", content.charts());
        data.put("sheets", Map.of("largest", tables.largestSheet(), "paper", tables.paperSheet()));
        return data;
    }
}
