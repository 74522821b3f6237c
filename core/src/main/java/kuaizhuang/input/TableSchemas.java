package kuaizhuang.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The published schemas of all CSV files of a pack: packs/schema/tables.schema.json.
public record TableSchemas(String description, List<TableSchema> tables) {

    private static final String RESOURCE = "/kuaizhuang/schema/tables.schema.json";

    private static final TableSchemas PUBLISHED = load();

    /// The schemas as they are published; the build puts the same file on the class path.
    public static TableSchemas published() {
        return PUBLISHED;
    }

    private static TableSchemas load() {
        try (InputStream json = TableSchemas.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(json, TableSchemas.class);
        } catch (IOException failed) {
            throw new IllegalStateException("the build lacks " + RESOURCE, failed);
        }
    }
}
