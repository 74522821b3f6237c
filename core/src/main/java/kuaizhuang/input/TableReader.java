package kuaizhuang.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaizhuang.input.Table.Row;
import kuaizhuang.input.TableSchema.Field;

/// Reads a CSV file (RFC 4180, comma, UTF-8, a header line) as its schema says, and tells
/// everything that is wrong.
public final class TableReader {

    private static final Pattern RECORD_START =
            Pattern.compile(" \\(record starting at line ([0-9]+)\\)");

    private final TextFile file;
    private final TableSchema schema;
    private final Faults faults;
    private List<Optional<Field>> columns = List.of();
    private boolean complete = true;

    private TableReader(TextFile file, TableSchema schema, Faults faults) {
        this.file = file;
        this.schema = schema;
        this.faults = faults;
    }

    /// Reads a file; the rows in the answer hold only cells that are right.
    public static Table read(TextFile file, TableSchema schema, Faults faults) {
        TableReader reader = new TableReader(file, schema, faults);
        List<Row> rows = reader.rows();
        Table table = new Table(file, schema, rows, reader.complete);
        TableChecks.check(table, faults);
        return table;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                complete = false;
                faults.add(file.name(), 1, "", "", "is empty", "start with the header " + header());
                return rows;
            }
            CsvRecord first = records.next();
            columns = first.getFields().stream().map(schema::field).toList();
            checkHeader(first.getFields());
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                row(record).ifPresent(rows::add);
            }
        } catch (CsvParseException broken) {
            complete = false;
            badQuoting(broken, line);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private CsvReader<CsvRecord> open() {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file.text());
    }

    /// The library says in words on which line the broken record starts; else it is near the last
    /// good one.
    private void badQuoting(CsvParseException broken, int lastGoodLine) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        Matcher start = RECORD_START.matcher(String.valueOf(cause.getMessage()));
        int line = start.find() ? Integer.parseInt(start.group(1)) : lastGoodLine;
        String problem = "quotation marks are not as in RFC 4180 (" + start.replaceAll("") + ")";
        faults.add(
                file.name(),
                line,
                "",
                "",
                problem,
                "write \"\" for a quotation mark inside quotes");
    }

    private String header() {
        return String.join(",", schema.fieldNames());
    }

    private void checkHeader(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> missing = new ArrayList<>(schema.fieldNames());
        missing.removeAll(names);
        complete &= missing.isEmpty();
        for (String name : names) {
            if (!seen.add(name)) {
                faults.add(file.name(), 1, "column", name, "stands twice", "keep one of them");
            } else if (schema.field(name).isEmpty()) {
                String remedy =
                        Nearest.to(name, missing)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("remove it; the columns are " + header());
                faults.add(file.name(), 1, "column", name, "is not known", remedy);
            }
        }
        for (String name : missing) {
            String what = Cells.wanted(schema.field(name).orElseThrow());
            faults.add(file.name(), 1, "column", name, "is missing", "add it (" + what + ")");
        }
    }

    private Optional<Row> row(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            complete = false;
            faults.add(
                    file.name(),
                    line,
                    "",
                    "",
                    "has "
                            + record.getFieldCount()
                            + " cells where the header has "
                            + columns.size(),
                    "give every column one cell, and put quotation marks round a cell with a"
                            + " comma");
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = record.getField(i);
            columns.get(i)
                    .ifPresent(field -> {
                        texts.put(field.name(), text);
                        Cells.read(
                                        field,
                                        text,
                                        (problem, remedy) ->
                                                faults.add(
                                                        file.name(),
                                                        line,
                                                        field.name(),
                                                        text,
                                                        problem,
                                                        remedy))
                                .ifPresent(value -> values.put(field.name(), value));
                    });
        }
        return Optional.of(new Row(line, texts, values));
    }
}
