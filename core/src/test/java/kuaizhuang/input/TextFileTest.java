package kuaizhuang.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir private Path folder;

    private final Faults faults = new Faults();

    private Optional<TextFile> read(byte[] bytes, long limit) throws IOException {
        Path file = folder.resolve("file.csv");
        Files.write(file, bytes);
        return TextFile.read(file, limit, faults);
    }

    private String onlyFault() {
        assertThat(faults.all()).hasSize(1);
        return faults.all().getFirst().sentence();
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(read("\uFEFFid\n".getBytes(StandardCharsets.UTF_8), 100).orElseThrow().text())
                .isEqualTo("id\n");
        assertThat(faults.any()).isFalse();
    }

    @Test
    void otherEncodingsAreRefusedWithTheirLine() throws IOException {
        assertThat(read("id\nok\n杭州\n".getBytes(java.nio.charset.Charset.forName("GBK")), 100))
                .isEmpty();
        assertThat(onlyFault())
                .endsWith("file.csv:3: holds bytes that are not UTF-8; save the file as UTF-8");
    }

    @Test
    void hugeFilesAreRefusedBeforeTheyAreRead() throws IOException {
        assertThat(read(new byte[101], 100)).isEmpty();
        assertThat(onlyFault()).endsWith("file.csv: has 101 bytes; at most 100 bytes are read");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThat(TextFile.read(folder, faults)).isEmpty();
        assertThat(onlyFault()).endsWith("is not a file; put a plain file there");
    }
}
