package kuaizhuang.input;

import java.util.List;
import java.util.Map;

/// A value in a YAML file and the line it stands on. Nothing is interpreted: `on`, `1990-12` and
/// `0x1F` are texts.
public sealed interface YamlValue {

    /// The line of the value, from 1.
    int line();

    /// A single value as it is written.
    ///
    /// @param quoted whether it stands in quotation marks or is a block of text, so that it cannot
    ///   mean a number
    record Scalar(int line, String text, boolean quoted) implements YamlValue {}

    /// A list.
    record Sequence(int line, List<YamlValue> items) implements YamlValue {}

    /// A mapping, in the order of the file.
    record Mapping(int line, Map<String, Entry> entries) implements YamlValue {}

    /// A key's value and the line of the key.
    record Entry(int line, YamlValue value) {}
}
