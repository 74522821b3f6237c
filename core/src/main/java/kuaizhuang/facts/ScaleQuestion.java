package kuaizhuang.facts;

import java.nio.file.Path;
import java.util.List;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;

/// A number in which samples of a region should agree with everybody.
///
/// @param what is asked for, in words
/// @param tolerance by how much of it a sample's number may differ from that of the finest scale
/// @param largestScale the largest scale, in persons a row, at which a sample is held to it
/// @param remark why larger samples are not, "" where all are
/// @param sql a question that answers with one row whose first column is a number
/// @param origin file and line, for messages
public record ScaleQuestion(
        String id,
        String what,
        String unit,
        double tolerance,
        int largestScale,
        String remark,
        String sql,
        String origin) {

    private static final String FILE = "scales.csv";

    /// Where a pack keeps them.
    public static Path ofPack(Path packFolder) {
        return packFolder.resolve("facts").resolve(FILE);
    }

    /// The questions in the order of the file, which may bear any name.
    ///
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    public static List<ScaleQuestion> read(Path file) {
        Table table = SourcedTable.read(file, FILE, (_, _, _) -> {});
        return table.rows().stream().map(row -> of(table, row)).toList();
    }

    private static ScaleQuestion of(Table table, Row row) {
        return new ScaleQuestion(
                row.text("id"),
                row.text("what"),
                row.text("unit"),
                row.number("tolerance"),
                row.smallInteger("largest_scale"),
                row.text("remark"),
                row.text("sql"),
                table.name() + ":" + row.line());
    }
}
