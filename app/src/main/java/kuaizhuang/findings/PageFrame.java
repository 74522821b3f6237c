package kuaizhuang.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaizhuang.register.Dropped;
import kuaizhuang.report.Html;
import kuaizhuang.report.Template;

/// What the pages of instruments share: the style, and the filling of a page's gaps.
final class PageFrame {

    private PageFrame() {}

    /// A page with its gaps filled; the gap `style` is filled here.
    static String fill(String page, Map<String, String> gaps) {
        Map<String, String> all = new HashMap<>(gaps);
        all.put(
                "style",
                Template.resource("/report/report.css")
                        + Template.resource("/report/findings.css"));
        return Template.filled("/report/" + page, all);
    }

    /// What a register's reading left out, as a list.
    static String leftOut(Dropped dropped) {
        List<String> lines = dropped.summary();
        return lines.isEmpty()
                ? "<p>Every row was used.</p>"
                : lines.stream()
                        .map(line -> Html.element("li", line.strip()))
                        .collect(Collectors.joining("\n", "<ul>", "</ul>"));
    }
}
