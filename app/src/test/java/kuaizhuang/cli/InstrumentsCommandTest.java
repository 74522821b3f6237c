package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaizhuang.kernel.Draws;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `measure` and `clusters` on a made-up register with one planted cluster: lighters in Lucheng.
final class InstrumentsCommandTest {

    private static final String[] COUNTIES = {
        "Lucheng,120.65,28.01", "Yiwu,120.07,29.30", "Keqiao,120.48,30.08", "330382,120.96,28.12",
        "黄岩,121.26,28.65", "Wenling,121.38,28.37", "Yongkang,120.03,28.89", "Haining,120.68,30.51"
    };

    @TempDir private static Path folder;

    private static Path register;

    @BeforeAll
    static void write() throws IOException {
        StringBuilder text = new StringBuilder("id,county,code,staff,revenue,x,y,year\n");
        for (int firm = 0; firm < 600; firm++) {
            boolean lighters = firm % 6 == 0;
            boolean planted = lighters && firm % 12 != 0;
            String[] place = COUNTIES[planted ? 0 : (int) (8 * Draws.unit(1, firm))].split(",");
            String industry = lighters ? "lighters" : "other-" + firm % 5;
            if (place[0].equals("Keqiao")) {
                place = COUNTIES[1].split(",");
            }
            int staff = 1 + (int) (60 * Draws.unit(2, firm));
            text.append(
                    "f%d,%s,%s,%d,%d,%.4f,%.4f,2001%n"
                            .formatted(
                                    firm,
                                    place[0],
                                    industry,
                                    staff,
                                    staff * 100_000,
                                    Double.parseDouble(place[1]) + .04 * Draws.unit(3, firm),
                                    Double.parseDouble(place[2]) + .04 * Draws.unit(4, firm)));
        }
        text.append("f600,Atlantis,lighters,5,1,120,28,2001\n");
        register = Files.writeString(folder.resolve("firms.csv"), text);
    }

    private static Called measure(Object... more) {
        Object[] words = {
            "measure",
            register,
            "--industry",
            "code",
            "--lon",
            "x",
            "--lat",
            "y",
            "--places",
            "zhejiang",
            "--rounds",
            "199"
        };
        return Called.with(
                java.util.stream.Stream.concat(
                                java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                        .toArray());
    }

    @Test
    void thePlantedClusterIsFoundAndWrittenDown() throws IOException {
        Path out = folder.resolve("results");
        Called called =
                measure("--indices", "area,distance,space,place,related,size", "--out", out);
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.err()).contains("Read 600 rows", "Atlantis", "not a known place");
        assertThat(called.out()).containsPattern("lighters +100 .*Lucheng.*localised");
        List<String> rows = Files.readAllLines(out.resolve("indices.csv"));
        assertThat(rows.getFirst())
                .isEqualTo(
                        "index,place,industry,other_industry,year,radius_km,value,low,high,p,n,note");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("ellison_glaeser,,lighters,,2001,,"))
                .anyMatch(
                        row -> row.matches("location_quotient,Lucheng,lighters,.*,overrepresented"))
                .anyMatch(row -> row.matches("k_density,,lighters,.*,localised"))
                .anyMatch(row -> row.matches("marcon_puech,,lighters,,2001,5\\.0,.*,localised"))
                .noneMatch(row -> row.matches(".*(NaN|Infinity).*"));
        assertThat(Files.readAllLines(out.resolve("dropped.csv"))).hasSize(2);
        assertThat(out.resolve("indices.parquet")).isNotEmptyFile();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("lighters", "localised", "Atlantis", "ellison_glaeser", "<svg")
                .contains("class=\"over step-", "location quotient ")
                .doesNotContain("{{", "http://", "https://", "<script");
        assertThat(measure("--out", out).err()).contains("not empty");
    }

    @Test
    void resultsAreTheSameForAnyNumberOfThreads() {
        Called one = measure("--format", "csv", "--indices", "area,marcon_puech", "--threads", "1");
        Called three =
                measure("--format", "csv", "--indices", "area,marcon_puech", "--threads", "3");
        assertThat(three.out()).isEqualTo(one.out()).contains("marcon_puech");
    }

    @Test
    void whatIsUndefinedSaysWhyAndHasNoNumber() {
        Called called = measure("--format", "csv", "--indices", "change", "--since", "1999");
        assertThat(called.out())
                .contains(",2001,,,,,,0,undefined: the register has no rows of 1999");
    }

    @Test
    void aSingleIndustryHasNoOtherToBeComparedWith() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("one.csv"), "place,industry,staff\nA,x,3\nB,x,4\nC,x,4\n");
        assertThat(Called.with("measure", file, "--format", "csv").out())
                .contains("ellison_glaeser,,x,,,,,,,,3,")
                .contains("undefined: there is no other industry");
    }

    @Test
    void clustersAreFoundInFourWaysThatAgreeOnThePlantedOne() throws IOException {
        Path out = folder.resolve("found");
        Called called =
                Called.with(
                        "clusters",
                        register,
                        "--industry",
                        "code",
                        "--lon",
                        "x",
                        "--lat",
                        "y",
                        "--places",
                        "zhejiang",
                        "--more-than-sales",
                        "1e7",
                        "--out",
                        out);
        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out())
                .containsPattern("paper_rule +lighters +Lucheng .*location_quotient.*density")
                .containsPattern("density +lighters +Lucheng .*paper_rule");
        JsonNode areas =
                JsonMapper.shared().readTree(Files.readString(out.resolve("clusters.geojson")));
        assertThat(areas.get("features").size())
                .isEqualTo(Files.readAllLines(out.resolve("clusters.csv")).size() - 1);
        assertThat(areas.get("features").valueStream())
                .allMatch(area -> area.get("geometry").get("type").asString().endsWith("Polygon"));
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("Where the methods agree", "Paper rule: ", "also_found_by", "Atlantis")
                .contains("<use href=\"#place-", "class=\"reach hue-")
                .doesNotContain("{{", "http://", "https://", "<script");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure nowhere.csv | nowhere.csv",
                "measure nowhere.csv --indices elison_glaeser | did you mean ellison_glaeser?",
                "measure nowhere.csv --radii 0,5 | --radii",
                "measure nowhere.csv --reference people | people",
                "measure nowhere.csv --encoding klingon | klingon",
                "measure nowhere.csv --places zhejang | did you mean zhejiang?",
                "measure nowhere.parquet | nowhere.parquet",
                "clusters nowhere.csv --by dbscan | --by",
                "clusters nowhere.csv --join-within far | --join-within",
                "clusters nowhere.csv --complements none.csv | none.csv",
                "measure . | holds no run"
            })
    void wrongInputIsToldInASentence(String words, String complaint) {
        Called called = Called.with((Object[]) words.split(" "));
        assertThat(called.err()).contains(complaint).doesNotContain("Exception");
        assertThat(called.exitCode()).isEqualTo(ExitCodes.INPUT_AT_FAULT);
    }

    @Test
    void columnsCanStandInAFile() throws IOException {
        Path columns =
                Files.writeString(
                        folder.resolve("columns.yaml"), "industry: code\nworkers: staff\n");
        Called called = Called.with("measure", register, "--columns", columns, "--rounds", "19");
        assertThat(called.exitCode()).as(called.err()).isZero();
        Files.writeString(columns, "indutry: code\n");
        assertThat(Called.with("measure", register, "--columns", columns).err())
                .contains("indutry", "did you mean industry?");
    }
}
