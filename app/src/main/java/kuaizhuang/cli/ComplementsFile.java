package kuaizhuang.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import kuaizhuang.measure.ClusterRule.Complement;

/// Pairs of industries that count together: a CSV file with a header and two columns.
final class ComplementsFile {

    private ComplementsFile() {}

    /// @throws kuaizhuang.input.InputFaults with every row that is no pair
    static List<Complement> read(Path file) {
        Faults faults = new Faults();
        List<Complement> pairs = new ArrayList<>();
        TextFile.read(file, faults).ifPresent(text -> read(text, pairs, faults));
        faults.throwIfAny();
        return pairs;
    }

    private static void read(TextFile text, List<Complement> pairs, Faults faults) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text.text())) {
            for (CsvRecord record : records) {
                int line = (int) record.getStartingLineNumber();
                if (record.getFieldCount() < 2) {
                    faults.add(
                            text.name(),
                            line,
                            "",
                            "",
                            "has fewer than two fields",
                            "write: first,second");
                } else if (line > 1) {
                    pairs.add(
                            new Complement(record.getField(0).strip(), record.getField(1).strip()));
                }
            }
        } catch (CsvParseException | java.io.IOException broken) {
            faults.add(text.name(), 0, "", "", broken.getMessage(), "write: first,second");
        }
    }
}
