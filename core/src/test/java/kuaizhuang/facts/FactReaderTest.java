package kuaizhuang.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaizhuang.input.InputFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactReaderTest {

    private static final String HEADER =
            "id,block,family,headline,statement,place,extent,first_year,year,value,low,high,unit,tolerance,kind,"
                    + "split,largest_scale,follows_from,source,sql\n";
    private static final String RIGHT =
            "a,size,f,yes,Firms,Here,region,1980,1985,,,7.5,firms,Half,level,calibration,10,,book;paper,select 1\n";

    @TempDir private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), HEADER + rows);
    }

    @Test
    void readsARowIntoAFact() throws IOException {
        Fact fact = FactReader.read(file(RIGHT)).getFirst();
        assertThat(fact.id()).isEqualTo("a");
        assertThat(fact.value()).isEmpty();
        assertThat(fact.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(fact.high()).isEqualTo(7.5);
        assertThat(fact.sources()).containsExactly("book", "paper");
        assertThat(fact.split()).isEqualTo(Fact.Split.CALIBRATION);
        assertThat(fact.scores()).isTrue();
        assertThat(fact.origin()).endsWith("mine.csv:2");
    }

    @Test
    void aNumberMeetsAFactInsideItsRangeEndsIncluded() throws IOException {
        Fact fact = FactReader.read(file(RIGHT)).getFirst();
        assertThat(List.of(fact.meets(7.5), fact.meets(7.6), fact.meets(Double.NaN)))
                .containsExactly(true, false, false);
        assertThat(fact.distance(9)).isEqualTo(1.5);
        assertThat(fact.distance(-100)).isZero();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws IOException {
        Path wrong =
                file(
                        RIGHT
                                + RIGHT
                                + "b,size,f,yes,Firms,Here,regoin,1986,1985,5,,,firms,Half,level,calibration,10,,s,select 1\n");
        assertThatThrownBy(() -> FactReader.read(wrong))
                .isInstanceOf(InputFaults.class)
                .hasMessageContaining("mine.csv:3: id = a: stands already on line 2")
                .hasMessageContaining("mine.csv:4: extent = regoin")
                .hasMessageContaining("mine.csv:4: year = 1985: is less than first_year = 1986")
                .hasMessageContaining("mine.csv:4: low, high: are both empty");
    }

    @Test
    void sourcesBesideTheFileMustHoldWhatFactsName() throws IOException {
        Files.writeString(folder.resolve("sources.csv"), "id,citation,licence\nbook,A book,none\n");
        Path facts = file(RIGHT);
        assertThatThrownBy(() -> FactReader.read(facts))
                .isInstanceOf(InputFaults.class)
                .hasMessageContaining("sources.csv has no id paper");
    }

    @Test
    void aFileThatIsMissingIsToldByItsName() {
        assertThatThrownBy(() -> FactReader.read(folder.resolve("none.csv")))
                .isInstanceOf(InputFaults.class)
                .hasMessageContaining("none.csv: the file is missing");
    }
}
