package kuaizhuang.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown file in which the lines between `<!-- result: NAME -->` and `<!-- end -->` are what a
/// command found in runs; all others are written by people.
///
/// Unlike the generated parts of the other documents, results cannot be made anew from the code
/// alone, so no test compares them.
public record ResultDocument(Path file) {

    /// What a result may be called.
    public static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// Puts a result in its place, or at the end of the file where it has none yet.
    ///
    /// @param name of the result, as `NAME` allows
    /// @param markdown the result's own lines
    public void put(String name, String markdown) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        String part = "<!-- result: " + name + " -->\n\n" + markdown.strip() + "\n\n<!-- end -->";
        Matcher place =
                Pattern.compile("<!-- result: " + name + " -->.*?<!-- end -->", Pattern.DOTALL)
                        .matcher(text);
        String renewed =
                place.find()
                        ? place.replaceFirst(Matcher.quoteReplacement(part))
                        : (text.isEmpty() ? "" : text.stripTrailing() + "\n\n")
                                + "## "
                                + heading(name)
                                + "\n\n"
                                + part
                                + "\n";
        Files.writeString(file, renewed);
    }

    private static String heading(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
