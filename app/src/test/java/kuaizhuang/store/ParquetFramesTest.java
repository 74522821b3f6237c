package kuaizhuang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PeopleTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class ParquetFramesTest {

    static final List<TableSpec> TABLES = Tables.ALL;

    @TempDir private Path folder;

    @ParameterizedTest
    @FieldSource("TABLES")
    void everyTableIsReadBackByAPlainDatabase(TableSpec spec) throws IOException, SQLException {
        for (int rows : new int[] {5_000, 12_000}) { // texts as they are, and as codes
            Frame frame = SampleFrames.of(spec, 1990, rows);
            Path file = write(frame, "it's.parquet");
            assertThat(select("FROM '" + file.toString().replace("'", "''") + "'"))
                    .isEqualTo(SampleFrames.rows(frame));
        }
    }

    @Test
    void aFrameThatIsFilledAgainGivesOnlyItsNewRows() throws IOException, SQLException {
        Frame frame = SampleFrames.of(PeopleTables.OCCUPATION_YEAR, 1990, 3_000);
        write(frame, "first.parquet");
        frame.clear();
        frame.set(0, 1991).set(1, 330302).set(2, "town").set(3, "farming").set(4, 12L).endRow();
        Path second = write(frame, "second.parquet");
        assertThat(select("FROM '" + second + "'"))
                .containsExactly(List.of(1991, 330302, "town", "farming", 12L));
    }

    @Test
    void textsThatHardlyEverComeAgainAreWrittenToo() throws IOException, SQLException {
        Frame frame = new Frame(PeopleTables.OCCUPATION_YEAR);
        for (int row = 0; row < 25_000; row++) {
            String text = row % 5 == 0 ? null : "it's " + row;
            frame.set(0, 1991).set(1, row).set(2, text).set(3, "farming").set(4, 12L).endRow();
        }
        Path file = write(frame, "texts.parquet");
        assertThat(select("FROM '" + file + "'")).isEqualTo(SampleFrames.rows(frame));
    }

    @Test
    void aFrameWithoutRowsGivesAFileWithColumns() throws IOException, SQLException {
        Path file = write(new Frame(FirmTables.FORM_CHANGE_YEAR), "empty.parquet");
        assertThat(select("FROM '" + file + "'")).isEmpty();
        assertThat(select("SELECT column_name FROM (DESCRIBE FROM '" + file + "')"))
                .containsExactly(
                        List.of("year"),
                        List.of("county_code"),
                        List.of("from_form"),
                        List.of("to_form"),
                        List.of("from_control"),
                        List.of("to_control"),
                        List.of("firms"));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        Frame frame = SampleFrames.of(FirmTables.FIRM_YEAR, 1990, 130_000);
        byte[] first = Files.readAllBytes(write(frame, "first.parquet"));
        byte[] second = Files.readAllBytes(write(frame, "second.parquet"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theFooterSaysWhereTheRowsComeFrom() throws IOException, SQLException {
        Path file = write(SampleFrames.of(PlaceTables.PLACE, 0, 1), "place.parquet");
        String sql =
                "SELECT decode(value) FROM parquet_kv_metadata('"
                        + file
                        + "') WHERE decode(key) = 'seed'";
        assertThat(select(sql)).containsExactly(List.of("7"));
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
        Path target =
                Files.createDirectories(folder.resolve("taken.parquet").resolve("inside"))
                        .getParent();
        assertThatThrownBy(() -> write(SampleFrames.of(PlaceTables.PLACE, 0, 10), "taken.parquet"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(target.toString());
        assertThatThrownBy(() ->
                        write(SampleFrames.of(PlaceTables.PLACE, 0, 10), "missing/place.parquet"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    private Path write(Frame frame, String name) throws IOException {
        try (var frames = new ParquetFrames(Map.of("seed", "7"))) {
            frames.write(frame, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    private static List<List<Object>> select(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> cells = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    cells.add(result.getObject(column));
                }
                rows.add(cells);
            }
            return rows;
        }
    }
}
