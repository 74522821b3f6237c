package kuaizhuang.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.concentration.EllisonGlaeser;
import kuaizhuang.measure.concentration.Plants;
import org.junit.jupiter.api.Test;

/// The README's ten lines of Java are those of this file, which the compiler reads, and print what
/// their comments say.
class ReadmeExampleTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    private static void example(PrintStream out) {
        // begin
        int[] places = {0, 0, 0, 0, 0, 1, 1, 1, 1, 2};
        double[] workers = {200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000};
        double[] reference = {500_000, 400_000, 100_000};
        Plants plants = Plants.of(places, workers);
        EllisonGlaeser index = EllisonGlaeser.of(plants, reference);
        out.println(index.gamma());
        Measured tested = EllisonGlaeser.gamma(plants, reference, Simulations.STANDARD);
        out.println(tested.low() + " to " + tested.high());
        out.println(tested.note());
        // end
    }

    @Test
    void printsWhatTheCommentsSay() {
        var bytes = new ByteArrayOutputStream();
        example(new PrintStream(bytes, true));
        List<String> lines = bytes.toString().lines().toList();
        assertThat(lines.getFirst()).startsWith("0.0599");
        assertThat(lines.get(1)).matches("-0\\.\\d+ to 0\\.\\d+");
        assertThat(lines.getLast()).isEqualTo("not distinguishable from chance");
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String own =
                Files.readString(
                        HOME.resolve(
                                "core/src/test/java/kuaizhuang/measure/ReadmeExampleTest.java"));
        String code = own.substring(own.indexOf("// begin") + 8, own.indexOf("// end"));
        List<String> shown =
                Files.readString(HOME.resolve("README.md"))
                        .lines()
                        .map(line -> line.replaceAll(" +//.*", "").strip())
                        .toList();
        assertThat(shown)
                .containsSequence(
                        code.replace(" out.", " System.out.")
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }
}
