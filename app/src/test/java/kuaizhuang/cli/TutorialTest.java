package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of docs/TUTORIAL_CLUSTERS.md run, and give the numbers that stand in it.
final class TutorialTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    private static String text() throws IOException {
        return Files.readString(HOME.resolve("docs/TUTORIAL_CLUSTERS.md"));
    }

    /// Word by word, for a folder's name may have a blank.
    private static String placed(String word, Path folder) {
        return word.replace("docs/tutorial/", HOME.resolve("docs/tutorial") + "/")
                .replace("results/", folder + "/");
    }

    @Test
    void everyCommandRunsAndGivesWhatIsPrinted(@TempDir Path folder) throws IOException {
        List<String> commands =
                Pattern.compile("(?m)^    \\./kuaizhuang (.*)$")
                        .matcher(text())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(commands).hasSize(5);
        StringBuilder printed = new StringBuilder();
        for (String command : commands) {
            Object[] words =
                    Arrays.stream(command.split(" ")).map(word -> placed(word, folder)).toArray();
            Called called = Called.with(words);
            assertThat(called.exitCode()).as(command + called.err()).isZero();
            printed.append(called.out()).append(called.err());
        }
        assertThat(printed.toString().replaceAll(" +", " "))
                .contains("lighters 122 2,555 Lucheng 58% 0.257 -0.019 to 0.037 0.008 localised")
                .contains("toys 171 3,064 Rui'an 30% -0.006 -0.023 to 0.034 0.647 not disting")
                .contains("paper_rule lighters Lucheng 7 83 1,935 location_quotient, density")
                .contains("did you mean Yueqing?");
        String indices = Files.readString(folder.resolve("distance/indices.csv"));
        assertThat(indices)
                .containsPattern("location_quotient,Lucheng,lighters,,2001,,8\\.50\\d+,.*over")
                .containsPattern("location_quotient,Yongjia,lighters,,2001,,6\\.03\\d+,.*not dist")
                .containsPattern("marcon_puech,,lighters,,2001,5\\.0,4\\.59\\d+,.*localised");
        assertThat(folder.resolve("clusters/clusters.geojson")).isNotEmptyFile();
        assertThat(folder.resolve("clusters/report.html")).isNotEmptyFile();
        assertThat(folder.resolve("area/report.html")).isNotEmptyFile();
        assertThat(printed.toString())
                .containsPattern("ellison_glaeser,,lighters,.*localised")
                .doesNotContainPattern("moran,,lighters,.*near places are alike");
    }
}
