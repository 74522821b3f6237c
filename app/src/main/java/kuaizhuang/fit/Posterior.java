package kuaizhuang.fit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kuaizhuang.input.Literal;
import kuaizhuang.store.Refused;

/// What a fit leaves in its folder: the ranges that it began with (`prior.csv`, a parameter a line)
/// and the places that are not ruled out (`posterior.csv`, a place a line).
///
/// @param sample values of the parameters, in the order of the axes, a row a place
public record Posterior(List<Axis> axes, List<double[]> sample) {

    private static final String PRIOR = "prior.csv";
    private static final String SAMPLE = "posterior.csv";
    private static final String RATIOS = "ratios";
    private static final String EQUAL = "equal";

    public Posterior {
        axes = List.copyOf(axes);
        sample = List.copyOf(sample);
    }

    public static Posterior of(Match match) {
        return new Posterior(match.axes(), match.sample());
    }

    /// Each parameter after the fit, in the order of the axes.
    public List<Marginal> marginals() {
        return IntStream.range(0, axes.size()).mapToObj(this::marginal).toList();
    }

    private Marginal marginal(int column) {
        Axis axis = axes.get(column);
        return Marginal.of(
                axis, sample.stream().mapToDouble(row -> axis.place(row[column])).toArray());
    }

    /// @param folder of the fit; what stands there is replaced
    public void write(Path folder) throws IOException {
        try (CsvWriter csv = writer(folder.resolve(PRIOR))) {
            csv.writeRecord("parameter", "low", "high", "steps");
            for (Axis axis : axes) {
                csv.writeRecord(
                        axis.key(),
                        Literal.of(axis.low()),
                        Literal.of(axis.high()),
                        axis.logarithmic() ? RATIOS : EQUAL);
            }
        }
        try (CsvWriter csv = writer(folder.resolve(SAMPLE))) {
            csv.writeRecord(axes.stream().map(Axis::key).toList());
            for (double[] values : sample) {
                csv.writeRecord(Arrays.stream(values).mapToObj(Double::toString).toList());
            }
        }
    }

    private static CsvWriter writer(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    /// Reads what [#write] left.
    ///
    /// @throws Refused when no fit has come to its end there, or a file was changed
    public static Posterior read(Path folder) throws IOException {
        List<Axis> axes = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder, PRIOR)) {
            axes.add(
                    new Axis(
                            row.getField("parameter"),
                            number(folder, PRIOR, row, "low"),
                            number(folder, PRIOR, row, "high"),
                            row.getField("steps").equals(RATIOS)));
        }
        List<double[]> sample = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder, SAMPLE)) {
            double[] values = new double[axes.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = number(folder, SAMPLE, row, axes.get(i).key());
            }
            sample.add(values);
        }
        return new Posterior(axes, sample);
    }

    private static List<NamedCsvRecord> rows(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new Refused(
                    folder
                            + " is not the folder of a fit that came to its end: it has no "
                            + name
                            + "; name the DIR of a fit, or let the same fit command go on to its end.");
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = records.stream().toList();
            if (rows.isEmpty()) {
                throw new Refused(file + " has no rows; write it again with the fit command.");
            }
            return rows;
        } catch (CsvParseException broken) {
            throw new Refused(file + " is no table: " + broken.getMessage());
        }
    }

    private static double number(Path folder, String name, NamedCsvRecord row, String column)
            throws Refused {
        String text = row.findField(column).orElse("");
        return Literal.number(text)
                .orElseThrow(() ->
                        new Refused(
                                folder.resolve(name)
                                        + ":"
                                        + row.getStartingLineNumber()
                                        + ": "
                                        + column
                                        + " = "
                                        + text
                                        + ": is no number; write the file again with the fit command."));
    }
}
