package kuaizhuang.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kuaizhuang.measure.delimit.Method;
import kuaizhuang.measure.survey.Instrument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every index and method stands in docs/INSTRUMENTS.md with the words of its declaration.
class InstrumentDocumentsTest {

    private static String document() throws IOException {
        return Files.readString(
                Path.of(System.getProperty("kuaizhuang.home")).resolve("docs/INSTRUMENTS.md"));
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void everyIndexIsExplained(Instrument instrument) throws IOException {
        assertThat(document())
                .contains("| `" + instrument.id() + "` | " + instrument.meaning() + " | ")
                .contains(" | " + instrument.source() + " |");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethodIsExplained(Method method) throws IOException {
        assertThat(document()).contains("| " + method.id() + " | ");
    }
}
