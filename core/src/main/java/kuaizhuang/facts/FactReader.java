package kuaizhuang.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import kuaizhuang.facts.Fact.Extent;
import kuaizhuang.facts.Fact.Kind;
import kuaizhuang.facts.Fact.Split;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;

/// Reads a file of facts as the published schema says. A `sources.csv` beside it is read too, and
/// the sources that the facts name must then stand in it.
public final class FactReader {

    private static final String FACTS = "facts.csv";

    private FactReader() {}

    /// Where a pack keeps its facts.
    public static Path ofPack(Path packFolder) {
        return packFolder.resolve("facts").resolve(FACTS);
    }

    /// The facts in the order of the file, which may bear any name.
    ///
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    public static List<Fact> read(Path file) {
        Table table = SourcedTable.read(file, FACTS, FactReader::checkRange);
        return table.rows().stream().map(row -> fact(table, row)).toList();
    }

    private static void checkRange(Table table, Row row, Faults faults) {
        if (row.text("low").isEmpty() && row.text("high").isEmpty()) {
            table.fault(
                    faults,
                    row,
                    "low, high",
                    "are both empty, so that every number would meet the fact",
                    "give at least one of them");
        }
    }

    private static Fact fact(Table table, Row row) {
        return new Fact(
                row.text("id"),
                row.text("block"),
                row.text("family"),
                row.yes("headline"),
                row.text("statement"),
                row.text("place"),
                Extent.valueOf(constant(row.text("extent"))),
                row.smallInteger("first_year"),
                row.smallInteger("year"),
                row.has("value") ? OptionalDouble.of(row.number("value")) : OptionalDouble.empty(),
                row.has("low") ? row.number("low") : Double.NEGATIVE_INFINITY,
                row.has("high") ? row.number("high") : Double.POSITIVE_INFINITY,
                row.text("unit"),
                row.text("tolerance"),
                Kind.valueOf(constant(row.text("kind"))),
                Split.valueOf(constant(row.text("split"))),
                row.smallInteger("largest_scale"),
                row.text("follows_from"),
                row.list("source", ";"),
                row.text("sql"),
                table.name() + ":" + row.line());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
