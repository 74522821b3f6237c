package kuaizhuang.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The published schemas of the CSV files in a folder; the build puts the files of packs/schema on
/// the class path.
public record TableSchemas(String description, List<TableSchema> tables) {

    private static final TableSchemas PUBLISHED = load("tables.schema.json");
    private static final TableSchemas FACTS = load("facts.schema.json");

    /// The schemas of a pack: what enters a run.
    public static TableSchemas published() {
        return PUBLISHED;
    }

    /// The schemas of a pack's folder of facts: what a run is judged by.
    public static TableSchemas facts() {
        return FACTS;
    }

    /// The schema of a file.
    ///
    /// @param name a name that stands in `tables`
    public TableSchema of(String name) {
        return tables.stream()
                .filter(schema -> schema.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no schema of " + name));
    }

    private static TableSchemas load(String name) {
        String resource = "/kuaizhuang/schema/" + name;
        try (InputStream json = TableSchemas.class.getResourceAsStream(resource)) {
            return JsonMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(json, TableSchemas.class);
        } catch (IOException failed) {
            throw new IllegalStateException("the build lacks " + resource, failed);
        }
    }
}
