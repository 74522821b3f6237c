package kuaizhuang.docs;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown text in which the lines between `<!-- generated: NAME -->` and `<!-- end -->` are
/// made by the program and all others by people.
record Document(String text) {

    private static final Pattern PART =
            Pattern.compile("(<!-- generated: ([a-z-]+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    /// The same document with its generated parts as they should be.
    ///
    /// @throws IllegalArgumentException when it asks for a part that there is not
    Document with(Map<String, String> parts) {
        return new Document(PART.matcher(text).replaceAll(found -> renewed(found, parts)));
    }

    private static String renewed(MatchResult found, Map<String, String> parts) {
        String part = parts.get(found.group(2));
        if (part == null) {
            throw new IllegalArgumentException(
                    "There is no generated part "
                            + found.group(2)
                            + "; there are "
                            + String.join(", ", parts.keySet())
                            + ".");
        }
        return Matcher.quoteReplacement(found.group(1) + "\n" + part + "\n\n" + found.group(3));
    }
}
