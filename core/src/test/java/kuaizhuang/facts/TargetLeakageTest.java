package kuaizhuang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kuaizhuang.region.Region;
import kuaizhuang.region.RegionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known from later must not enter a run: the named clusters are held against runs, so
/// nothing outside the folder of facts may be made from them but names and places of towns.
/// `ArchitectureTest` keeps region, scenario and model from knowing the package of facts.
final class TargetLeakageTest {

    private static final Path PACK =
            Path.of(System.getProperty("kuaizhuang.home"), "packs", "zhejiang");

    @TempDir private Path folder;

    /// Files of a pack outside its facts.
    private static List<Path> inputs(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !pack.relativize(file).startsWith("facts"))
                    .toList();
        }
    }

    /// Names of the tables that say of a county or a town what it makes.
    private static List<String> tieProductsToPlaces(Path pack) throws IOException {
        return inputs(pack).stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .filter(file -> {
                    List<String> heads = heads(file);
                    return heads.stream().anyMatch(head -> head.matches("county.*|town.*|place.*"))
                            && heads.stream().anyMatch(head -> head.matches("product.*|sector.*"));
                })
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static List<String> heads(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return List.of(lines.findFirst().orElse("").split(","));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void onlyTraditionsTieProductsToPlaces() throws IOException {
        assertThat(tieProductsToPlaces(PACK)).containsExactly("traditions.csv");
    }

    @Test
    void aPlantedTableIsFound() throws IOException {
        Files.writeString(folder.resolve("hints.csv"), "county_code,product,weight\n");
        Files.createDirectories(folder.resolve("facts"));
        Files.writeString(folder.resolve("facts/clusters.csv"), "county_code,product\n");
        assertThat(tieProductsToPlaces(folder)).containsExactly("hints.csv");
    }

    /// What lays the towns has names and places of its own.
    @Test
    void nothingThatMakesAnInputReadsTheFacts() throws IOException {
        assertThat(inputs(PACK))
                .filteredOn(file -> !file.getFileName().toString().matches("README\\.md|NOTICE"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readString(file))
                                .as(file.toString())
                                .doesNotContain("clusters.csv", "facts/"));
    }

    @Test
    void aPackWithoutItsFactsIsTheSameRegion() throws IOException {
        Path bare = folder.resolve("zhejiang");
        for (Path file : inputs(PACK)) {
            Path copy = bare.resolve(PACK.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Region without = RegionReader.read(bare);
        Region with = RegionReader.read(PACK);
        assertThat(without.hash()).isEqualTo(with.hash());
        assertThat(without.traditions()).isEqualTo(with.traditions());
        assertThat(without.towns()).isEqualTo(with.towns());
    }
}
