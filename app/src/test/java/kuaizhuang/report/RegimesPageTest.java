package kuaizhuang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaizhuang.kernel.Frame;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.store.ParquetFrames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegimesPageTest {

    @TempDir Path folder;

    private Path run(String name, double trade) throws Exception {
        Path run = folder.resolve(name);
        SyntheticRun.write(run, 1976, 1985, SyntheticRun.dozen(), true);
        try (RunTables tables = RunTables.open(run);
                ParquetFrames files = new ParquetFrames(java.util.Map.of())) {
            Frame fingerprints = new Frame(ClusterTables.CLUSTER_FINGERPRINT_YEAR);
            for (Row row : tables.rows("select year, cluster_id from cluster_year")) {
                var spec = fingerprints.spec();
                fingerprints
                        .set(0, row.integer("year"))
                        .set(1, row.text("cluster_id"))
                        .set(spec.index("trade"), trade)
                        .set(spec.index("type"), "rural small firms")
                        .set(spec.index("stage"), "workshops")
                        .endRow();
            }
            Path table = run.resolve("tables/cluster_fingerprint_year.parquet");
            Files.createDirectories(table);
            files.write(fingerprints, table.resolve("all.parquet"));
        }
        return run;
    }

    private List<Regime> two() throws Exception {
        return List.of(
                Regime.of(run("one", 0.25), Integer.MAX_VALUE), Regime.of(run("two", 0.75), 1984));
    }

    @Test
    void figuresAreMeansOverTheClustersOfTheYear() throws Exception {
        List<Regime> regimes = two();
        assertThat(regimes.get(0).year()).isEqualTo(1985);
        assertThat(regimes.get(1).year()).isEqualTo(1984);
        assertThat(regimes.get(0).figures().get("Trade structures")).isCloseTo(0.25, within(1e-12));
        assertThat(regimes.get(1).figures().get("Trade structures")).isCloseTo(0.75, within(1e-12));
        double clusters = regimes.get(0).totals().get("clusters");
        assertThat(regimes.get(0).stages()).containsOnlyKeys("workshops").containsValue(clusters);
        assertThat(regimes.get(0).spots()).hasSize((int) clusters);
    }

    @Test
    void onePageHoldsAllRunsAndLoadsNothing() throws Exception {
        Path file = folder.resolve("regimes.html");
        RegimesPage.write(two(), file);
        String page = Files.readString(file);
        assertThat(page)
                .contains("id=\"figures\"", "id=\"stages\"", "id=\"maps\"", "id=\"curves\"")
                .contains("(2)", "25%", "75%", "Rural small firms", "class=\"small-map\"");
        assertThat(page.replaceAll("(?s)<script>.*?</script>", "")).doesNotContain("{{");
        assertThat(page)
                .doesNotContainPattern("(?i)(src|href|action)\\s*=\\s*[\"']?\\s*(https?:)?//");
    }

    @Test
    void theReportOfOneRunHasItsFingerprint() throws Exception {
        assertThat(Files.readString(Report.write(run("one", 0.5))))
                .contains("id=\"plot-fingerprint\"", "id=\"plot-clusters-by-stage\"");
    }
}
