package kuaizhuang.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kuaizhuang.register.Dropped;
import kuaizhuang.report.Html;

/// What the pages of instruments share: the style, and the filling of a page's gaps.
final class PageFrame {

    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z-]+)}}");

    private PageFrame() {}

    /// A page with its gaps filled; the gap `style` is filled here.
    static String fill(String page, Map<String, String> gaps) {
        String style = resource("report.css") + resource("findings.css");
        return GAP.matcher(resource(page))
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                found.group(1).equals("style") ? style : gaps.get(found.group(1))));
    }

    private static String resource(String name) {
        try (InputStream stream = PageFrame.class.getResourceAsStream("/report/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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
