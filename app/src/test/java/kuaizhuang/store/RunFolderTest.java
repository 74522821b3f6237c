package kuaizhuang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RunFolderTest {

    @TempDir private Path temporary;

    @Test
    void makesANewFolderWithTheFoldersAboveIt() throws IOException {
        RunFolder folder = RunFolder.create(temporary.resolve("runs/first"));
        assertThat(folder.tableFile(FirmTables.FIRM_YEAR, "1976"))
                .isEqualTo(temporary.resolve("runs/first/tables/firm_year.parquet/1976.parquet"));
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        assertThat(RunFolder.create(temporary).path()).isEqualTo(temporary);
    }

    @Test
    void refusesAFolderThatHoldsSomethingAndLeavesItAlone() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "four years of work");
        assertThatThrownBy(() -> RunFolder.create(temporary))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(temporary.toString())
                .hasMessageContaining("thesis.txt")
                .hasMessageContaining("new or empty folder");
        assertThat(temporary.resolve("thesis.txt")).hasContent("four years of work");
        assertThat(temporary.resolve("tables")).doesNotExist();
    }

    @Test
    void refusesAFileInItsPlace() throws IOException {
        Path file = Files.writeString(temporary.resolve("note"), "text");
        assertThatThrownBy(() -> RunFolder.create(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> RunFolder.create(file.resolve("run")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be made or written to");
        assertThat(file).hasContent("text");
    }

    @Test
    void opensOnlyWhatHoldsARun() {
        assertThatThrownBy(() -> RunFolder.open(temporary.resolve("nowhere")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> RunFolder.open(temporary))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("manifest.json");
    }

    @Test
    void saysThatAManifestIsDamaged() throws IOException {
        Files.writeString(temporary.resolve("manifest.json"), "{\"region\": ");
        RunFolder folder = RunFolder.open(temporary);
        assertThatThrownBy(folder::readManifest)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is no manifest");
    }

    @Test
    void keepsManifestAndScenario() throws IOException {
        RunFolder folder = RunFolder.create(temporary.resolve("run"));
        folder.writeManifest(ManifestTest.MANIFEST);
        folder.writeScenario("name: two-valleys\n");
        assertThat(RunFolder.open(folder.path()).readManifest()).isEqualTo(ManifestTest.MANIFEST);
        assertThat(folder.path().resolve("scenario.yaml")).hasContent("name: two-valleys\n");
        try (var files = Files.list(folder.path())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("manifest.json", "scenario.yaml", "tables");
        }
    }

    @Test
    void theDictionaryTellsEveryColumnOfEveryTable() throws IOException {
        RunFolder folder = RunFolder.create(temporary.resolve("run"));
        folder.writeDictionary(Dictionary.ofTables());
        JsonNode tables =
                JsonMapper.shared()
                        .readTree(Files.readString(folder.path().resolve("dictionary.json")))
                        .get("tables");
        assertThat(tables.propertyNames())
                .containsExactlyElementsOf(Tables.ALL.stream().map(TableSpec::name).toList());
        JsonNode weight = tables.at("/firm_year/columns/2");
        assertThat(weight.get("name").asString()).isEqualTo("weight");
        assertThat(weight.get("type").asString()).isEqualTo("INTEGER");
        assertThat(weight.get("unit").asString()).isEqualTo("firms");
        assertThat(weight.get("key").asBoolean()).isFalse();
        assertThat(tables.at("/firm_year/columns/1/key").asBoolean()).isTrue();
    }
}
