package kuaizhuang.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.IntStream;
import kuaizhuang.store.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("new/journal.jsonl");
    }

    private void write(int from, int to) throws IOException {
        try (Journal journal = Journal.open(file())) {
            for (int i = from; i <= to; i++) {
                journal.append(Map.of("number", i));
            }
        }
    }

    @Test
    void whatWasAppendedIsThereAtTheNextOpening() throws IOException {
        write(1, 2);
        write(3, 3);
        try (Journal journal = Journal.open(file())) {
            assertThat(journal.past())
                    .extracting(event -> event.path("number").intValue())
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void halfALineLeftByAKilledProcessIsTakenAway() throws IOException {
        write(1, 1);
        Files.writeString(file(), "{\"number\":2,\"na", StandardOpenOption.APPEND);
        write(3, 3);
        assertThat(Files.readString(file())).isEqualTo("{\"number\":1}\n{\"number\":3}\n");
    }

    @Test
    void aDamagedLineInTheMiddleIsToldByItsNumber() throws IOException {
        write(1, 1);
        Files.writeString(file(), "nonsense\n{\"number\":3}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Journal.open(file()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("journal.jsonl:2: is no JSON object");
    }

    @Test
    void onlyOneMayWriteAtATime() throws IOException {
        try (Journal journal = Journal.open(file())) {
            assertThatThrownBy(() -> Journal.open(file()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Another process is writing");
            journal.append(Map.of("number", 1));
        }
        write(2, 2);
    }

    @Test
    void linesOfManyThreadsStayWhole() throws IOException {
        try (Journal journal = Journal.open(file())) {
            IntStream.range(0, 200)
                    .parallel()
                    .forEach(i -> {
                        try {
                            journal.append(Map.of("number", i, "text", "x".repeat(i)));
                        } catch (IOException broken) {
                            throw new java.io.UncheckedIOException(broken);
                        }
                    });
        }
        try (Journal journal = Journal.open(file())) {
            assertThat(journal.past()).hasSize(200);
        }
    }
}
