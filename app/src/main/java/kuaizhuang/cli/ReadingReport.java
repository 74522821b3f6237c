package kuaizhuang.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import kuaizhuang.register.Dropped;

/// Tells how much was read and what was left out.
///
/// @param folder where dropped.csv lies, null where there is none
record ReadingReport(PrintStream err, Path folder) {

    void tell(Dropped dropped) {
        err.printf(Locale.ROOT, "Read %,d rows.%n", dropped.used());
        dropped.summary().forEach(err::println);
        if (!dropped.summary().isEmpty()) {
            err.println(
                    folder == null
                            ? "All that was left out goes to dropped.csv with --out DIR."
                            : "All that was left out: " + folder.resolve("dropped.csv"));
        }
    }
}
