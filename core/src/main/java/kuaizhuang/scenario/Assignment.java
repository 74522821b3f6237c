package kuaizhuang.scenario;

/// A value given on the command line, over what the scenario file says.
///
/// @param option the option that gave it, as messages name it ("--set", "--until")
/// @param key the key with dots
/// @param value the value as it was typed; "" where there was none, which the reader tells
public record Assignment(String option, String key, String value) {

    /// What follows `--set`: key=value.
    public static Assignment set(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Assignment("--set", text.strip(), "")
                : new Assignment(
                        "--set",
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
    }
}
