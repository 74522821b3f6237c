package kuaizhuang.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packs of this project read without faults and keep to the schemas that are published with
/// them.
class PacksTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    static Stream<String> packs() {
        return new Regions(HOME).ids().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void readsWithoutFaults(String id) {
        Region region = new Regions(HOME).read(id);
        assertThat(region.id()).isEqualTo(id);
        assertThat(CountyShapes.read(HOME.resolve("packs").resolve(id)))
                .hasSameSizeAs(region.counties());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void keepsToThePublishedSchemas(String id) throws IOException {
        Path pack = HOME.resolve("packs").resolve(id);
        assertThat(violations("pack", pack.resolve("pack.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(violations("policy", pack.resolve("policy.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(violations("counties", pack.resolve("counties.geojson"), InputFormat.JSON))
                .isEmpty();
        Path patterns = pack.resolve("facts/patterns.yaml");
        if (Files.exists(patterns)) {
            assertThat(violations("patterns", patterns, InputFormat.YAML)).isEmpty();
        }
        Path scenarios = pack.resolve("scenarios");
        if (Files.isDirectory(scenarios)) {
            try (var files = Files.list(scenarios)) {
                for (Path scenario : files.toList()) {
                    assertThat(violations("scenario", scenario, InputFormat.YAML)).isEmpty();
                }
            }
        }
    }

    private static List<String> violations(String schemaName, Path file, InputFormat format)
            throws IOException {
        Path path = HOME.resolve("packs/schema").resolve(schemaName + ".schema.json");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(path), InputFormat.JSON);
        return schema.validate(Files.readString(file), format).stream()
                .map(error ->
                        file.getFileName()
                                + " "
                                + error.getInstanceLocation()
                                + " "
                                + error.getMessage())
                .toList();
    }

    @Test
    void thePublishedLeversAreThoseOfTheModel() throws IOException {
        JsonNode schema =
                JsonMapper.shared()
                        .readTree(
                                Files.readString(HOME.resolve("packs/schema/policy.schema.json")));
        List<String> published =
                schema.at("/items/properties/lever/enum")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList();
        assertThat(published).isEqualTo(Stream.of(Lever.values()).map(Lever::key).toList());
    }
}
