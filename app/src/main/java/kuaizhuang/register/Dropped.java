package kuaizhuang.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts the rows that were used and those that were not, and writes each of these with its reason
/// to a file.
public final class Dropped implements AutoCloseable {

    private static final int EXAMPLES = 3;

    private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    private final Map<Reason, List<String>> examples = new EnumMap<>(Reason.class);
    private final CsvWriter file;
    private long used;

    /// @param file replaced if it exists; null for none
    public Dropped(Path file) throws IOException {
        this.file =
                file == null
                        ? null
                        : CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
        if (file != null) {
            this.file.writeRecord("row", "column", "value", "reason", "remedy");
        }
    }

    void add(long row, String column, String value, Reason reason, String remedy) {
        long before = counts.merge(reason, 1L, Long::sum);
        if (before <= EXAMPLES) {
            examples.computeIfAbsent(reason, any -> new ArrayList<>())
                    .add(sentence(row, column, value, reason, remedy));
        }
        if (file != null) {
            file.writeRecord(
                    String.valueOf(row),
                    column,
                    value == null ? "" : value,
                    reason.words(),
                    remedy);
        }
    }

    private static String sentence(
            long row, String column, String value, Reason reason, String remedy) {
        return "row "
                + row
                + ": "
                + column
                + (value == null || value.isEmpty() ? "" : " = " + value)
                + ": "
                + reason.words()
                + (remedy.isEmpty() ? "" : "; " + remedy);
    }

    void use() {
        used++;
    }

    /// How many rows were used.
    public long used() {
        return used;
    }

    /// How many rows were left out.
    public long rows() {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().kept())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long count(Reason reason) {
        return counts.getOrDefault(reason, 0L);
    }

    /// A line for each reason, with its first rows.
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        counts.forEach((reason, count) -> {
            lines.add(
                    String.format(
                            java.util.Locale.ROOT,
                            "%s %,d rows: %s",
                            reason.kept() ? "used without it" : "left out",
                            count,
                            reason.words()));
            examples.get(reason).forEach(example -> lines.add("  " + example));
        });
        return lines;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
