package kuaizhuang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the few values that a report quotes from files that the program itself has checked or
/// written.
final class Yaml {

    private Yaml() {}

    /// The file's top level, empty where there is no file or no mapping in it.
    static Map<?, ?> mapping(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            Object content =
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return content instanceof Map<?, ?> mapping ? mapping : Map.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Optional<String> text(Path file, String key) {
        return Optional.ofNullable(mapping(file).get(key)).map(Object::toString);
    }
}
