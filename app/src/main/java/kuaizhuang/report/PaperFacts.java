package kuaizhuang.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The paper's headline facts beside what a run gives; they stand in `facts.csv` with the SQL that
/// measures each.
final class PaperFacts {

    private PaperFacts() {}

    /// A fact and its counterpart.
    ///
    /// @param source row of the list of facts drawn from the paper, P001 to P137
    /// @param emerged what the run gives, empty where it gives nothing
    /// @param sql how the run was asked
    /// @param ratio emerged over the paper's value, NaN where the fact is no number
    record Fact(
            String source,
            String what,
            String place,
            int year,
            String paper,
            String unit,
            String emerged,
            double ratio,
            Verdict verdict,
            String note,
            String sql) {}

    /// How a fact and its counterpart compare.
    enum Verdict {
        MET("met"),
        NOT_MET("not met"),
        OTHER_SCALE("counts are judged at scale 1"),
        NOT_REACHED("the run does not reach that year"),
        NO_VALUE("nothing to compare");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// The facts about a region; empty where the file has none.
    ///
    /// @param scale persons per row of the run
    static List<Fact> of(RunTables tables, String region, long scale) {
        double firstYear = tables.number("select min(year) from town_year");
        double lastYear = tables.number("select max(year) from town_year");
        try (InputStream file = PaperFacts.class.getResourceAsStream("/report/facts.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .filter(row -> row.getField("region").equals(region))
                    .map(row -> compared(row, tables, scale, firstYear, lastYear))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Fact compared(
            NamedCsvRecord row, RunTables tables, long scale, double firstYear, double lastYear) {
        int year = Integer.parseInt(row.getField("year"));
        boolean reached = firstYear <= year && year <= lastYear;
        Optional<Object> emerged = reached ? tables.value(row.getField("sql")) : Optional.empty();
        Verdict verdict =
                !reached
                        ? Verdict.NOT_REACHED
                        : emerged.map(value -> verdict(row, value, scale)).orElse(Verdict.NO_VALUE);
        return new Fact(
                row.getField("source"),
                row.getField("what"),
                row.getField("place"),
                year,
                shown(row, row.getField("value")),
                row.getField("unit"),
                emerged.map(value -> shown(row, value)).orElse(""),
                ratio(row, emerged),
                verdict,
                row.getField("note"),
                row.getField("sql"));
    }

    private static Verdict verdict(NamedCsvRecord row, Object value, long scale) {
        if (row.getField("scale_1_only").equals("yes") && scale > 1) {
            return Verdict.OTHER_SCALE;
        }
        boolean met =
                value instanceof Number number
                        ? within(number.doubleValue(), row.getField("low"), row.getField("high"))
                        : row.getField("value").equals(value.toString());
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    private static boolean within(double value, String low, String high) {
        return (low.isEmpty() || value >= Double.parseDouble(low))
                && (high.isEmpty() || value <= Double.parseDouble(high));
    }

    private static String shown(NamedCsvRecord row, Object value) {
        if (row.getField("low").isEmpty() && row.getField("high").isEmpty()) {
            return value.toString();
        }
        double number =
                value instanceof Number given
                        ? given.doubleValue()
                        : Double.parseDouble(value.toString());
        boolean isYear = row.getField("unit").equals("year");
        return isYear ? String.valueOf(Math.round(number)) : Words.figures(number);
    }

    private static double ratio(NamedCsvRecord row, Optional<Object> emerged) {
        if (row.getField("unit").equals("year")
                || !(emerged.orElse(null) instanceof Number number)) {
            return Double.NaN;
        }
        return number.doubleValue() / Double.parseDouble(row.getField("value"));
    }
}
