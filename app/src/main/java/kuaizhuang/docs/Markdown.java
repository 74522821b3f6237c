package kuaizhuang.docs;

import java.util.ArrayList;
import java.util.List;

/// A table in Markdown, built row by row; cells are escaped.
public final class Markdown {

    private final List<String> lines = new ArrayList<>();

    public Markdown(String... heads) {
        row((Object[]) heads);
        lines.add(
                "| "
                        + String.join(" | ", java.util.Collections.nCopies(heads.length, "---"))
                        + " |");
    }

    public Markdown row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(String.valueOf(cell).replace("|", "\\|").strip());
        }
        lines.add("| " + String.join(" | ", texts) + " |");
        return this;
    }

    public String text() {
        return String.join("\n", lines);
    }

    public static String code(String name) {
        return "`" + name + "`";
    }
}
