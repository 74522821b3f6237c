package kuaizhuang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaizhuang.facts.Fact.Extent;
import kuaizhuang.facts.Fact.Split;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Table;
import kuaizhuang.input.TableReader;
import kuaizhuang.input.TableSchemas;
import kuaizhuang.input.TextFile;
import kuaizhuang.region.Region;
import kuaizhuang.region.RegionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The facts of the packs: complete, sourced, and split before anything was fitted.
final class PackFactsTest {

    private static final Path PACKS = Path.of(System.getProperty("kuaizhuang.home"), "packs");
    private static final Path ZHEJIANG = PACKS.resolve("zhejiang/facts");
    private static final int LAST_YEAR_OF_FIT = 1997;
    private static final int LARGEST_SAMPLE = 100;

    /// What was frozen before the first fit: ids, ranges, split and what a sample bears. Whoever
    /// changes one of them changes this line, and says why in the changelog.
    private static final String FROZEN =
            "737ed785dab5001ebd362b13c97f687ff715d4c6122f1fc01c357c7a8da9119d";

    private static List<Fact> zhejiang() {
        return FactReader.read(FactReader.ofPack(PACKS.resolve("zhejiang")));
    }

    private static Table table(String name) {
        Faults faults = new Faults();
        TextFile file = TextFile.read(ZHEJIANG.resolve(name), faults).orElseThrow();
        Table table = TableReader.read(file, TableSchemas.facts().of(name), faults);
        faults.throwIfAny();
        return table;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhejiang", "two-valleys"})
    void readWithoutFaultsAndWithSources(String pack) {
        assertThat(Files.exists(PACKS.resolve(pack).resolve("facts/sources.csv"))).isTrue();
        assertThat(FactReader.read(FactReader.ofPack(PACKS.resolve(pack)))).isNotEmpty();
    }

    @Test
    void aRunCanContainAtLeastSeventyInEightBlocks() {
        assertThat(zhejiang()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(zhejiang().stream().map(Fact::block).distinct())
                .containsExactly(
                        "size",
                        "ownership",
                        "labour",
                        "space",
                        "markets",
                        "networks",
                        "dynamics",
                        "products");
    }

    /// Both hold-outs: in time, what lies after 1997; in place, what is below the province.
    @Test
    void aFitSeesTheWholeProvinceUpTo1997AndNothingElse() {
        assertThat(zhejiang())
                .allSatisfy(fact ->
                        assertThat(fact.split() == Split.CALIBRATION)
                                .as(fact.id())
                                .isEqualTo(
                                        fact.extent() == Extent.REGION
                                                && fact.year() <= LAST_YEAR_OF_FIT));
    }

    @Test
    void countsOfClustersAreForScaleOne() {
        assertThat(zhejiang())
                .filteredOn(fact ->
                        fact.sql().matches("select count\\(.*")
                                && fact.sql().contains("cluster_year"))
                .hasSizeGreaterThan(4)
                .allMatch(fact -> fact.largestScale() == 1);
        assertThat(zhejiang()).allMatch(fact -> fact.largestScale() <= LARGEST_SAMPLE);
    }

    @Test
    void nominalFiguresSayHowTheyWereConverted() {
        assertThat(zhejiang())
                .filteredOn(fact ->
                        fact.statement().contains("current yuan") || fact.unit().contains("yuan"))
                .isNotEmpty()
                .allMatch(fact -> fact.tolerance().contains("cpi_2001_100"));
    }

    /// No statement of the sources is passed over in silence, and none is both judged and not.
    @Test
    void everySourceIsJudgedOrListedWithAReason() {
        Set<String> judged =
                zhejiang().stream()
                        .flatMap(fact -> fact.sources().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = sources("not_scored.csv", "source");
        assertThat(listed).doesNotContainAnyElementsOf(judged);
        List<String> both = new ArrayList<>(judged);
        both.addAll(listed);
        assertThat(both).containsExactlyInAnyOrderElementsOf(sources("sources.csv", "id"));
    }

    @Test
    void namedClustersAreOfCountiesAndProductsOfThePack() {
        Region region = RegionReader.read(PACKS.resolve("zhejiang"));
        List<NamedCluster> named =
                NamedCluster.read(NamedCluster.ofPack(PACKS.resolve("zhejiang")));
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(region.counties().stream().map(Region.County::code).toList())
                .containsAll(named.stream().map(NamedCluster::county).toList());
        assertThat(region.products().stream().map(Region.Product::id).toList())
                .containsAll(named.stream().map(NamedCluster::product).toList());
    }

    private static Set<String> sources(String file, String field) {
        return table(file).rows().stream()
                .map(row -> row.text(field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void idsRangesAndSplitAreFrozen() throws IOException, NoSuchAlgorithmException {
        String text =
                zhejiang().stream()
                        .map(fact ->
                                Stream.of(
                                                fact.id(),
                                                fact.low(),
                                                fact.high(),
                                                fact.split(),
                                                fact.largestScale(),
                                                fact.followsFrom())
                                        .map(Object::toString)
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
        String digest =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(digest).isEqualTo(FROZEN);
        assertThat(Files.readString(ZHEJIANG.resolve("README.md"))).contains(FROZEN);
    }
}
