package kuaizhuang.scenario;

import kuaizhuang.input.Faults;

/// A value that a scenario file or an option gives to a key.
///
/// @param path the key with dots: `parameters.peddling.start-rate`
/// @param text the value as it is written
/// @param quoted whether it stands in quotation marks, so that it cannot mean a number
/// @param file the file, or the option (`--set`)
/// @param line its line, 0 for an option
record Setting(String path, String text, boolean quoted, String file, int line) {

    void fault(Faults faults, String problem, String remedy) {
        faults.add(file, line, path, text, problem, remedy);
    }

    /// The first part of the path.
    String section() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /// The path without its first part; "" when it has only one.
    String rest() {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }
}
