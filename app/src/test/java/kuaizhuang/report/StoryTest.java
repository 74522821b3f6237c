package kuaizhuang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {

    @TempDir static Path folder;

    @BeforeAll
    static void run() throws Exception {
        SyntheticRun.write(folder, 1976, 1985, SyntheticRun.dozen(), true);
    }

    private static String told(String town, String cluster) {
        var bytes = new ByteArrayOutputStream();
        Story.tell(folder, town, cluster, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    @Test
    void aTownsStorySaysWhoKnewWhoFoundedAndHowItSold() {
        assertThat(told("qiaotou", null))
                .contains("Qiaotou (镇0), County 0, Wenzhou")
                .contains(
                        "The first firms of the town came in 1978, founded on what peddlers told (75%) and")
                .contains("by household 5000 (before: peddler), which knew it from peddler news")
                .contains(
                        "then knew 40% of what there is to know of it, half of it by 1979. The firms were most in 1985")
                .contains("founded in March 1978", "under the name of Brigade")
                .contains("the founders had been")
                .contains("It was sold from 1978 mostly through peddlers")
                .contains("Campaigns closed 2 in 1982.")
                .contains("The government built a hall in 1984.")
                .contains("Turning points")
                .contains("It was the centre of 330300-buttons-0");
    }

    @Test
    void aClustersStoryBeginsWithTheFirstTownOfItsCounty() {
        assertThat(told(null, "330300-BUTTONS-0"))
                .contains("Buttons around Qiaotou, County 0")
                .contains("with firms of its main product: Qiaotou (1978)");
    }

    @Test
    void aNameThatSeveralTownsBearIsAnsweredWithAll() {
        assertThatThrownBy(() -> told("xinshi", null))
                .isInstanceOf(UnknownPlace.class)
                .hasMessageContaining(
                        "2 towns are called xinshi: Xinshi (County 2) and Xinshi (County 2)");
    }

    @Test
    void theCountyTellsTownsApart() {
        assertThat(told("County 0/Qiaotou", null)).startsWith("Qiaotou");
        assertThatThrownBy(() -> told("County 1/Qiaotou", null)).isInstanceOf(UnknownPlace.class);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> told("Qaotou", null))
                .isInstanceOf(UnknownPlace.class)
                .hasMessageContaining(
                        "no town of this run is called Qaotou; the nearest names are Qiaotou (County 0)");
        assertThatThrownBy(() -> told(null, "330300-button-0"))
                .isInstanceOf(UnknownPlace.class)
                .hasMessageContaining("330300-buttons-0");
    }

    @Test
    void neitherAndBothAreRefused() {
        assertThatThrownBy(() -> told(null, null))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("--town NAME");
        assertThatThrownBy(() -> told("Qiaotou", "x")).isInstanceOf(RunFault.class);
    }
}
