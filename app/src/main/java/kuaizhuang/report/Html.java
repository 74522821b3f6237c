package kuaizhuang.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pieces of pages that need no script to be read.
public final class Html {

    private static final int SPARK_WIDTH = 132;
    private static final int SPARK_HEIGHT = 30;

    private Html() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    public static String element(String tag, String text) {
        return "<" + tag + ">" + escape(text) + "</" + tag + ">";
    }

    /// A cell of a table with a number; its column's name stands in it for narrow screens.
    public static String number(String column, String text) {
        return "<td class=\"n\" data-name=\"%s\">%s</td>".formatted(escape(column), escape(text));
    }

    /// The same from a number; a dash where there is none.
    ///
    /// @param format as of [String#format]
    public static String number(String column, String format, double value) {
        return number(column, figure(format, value));
    }

    /// A number in figures, without the sign of a rounded zero; a dash where there is none.
    public static String figure(String format, double value) {
        String text = String.format(Locale.ROOT, format, value);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return Double.isNaN(value) ? "–" : zero ? text.replace("-", "") : text;
    }

    /// A button that downloads one of the page's sheets.
    static String dataButton(String sheet) {
        return "<button type=\"button\" class=\"data\" data-sheet=\""
                + escape(sheet)
                + "\">data</button>";
    }

    /// JSON that can stand inside a script element: no text in it can end the element.
    static String scriptSafe(String json) {
        return json.replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /// A small curve from 0 to the largest value.
    ///
    /// @param marked position of a year to mark with a line, -1 for none
    static String spark(List<Double> values, int marked, String kind, String label) {
        double largest = values.stream().mapToDouble(value -> value).max().orElse(0);
        double step = values.size() < 2 ? 0 : (double) SPARK_WIDTH / (values.size() - 1);
        String path =
                IntStream.range(0, values.size())
                        .mapToObj(i ->
                                (i == 0 ? "M" : "L")
                                        + tenth(i * step)
                                        + " "
                                        + tenth(
                                                SPARK_HEIGHT
                                                        - (largest == 0
                                                                ? 0
                                                                : values.get(i)
                                                                        / largest
                                                                        * (SPARK_HEIGHT - 2))))
                        .collect(Collectors.joining());
        String mark =
                marked < 0
                        ? ""
                        : "<line x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"%2$d\"/>"
                                .formatted(tenth(marked * step), SPARK_HEIGHT);
        return "<svg class=\"spark %s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s<path d=\"%s\"/></svg>"
                .formatted(kind, SPARK_WIDTH, SPARK_HEIGHT, escape(label), mark, path);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
