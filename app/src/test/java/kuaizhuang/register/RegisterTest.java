package kuaizhuang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import kuaizhuang.input.InputFaults;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.region.Regions;
import kuaizhuang.store.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final Gazetteer ZHEJIANG = new Gazetteers(new Regions(HOME)).named("zhejiang");

    @TempDir private Path folder;

    private static Register register(Map<Role, String> columns, Gazetteer gazetteer) {
        return new Register(columns, gazetteer, null, CoordinateSystem.WGS84, false);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("firms.csv"), text);
    }

    private Establishments read(String text, Gazetteer gazetteer, Dropped dropped)
            throws IOException {
        return register(Map.of(), gazetteer).read(file(text), dropped);
    }

    @Test
    void readsColumnsByNameWhateverTheirOrder() throws IOException {
        Path file =
                file(
                        """
                        anno,staff,code,county,revenue
                        2001,12,1311,B,3.5
                        2002,7,1412,A,
                        2001,5,1311,A,1e6
                        """);
        try (Dropped dropped = new Dropped(null)) {
            Establishments firms =
                    register(Map.of(Role.INDUSTRY, "code", Role.YEAR, "anno"), null)
                            .read(file, dropped);
            assertThat(firms.places().names()).containsExactly("A", "B");
            assertThat(firms.industries()).containsExactly("1311", "1412");
            assertThat(firms.place()).containsExactly(1, 0, 0);
            assertThat(firms.workers()).containsExactly(12, 7, 5);
            assertThat(firms.sales()).containsExactly(3.5, Double.NaN, 1e6);
            assertThat(firms.years()).containsExactly(2001, 2002);
            assertThat(dropped.rows()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void readsChineseHeadersInBothEncodings(String charset) throws IOException {
        String text = "区县,行业代码,从业人数,营业收入,年份\n乐清市,3812,20,100,2001\n义乌,1761,8,50,2001\n";
        Path file =
                Files.write(folder.resolve("firms.csv"), text.getBytes(Charset.forName(charset)));
        try (Dropped dropped = new Dropped(null)) {
            Establishments firms = register(Map.of(), ZHEJIANG).read(file, dropped);
            assertThat(firms.places().names().get(firms.place()[0])).isEqualTo("Yueqing");
            assertThat(firms.places().names().get(firms.place()[1])).isEqualTo("Yiwu");
            assertThat(firms.places().groups().get(firms.place()[1])).isEqualTo("Jinhua");
        }
    }

    @Test
    void aMarkAtTheStartAndSemicolonsDoNotDisturb() throws IOException {
        try (Dropped dropped = new Dropped(null)) {
            Establishments firms = read("\uFEFFplace;industry;workers\na;x;3\n", null, dropped);
            assertThat(firms.rows()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "330382",
        "330382001002",
        "330382001",
        "Yueqing",
        "yueqing shi",
        "YUEQING",
        "乐清",
        "乐清市"
    })
    void recognisesAPlaceByCodeAndByName(String text) {
        assertThat(ZHEJIANG.toPlaces().names().get(ZHEJIANG.find(text))).isEqualTo("Yueqing");
    }

    @Test
    void countsAndTellsWhatItLeavesOut() throws IOException {
        Path told = folder.resolve("dropped.csv");
        try (Dropped dropped = new Dropped(told)) {
            Establishments firms =
                    read(
                            """
                            place,industry,workers,firm,year
                            Yueqing,a,5,f1,2001
                            Yueqng,a,5,f2,2001
                            Yiwu,a,many,f3,2001
                            Yiwu,a,-4,f4,2001
                            Yiwu,a,NaN,f5,2001
                            Yiwu,a,Infinity,f6,2001
                            Yiwu,,4,f7,2001
                            Yiwu,a,4,f1,2001
                            Yiwu,a,4,f1,2002
                            Yiwu,a,4,f8,last year
                            Yiwu,a,0x10,f9,2001
                            Yiwu,a,3d,f10,2001
                            Yiwu,a
                            """,
                            ZHEJIANG,
                            dropped);
            assertThat(firms.rows()).isEqualTo(2);
            assertThat(dropped.rows()).isEqualTo(11);
            assertThat(dropped.count(Reason.UNKNOWN_PLACE)).isEqualTo(1);
            assertThat(dropped.count(Reason.NOT_A_NUMBER)).isEqualTo(3);
            assertThat(dropped.count(Reason.NEGATIVE)).isEqualTo(1);
            assertThat(dropped.count(Reason.NOT_FINITE)).isEqualTo(2);
            assertThat(dropped.count(Reason.MISSING)).isEqualTo(1);
            assertThat(dropped.count(Reason.FIELD_COUNT)).isEqualTo(1);
            assertThat(dropped.count(Reason.DUPLICATE)).isEqualTo(1);
            assertThat(dropped.count(Reason.NOT_A_YEAR)).isEqualTo(1);
            assertThat(String.join("\n", dropped.summary())).contains("did you mean Yueqing?");
        }
        assertThat(Files.readAllLines(told))
                .hasSize(12)
                .contains("4,workers,many,is not a number,write 1234.5");
    }

    private void assertFault(String text, Map<Role, String> columns, String... words)
            throws IOException {
        Path file = file(text);
        try (Dropped dropped = new Dropped(null)) {
            assertThatThrownBy(() -> register(columns, ZHEJIANG).read(file, dropped))
                    .isInstanceOf(InputFaults.class)
                    .hasMessageContainingAll(words);
        }
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertFault("", Map.of(), "empty");
        assertFault("place,industry\n", Map.of(), "no row can be used");
        assertFault("a,b\n1,2\n", Map.of(), "--place", "--industry; the headers are [a, b]");
        assertFault("place,indstry\nYiwu,a\n", Map.of(), "--industry, which may be indstry");
        assertFault(
                "place,industry,staff\nYiwu,a,1\n",
                Map.of(Role.WORKERS, "stuff"),
                "stuff",
                "is not a header",
                "did you mean staff?");
        assertFault("place,industry\nNowhere,a\n", Map.of(), "no row can be used", "Nowhere");
        assertFault("place,industry\nYiwu,\"a\n", Map.of(), "firms.csv");
    }

    @Test
    void swappedCoordinatesAreTold() throws IOException {
        assertFault(
                "place,industry,lon,lat\nYiwu,a,29.3,120.1\nYiwu,a,29.4,120.2\n",
                Map.of(),
                "swapped",
                "--lon");
    }

    @Test
    void aRowWithImpossibleCoordinatesIsUsedWithoutThem() throws IOException {
        try (Dropped dropped = new Dropped(null)) {
            Establishments firms =
                    read(
                            "place,industry,lon,lat\nYiwu,a,120.1,29.3\nYiwu,a,0,0\nYiwu,a,abc,29\nYiwu,a,999,29\n",
                            ZHEJIANG,
                            dropped);
            assertThat(firms.rows()).isEqualTo(4);
            assertThat(firms.located()).containsExactly(0);
            assertThat(dropped.count(Reason.COORDINATES)).isEqualTo(3);
            assertThat(dropped.rows()).isZero();
        }
    }

    /// A point in Hangzhou: the shift is some 500 m, undone to a metre.
    @Test
    void chineseMapCoordinatesAreShiftedBack() {
        double[] shifted = ChineseShift.apply(120.1551, 30.2741);
        assertThat(Math.abs(shifted[0] - 120.1551)).isBetween(.003, .007);
        double[] back = ChineseShift.undo(shifted[0], shifted[1]);
        assertThat(back[0]).isEqualTo(120.1551, within(1e-6));
        assertThat(back[1]).isEqualTo(30.2741, within(1e-6));
    }

    @Test
    void wrongBytesAreToldWithTheRemedy() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("firms.csv"),
                        "place,industry\n义乌,a\n".getBytes(Charset.forName("GB18030")));
        try (Dropped dropped = new Dropped(null)) {
            assertThatThrownBy(() ->
                            new Register(
                                            Map.of(),
                                            null,
                                            java.nio.charset.StandardCharsets.UTF_8,
                                            CoordinateSystem.WGS84,
                                            false)
                                    .read(file, dropped))
                    .isInstanceOf(InputFaults.class)
                    .hasMessageContaining("--encoding gb18030");
        }
    }

    /// Rows that nothing tells apart make one row that stands for them, unless firms have
    /// identities.
    @Test
    void rowsAlikeAreTakenTogether() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("firms.csv"),
                        "firm number,place,industry,staff,sales\n1,A,x,5,10\n2,A,x,5,20\n3,A,x,6,20\n4,B,x,5,-1\n5,A,x,5,\n");
        Map<Role, String> columns = Map.of(Role.WORKERS, "staff", Role.SALES, "sales");
        Register register = new Register(columns, null, null, CoordinateSystem.WGS84, true);
        try (Dropped dropped = new Dropped(null)) {
            Establishments firms = register.read(file, dropped);
            assertThat(firms.workers()).containsExactly(5, 6);
            assertThat(firms.weight()).containsExactly(3, 1);
            assertThat(firms.count()).isEqualTo(4).isEqualTo(dropped.used());
            assertThat(dropped.count(Reason.NEGATIVE)).isEqualTo(1);
        }
        Map<Role, String> withFirms = Map.of(Role.WORKERS, "staff", Role.FIRM, "firm number");
        try (Dropped dropped = new Dropped(null)) {
            assertThat(
                            new Register(withFirms, null, null, CoordinateSystem.WGS84, true)
                                    .read(file, dropped)
                                    .rows())
                    .isEqualTo(4);
        }
    }

    @Test
    void readsParquetAndTellsOfOneCutShort() throws IOException, SQLException {
        Path file = folder.resolve("firms.parquet");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT 'p' || (i % 3) AS place, i % 5 AS industry, i AS workers FROM range(1000) AS r(i)) TO '"
                            + file
                            + "' (FORMAT parquet)");
        }
        try (Dropped dropped = new Dropped(null)) {
            assertThat(register(Map.of(), null).read(file, dropped).rows()).isEqualTo(1000);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        try (Dropped dropped = new Dropped(null)) {
            assertThatThrownBy(() -> register(Map.of(), null).read(file, dropped))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("cut short");
        }
    }

    @Test
    void placesOfAGeoJsonOfTheUsers() throws IOException {
        Path places =
                Files.writeString(
                        folder.resolve("places.geojson"),
                        """
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","properties":{"name":"West","code":"1"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
                        {"type":"Feature","properties":{"name":"East","name_zh":"东"},"geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}}]}
                        """);
        Gazetteer gazetteer = new Gazetteers(new Regions(HOME)).named(places.toString());
        assertThat(gazetteer.find("东")).isEqualTo(1);
        assertThat(gazetteer.toPlaces().neighbours()).isDeepEqualTo(new int[][] {{1}, {0}});
        assertThatThrownBy(() -> new Gazetteers(new Regions(HOME)).named("zhejang"))
                .hasMessageContaining("did you mean zhejiang?");
        Files.writeString(places, "{\"features\": [{\"geometry\": 3}]}");
        assertThatThrownBy(() -> new Gazetteers(new Regions(HOME)).named(places.toString()))
                .isInstanceOf(InputFaults.class);
    }
}
