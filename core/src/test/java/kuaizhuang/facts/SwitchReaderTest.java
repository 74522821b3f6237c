package kuaizhuang.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kuaizhuang.facts.RegisteredSwitch.Claim;
import kuaizhuang.facts.RegisteredSwitch.Expected;
import kuaizhuang.facts.RegisteredSwitch.Turned;
import kuaizhuang.input.InputFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SwitchReaderTest {

    private static final String HEADER =
            "mechanism,turned,expected,unit,outcome,claim,source,sql,not_asked\n";
    private static final String RIGHT =
            "markets,off,less,firms,Firms in 1990,They draw firms.,book;paper,select 1990 + 20000,\n";
    private static final Map<String, Boolean> IN_BASE =
            Map.of("markets", true, "roads", true, "cooperation", false);

    @TempDir private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), HEADER + rows);
    }

    private List<RegisteredSwitch> read(String rows) throws IOException {
        return SwitchReader.read(file(rows), IN_BASE);
    }

    private void refuses(String row, String... told) throws IOException {
        Path wrong = file(row);
        assertThatThrownBy(() -> SwitchReader.read(wrong, IN_BASE))
                .isInstanceOf(InputFaults.class)
                .hasMessageContainingAll(told);
    }

    @Test
    void readsRowsThatAskAndRowsThatDoNot() throws IOException {
        List<RegisteredSwitch> read = read(RIGHT + "roads,off,,,,,,,Nothing moves without.\n");
        RegisteredSwitch markets = read.getFirst();
        assertThat(markets.mechanism()).isEqualTo("markets");
        assertThat(markets.turned()).isEqualTo(Turned.OFF);
        assertThat(markets.claim())
                .contains(
                        new Claim(
                                Expected.LESS,
                                "firms",
                                "Firms in 1990",
                                "They draw firms.",
                                List.of("book", "paper"),
                                "select 1990 + 20000"));
        assertThat(markets.origin()).endsWith("mine.csv:2");
        assertThat(read.getLast().claim()).isEmpty();
        assertThat(read.getLast().notAsked()).isEqualTo("Nothing moves without.");
    }

    @Test
    void theLastYearIsTheLatestThatAQuestionNames() throws IOException {
        assertThat(read(RIGHT).getFirst().claim().orElseThrow().lastYear()).isEqualTo(1990);
        String none = RIGHT.replace("select 1990 + 20000", "select 5");
        assertThat(read(none).getFirst().claim().orElseThrow().lastYear()).isZero();
    }

    @Test
    void aMechanismMustBeKnownAndStandOnce() throws IOException {
        refuses(
                RIGHT.replace("markets", "market"),
                "mine.csv:2: mechanism = market: is not a known mechanism; did you mean markets?");
        refuses(RIGHT + RIGHT, "mine.csv:3: mechanism = markets: stands already on line 2");
    }

    @Test
    void aSwitchIsTurnedToTheOtherSideOfTheBase() throws IOException {
        refuses(
                RIGHT.replace("off", "on"),
                "mine.csv:2: turned = on: is what the region's base scenario has already",
                "write off");
        refuses(
                RIGHT.replace("markets", "cooperation"),
                "mine.csv:2: turned = off: is what the region's base scenario has already",
                "write on");
    }

    @Test
    void aRowAsksOrSaysWhyNot() throws IOException {
        refuses(
                RIGHT.replace("select 1990 + 20000", ""),
                "mine.csv:2: sql: is empty, and so is not_asked");
        refuses(
                RIGHT.replace("20000,", "20000,Nothing moves without."),
                "mine.csv:2: sql = select 1990 + 20000: asks, though not_asked says why");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws IOException {
        Files.writeString(folder.resolve("sources.csv"), "id,citation,licence\nbook,A book,none\n");
        refuses(
                RIGHT.replace("less", "fewer") + "raods,of,,,,,,,\n",
                "mine.csv:2: expected = fewer: is not one of less, more",
                "mine.csv:2: source = book;paper: sources.csv has no id paper",
                "mine.csv:3: mechanism = raods: is not a known mechanism; did you mean roads?",
                "mine.csv:3: turned = of: is not one of off, on; did you mean off?",
                "mine.csv:3: expected: is empty",
                "mine.csv:3: sql: is empty");
    }
}
