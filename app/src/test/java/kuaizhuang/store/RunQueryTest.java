package kuaizhuang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kuaizhuang.outputs.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RunQueryTest {

    @TempDir private static Path temporary;

    private static RunFolder folder;

    @BeforeAll
    static void makeARun() throws IOException {
        folder = SampleFrames.folder(temporary.resolve("run"));
    }

    private static String answer(String sql, RowFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var query = new RunQuery(folder);
                var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            query.answer(sql, format, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void seesTheYearsOfATableAsOne() throws IOException {
        assertThat(
                        answer(
                                "select year, count(*) n from firm_year group by year order by year",
                                RowFormat.CSV))
                .isEqualTo("year,n\n1976,10\n1977,20\n");
        assertThat(answer("select count(*) n from place", RowFormat.CSV)).isEqualTo("n\n12\n");
    }

    @Test
    void largeAndSmallNumbersStandWithoutAnExponent() throws IOException {
        String sql =
                "select 54512345.25::double a, 12e9::double b, 0.00001::double c, 141::double d";
        assertThat(answer(sql, RowFormat.CSV))
                .isEqualTo("a,b,c,d\n54512345.25,12000000000,0.000010,141.0\n");
    }

    @Test
    void seesEveryTableWithTheColumnsOfTheDictionary() throws IOException {
        JsonNode dictionary =
                JsonMapper.shared()
                        .readTree(Files.readString(folder.path().resolve("dictionary.json")));
        for (var table : dictionary.get("tables").properties()) {
            String sql =
                    "select column_name as name, column_type as type from (describe "
                            + table.getKey()
                            + ")";
            JsonNode stored = JsonMapper.shared().readTree(answer(sql, RowFormat.JSON));
            JsonNode columns = table.getValue().get("columns");
            assertThat(stored.size()).isEqualTo(columns.size()).isPositive();
            for (int i = 0; i < stored.size(); i++) {
                assertThat(stored.get(i).get("name")).isEqualTo(columns.get(i).get("name"));
                assertThat(stored.get(i).get("type")).isEqualTo(columns.get(i).get("type"));
            }
        }
    }

    @Test
    void aTableOfAnUnfinishedRunHasItsColumnsButNoRows() throws IOException {
        RunFolder young = RunFolder.create(temporary.resolve("young"));
        var bytes = new ByteArrayOutputStream();
        try (var query = new RunQuery(young)) {
            query.answer(
                    "select year, firm_id from firm_year",
                    RowFormat.CSV,
                    new PrintStream(bytes, true));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("year,firm_id\n");
    }

    @Test
    void printsColumnsSideBySide() throws IOException {
        assertThat(
                        answer(
                                "select '温州' as town, 12 as firms union all select 'Wenzhou', 3 order by firms",
                                RowFormat.TABLE))
                .isEqualTo(
                        """
                        town     firms
                        -------  -----
                        Wenzhou      3
                        温州        12
                        """);
    }

    @Test
    void printsCsvWithQuotesAndEmptyFields() throws IOException {
        assertThat(answer("select 'a, \"b\"' as x, null as y, true as z", RowFormat.CSV))
                .isEqualTo("x,y,z\n\"a, \"\"b\"\"\",,true\n");
    }

    @Test
    void printsJsonWithTypes() throws IOException {
        JsonNode rows =
                JsonMapper.shared()
                        .readTree(
                                answer(
                                        "select 'x' a, 1.5::double b, sum(firms) c, null d,"
                                                + " date '1978-12-18' e from cluster_year"
                                                + " where year = 1976",
                                        RowFormat.JSON));
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).get("a").asString()).isEqualTo("x");
        assertThat(rows.get(0).get("b").isNumber()).isTrue();
        assertThat(rows.get(0).get("c").isIntegralNumber()).isTrue();
        assertThat(rows.get(0).get("d").isNull()).isTrue();
        assertThat(rows.get(0).get("e").asString()).isEqualTo("1978-12-18");
    }

    @Test
    void refusesWhatTheDatabaseDoesNotUnderstand() {
        assertThatThrownBy(() -> answer("select firm from firm_year", RowFormat.CSV))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("firm");
        assertThatThrownBy(
                        () -> answer("select cast(product as int) from firm_year", RowFormat.CSV))
                .isInstanceOf(Refused.class);
    }

    @Test
    void reachesNothingOutsideTheRun() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.csv"), "a\n1\n");
        assertThatThrownBy(() -> answer("from read_csv('" + secret + "')", RowFormat.CSV))
                .isInstanceOf(Refused.class);
        Path stolen = temporary.resolve("stolen.csv");
        assertThatThrownBy(() -> answer("copy (select 1) to '" + stolen + "'", RowFormat.CSV))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answer("set enable_external_access = true", RowFormat.CSV))
                .isInstanceOf(Refused.class);
        assertThat(stolen).doesNotExist();
    }

    @Test
    void exportsEveryTableAsCsv() throws IOException {
        Path target = temporary.resolve("csv");
        CsvExport.write(folder, target);
        for (var table : Tables.ALL) {
            long lines = SampleFrames.once(table) ? 13 : 31;
            assertThat(Files.readAllLines(target.resolve(table.name() + ".csv")))
                    .hasSize((int) lines);
        }
        assertThat(Files.readAllLines(target.resolve("form_change_year.csv")).getFirst())
                .isEqualTo("year,county_code,from_form,to_form,from_control,to_control,firms");
        assertThatThrownBy(() -> CsvExport.write(folder, target)).isInstanceOf(Refused.class);
    }
}
