package kuaizhuang.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @Test
    void aFaultIsOneSentence() {
        assertThat(new Fault("towns.csv", 3, "people", "-5", "is below 1", "write a whole number"))
                .hasToString("towns.csv:3: people = -5: is below 1; write a whole number");
        assertThat(new Fault("--set", 0, "seed", "", "has no value", ""))
                .hasToString("--set: seed: has no value");
        assertThat(new Fault("a.yaml", 0, "", "", "is empty", "fill it"))
                .hasToString("a.yaml: is empty; fill it");
    }

    @Test
    void aLongOrManyLinedValueStaysOnOneShortLine() {
        String sentence =
                new Fault("a", 1, "b", "x\n" + "y".repeat(500), "is long", "cut it").sentence();
        assertThat(sentence).doesNotContain("\n").hasSizeLessThan(120);
    }

    @Test
    void faultsComeInTheOrderOfFilesAndLinesAndTooManyAreCounted() {
        Faults faults = new Faults();
        for (int line = Faults.KEPT + 5; line > 0; line--) {
            faults.add("b.csv", line, "", "", "is wrong", "");
        }
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOfSatisfying(
                        InputFaults.class,
                        thrown -> {
                            assertThat(thrown.count()).isEqualTo(Faults.KEPT + 5);
                            assertThat(thrown.faults()).hasSize(Faults.KEPT).isSorted();
                            assertThat(thrown).hasMessageEndingWith("and 5 more faults");
                        });
    }

    @ParameterizedTest
    @CsvSource({"sede,seed", "tradition,traditions", "UNTIL,until", "utnil,until", "sceed,seed"})
    void theNearestWordIsFound(String word, String meant) {
        assertThat(Nearest.to(word, List.of("seed", "scale", "until", "traditions")))
                .contains(meant);
    }

    @Test
    void aFarWordIsNotGuessed() {
        assertThat(Nearest.to("mechanics", List.of("seed", "scale"))).isEmpty();
        assertThat(Nearest.remedy("mechanics", List.of("seed", "scale"), "keys"))
                .isEqualTo("known keys: seed, scale");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,0.1",
        "1e-9,0.000000001",
        "1e-30,1E-30",
        "3,3",
        "1500000,1500000",
        "-0.25,-0.25",
        "1e300,1E+300"
    })
    void aWrittenNumberReadsBack(double value, String text) {
        assertThat(Literal.of(value)).isEqualTo(text);
        assertThat(Literal.number(text)).contains(value);
    }
}
