package kuaizhuang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kuaizhuang.score.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    @TempDir Path folder;

    private String page(boolean withRows) throws Exception {
        SyntheticRun.write(folder, 1976, 1985, SyntheticRun.dozen(), withRows);
        return Files.readString(Report.write(folder));
    }

    private static JsonNode data(String page) {
        var found =
                Pattern.compile(
                                "<script type=\"application/json\" id=\"data\">(.*?)</script>",
                                Pattern.DOTALL)
                        .matcher(page);
        assertThat(found.find()).isTrue();
        return JsonMapper.shared().readTree(found.group(1));
    }

    @Test
    void everySectionIsThereAndEveryPlaceOfTheTemplateIsFilled() throws Exception {
        String page = page(true);
        assertThat(page)
                .contains("<h1>Nowhere, 1976\u20131985</h1>")
                .contains(
                        "id=\"map\"",
                        "id=\"curves\"",
                        "id=\"largest\"",
                        "id=\"paper\"",
                        "id=\"limits\"",
                        "id=\"cite\"")
                .contains("The first year with a place that met the paper's rule of a cluster")
                .contains("clusters of 1985</h2>")
                .contains("There are no facts about Nowhere.")
                .contains("This is one run with one seed")
                .contains("switched off these mechanisms: markets")
                .contains(
                        "checked in each of 120 months: the worst difference was 0 fen, 0 persons and 0 units")
                .contains("hash ab12")
                .contains("halshs-00357131");
        assertThat(page.replaceAll("(?s)<script>.*?</script>", "")).doesNotContain("{{");
    }

    @Test
    void theCurvesHoldTheSumsOfTheTables() throws Exception {
        JsonNode data = data(page(true));
        double fromPage = 0;
        for (JsonNode chart : data.path("charts")) {
            if (chart.path("id").asString().equals("output-by-channel")) {
                for (JsonNode line : chart.path("lines")) {
                    fromPage += line.path("values").get(1985 - 1976).asDouble();
                }
            }
        }
        try (RunTables tables = RunTables.open(folder)) {
            double sold =
                    tables.number(
                            """
                            select sum(sold_own_shop_yuan + sold_peddlers_yuan + sold_station_yuan + sold_market_yuan
                                + sold_network_yuan + sold_sales_force_yuan + sold_export_yuan) from town_product_year where year = 1985\
                            """);
            assertThat(fromPage)
                    .isPositive()
                    .isCloseTo(sold, org.assertj.core.data.Offset.offset(1.0));
            assertThat(data.path("map").path("years").size())
                    .isEqualTo((int) tables.number("select count(*) from cluster_year"));
        }
        assertThat(data.path("map").path("events").get(1).path("label").asString())
                .isEqualTo("Campaign against <false> collectives");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        String page = page(true);
        assertThat(page)
                .doesNotContainPattern("(?i)(src|href|action)\\s*=\\s*[\"']?\\s*(https?:)?//");
        assertThat(page).doesNotContainPattern("(?i)@import|url\\(\\s*[\"']?https?:");
        assertThat(page.split("</script>", -1)).hasSize(4);
    }

    @Test
    void aRunWithoutRowsHasAPageThatSaysSo() throws Exception {
        String page = page(false);
        assertThat(page)
                .contains("there is nothing to tell yet")
                .contains("The last year has no cluster.")
                .contains("The run has no rows for this curve.");
        assertThat(data(page).path("years").size()).isZero();
    }

    private static List<PaperFacts.Fact> facts(RunTables tables, long scale) {
        return PaperFacts.of(tables, Pack.of("zhejiang").facts(), scale);
    }

    @Test
    void theHeadlineFactsAreMeasuredOnTheRun() throws Exception {
        SyntheticRun.write(folder, 1993, 2006, SyntheticRun.dozen(), true);
        try (RunTables tables = RunTables.open(folder)) {
            double share =
                    tables.number(
                            """
                            select 100.0 * sum(weight) filter (where control = 'private') / sum(weight)
                            from firm_year where year = 2000\
                            """);
            assertThat(facts(tables, 1))
                    .filteredOn(fact -> fact.stated().id().equals("private-share-2000"))
                    .singleElement()
                    .satisfies(fact -> {
                        assertThat(fact.emerged()).hasValue(share);
                        assertThat(fact.ratio())
                                .isCloseTo(share / 89.3, org.assertj.core.data.Offset.offset(1e-9));
                    });
            assertThat(Pack.of("nowhere").facts()).isEmpty();
        }
    }

    @Test
    void factsThatTheSampleOrTheYearsDoNotBearAreNotJudged() throws Exception {
        SyntheticRun.write(folder, 1993, 1999, SyntheticRun.dozen(), true);
        try (RunTables tables = RunTables.open(folder)) {
            assertThat(facts(tables, 100))
                    .filteredOn(fact -> fact.year() > 1999)
                    .isNotEmpty()
                    .allMatch(fact -> fact.verdict() == Verdict.NOT_REACHED);
        }
        SyntheticRun.write(folder.resolve("whole"), 1976, 2006, SyntheticRun.dozen(), true);
        try (RunTables tables = RunTables.open(folder.resolve("whole"))) {
            assertThat(facts(tables, 100))
                    .filteredOn(fact -> fact.source().equals("P034"))
                    .singleElement()
                    .matches(fact -> fact.verdict() == Verdict.OTHER_SCALE);
        }
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        assertThatThrownBy(() -> Report.write(folder))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("it has no folder `tables`");
    }
}
