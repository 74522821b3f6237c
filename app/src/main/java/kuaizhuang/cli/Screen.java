package kuaizhuang.cli;

import java.io.PrintStream;

/// Where a command prints.
///
/// @param out results
/// @param err progress and complaints
/// @param terminal whether `err` is a terminal, on which a line can be drawn over itself
record Screen(PrintStream out, PrintStream err, boolean terminal) {}
