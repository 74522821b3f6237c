package kuaizhuang.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.FactReader;

/// What the region's pack adds to a run's own tables: readable names and the outlines of the
/// counties.
///
/// A run folder may have travelled without its pack; then keys stand for names and the map has no
/// outlines.
///
/// @param title what people call the region, without years
/// @param products names by id, `sectors` likewise
/// @param counties the file of outlines, empty where there is none
/// @param facts what is stated about the region, empty where the pack has none
record Pack(
        String title,
        Map<String, String> products,
        Map<String, String> sectors,
        Optional<Path> counties,
        List<Fact> facts) {

    /// Looks for `packs/<region>` under the folder that the system property `kuaizhuang.home`
    /// names.
    static Pack of(String region) {
        Path folder = Path.of(System.getProperty("kuaizhuang.home", "."), "packs", region);
        Path outlines = folder.resolve("counties.geojson");
        return new Pack(
                Yaml.text(folder.resolve("pack.yaml"), "title")
                        .map(title -> title.replaceFirst(",\\s*\\d{4}.*", ""))
                        .orElse(Words.capital(Words.plain(region))),
                names(folder.resolve("products.csv")),
                names(folder.resolve("sectors.csv")),
                Optional.of(outlines).filter(Files::isRegularFile),
                facts(FactReader.ofPack(folder)));
    }

    private static List<Fact> facts(Path file) {
        return Files.isRegularFile(file) ? FactReader.read(file) : List.of();
    }

    private static Map<String, String> names(Path file) {
        Map<String, String> names = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(row -> names.put(row.getField("id"), row.getField("name")));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return names;
    }

    String product(String id) {
        return products.getOrDefault(id, Words.capital(Words.plain(id)));
    }

    String sector(String id) {
        return sectors.getOrDefault(id, Words.capital(Words.plain(id)));
    }
}
