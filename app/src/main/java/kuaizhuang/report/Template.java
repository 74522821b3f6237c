package kuaizhuang.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages whose `{{places}}` are filled with text, style, data and scripts.
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private Template() {}

    /// A template with its places filled.
    ///
    /// @param template name of a resource
    public static String filled(String template, Map<String, String> places) {
        return PLACE.matcher(resource(template))
                .replaceAll(found -> Matcher.quoteReplacement(places.get(found.group(1))));
    }

    /// The text of a resource of the program.
    public static String resource(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
