package kuaizhuang.store;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Rows of text in columns that line up on a screen, where a Chinese character is as wide as two
/// letters.
///
/// @param names the columns' heads
/// @param right whether a column stands to the right, as numbers do
public record TextTable(List<String> names, List<Boolean> right) {

    private static final String GAP = "  ";

    public TextTable {
        names = List.copyOf(names);
        right = List.copyOf(right);
    }

    public void print(List<List<String>> rows, PrintStream out) {
        int[] widths = widths(rows);
        out.println(line(names, widths));
        out.println(line(dashes(widths), widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private int[] widths(List<List<String>> rows) {
        int[] widths = names.stream().mapToInt(TextTable::width).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static List<String> dashes(int[] widths) {
        List<String> dashes = new ArrayList<>();
        for (int width : widths) {
            dashes.add("-".repeat(width));
        }
        return dashes;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(right.get(i) ? space + cells.get(i) : cells.get(i) + space);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> codePoint >= 0xFF01 && codePoint <= 0xFF60 ? 2 : 1;
        };
    }
}
