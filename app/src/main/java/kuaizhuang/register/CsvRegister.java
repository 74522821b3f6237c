package kuaizhuang.register;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.TextFile;

/// A register in a CSV file with a header, read line by line.
final class CsvRegister implements Rows {

    private final String name;
    private final Charset charset;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> columns;
    private CsvRecord record;
    private long number = 1;

    private CsvRegister(String name, Charset charset, CsvReader<CsvRecord> reader)
            throws IOException {
        this.name = name;
        this.charset = charset;
        this.reader = reader;
        records = reader.iterator();
        if (!next()) {
            throw fault(name, 0, "the file is empty", "give a file with a header and rows");
        }
        columns = record.getFields().stream().map(String::strip).toList();
    }

    /// @param wanted the encoding, null to find out whether it is UTF-8 or GB18030
    /// @throws InputFaults when the file is missing or empty
    static CsvRegister open(Path file, Charset wanted) throws IOException {
        String name = TextFile.nameOf(file);
        if (!Files.isRegularFile(file)) {
            throw InputFaults.of(
                    new Fault(
                            name, 0, "", "", "the file is missing", "name a CSV or Parquet file"));
        }
        Charset charset = wanted == null ? Encoding.of(file) : wanted;
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        var text =
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
        char separator = Separator.of(file, charset);
        return new CsvRegister(
                name,
                charset,
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(withoutMark(name, charset, text)));
    }

    /// A text without the byte order mark that some programs put at its start.
    private static Reader withoutMark(String name, Charset charset, Reader text)
            throws IOException {
        try {
            PushbackReader reader = new PushbackReader(text);
            int first = reader.read();
            if (first != '\uFEFF' && first >= 0) {
                reader.unread(first);
            }
            return reader;
        } catch (CharacterCodingException wrong) {
            throw undecodable(name, charset, 1);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            record = records.next();
            number = record.getStartingLineNumber();
            return true;
        } catch (CsvParseException wrong) {
            throw fault(
                    name,
                    number + 1,
                    "the row cannot be read (" + reason(wrong) + ")",
                    "close every quotation mark");
        } catch (UncheckedIOException wrong) {
            if (wrong.getCause() instanceof CharacterCodingException) {
                throw undecodable(name, charset, number + 1);
            }
            throw wrong.getCause();
        }
    }

    private static String reason(CsvParseException wrong) {
        return wrong.getCause() == null ? wrong.getMessage() : wrong.getCause().getMessage();
    }

    private static InputFaults undecodable(String name, Charset charset, long line) {
        String other = charset.equals(Encoding.GB18030) ? "utf-8" : "gb18030";
        return fault(
                name,
                line,
                "at or after this line are bytes that are not " + charset.name(),
                "name the encoding, for example --encoding " + other);
    }

    private static InputFaults fault(String name, long line, String problem, String remedy) {
        return InputFaults.of(
                new Fault(name, (int) Math.min(line, Integer.MAX_VALUE), "", "", problem, remedy));
    }

    @Override
    public boolean isWhole() {
        return record.getFieldCount() == columns.size();
    }

    @Override
    public String field(int column) {
        return record.getField(column);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
