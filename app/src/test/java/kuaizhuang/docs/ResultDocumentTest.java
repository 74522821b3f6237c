package kuaizhuang.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultDocumentTest {

    @TempDir private Path folder;

    @Test
    void aResultTakesItsPlaceAndLeavesTheRest() throws IOException {
        Path file = folder.resolve("R.md");
        Files.writeString(
                file,
                "# R\n\nBefore.\n\n<!-- result: one -->\nold\n<!-- end -->\n\nBetween.\n\n<!-- result: two -->\n<!-- end -->\n");
        new ResultDocument(file).put("one", "new $1\n");
        assertThat(Files.readString(file))
                .isEqualTo(
                        "# R\n\nBefore.\n\n<!-- result: one -->\n\nnew $1\n\n<!-- end -->\n\nBetween.\n\n<!-- result: two -->\n<!-- end -->\n");
    }

    @Test
    void aNewResultComesAtTheEndUnderItsName() throws IOException {
        Path file = folder.resolve("R.md");
        Files.writeString(file, "# R\n");
        new ResultDocument(file).put("score-scale-10", "x");
        new ResultDocument(file).put("score-scale-10", "y");
        assertThat(Files.readString(file))
                .isEqualTo(
                        "# R\n\n## Score scale 10\n\n<!-- result: score-scale-10 -->\n\ny\n\n<!-- end -->\n");
    }
}
