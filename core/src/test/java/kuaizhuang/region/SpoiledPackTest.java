package kuaizhuang.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kuaizhuang.input.InputFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a slip of the hand does to a pack, its author is told of faults and never sees the
/// program break.
class SpoiledPackTest {

    private static final List<String> PIECES =
            List.of(
                    "",
                    "\"",
                    ",",
                    "\n",
                    ":",
                    "- ",
                    "[",
                    "{",
                    "}",
                    "]",
                    "-1",
                    "1e999",
                    "99999999999999999999",
                    "null",
                    "&a ",
                    "*a",
                    "\t",
                    "\u0000",
                    "\uD83D\uDE00",
                    "~",
                    "'",
                    "|",
                    "#");

    @TempDir private Path home;

    @Test
    void randomSlipsEndInFaultsOnly() throws IOException {
        TinyPack pack = new TinyPack();
        Path folder = pack.write(home);
        Random random = new Random(1);
        List<String> files =
                List.of(
                        "pack.yaml",
                        "policy.yaml",
                        "counties.geojson",
                        "towns.csv",
                        "traditions.csv",
                        "products.csv",
                        "outside_demand.csv",
                        "transport.csv");
        int told = 0;
        for (int round = 0; round < 240; round++) {
            String file = files.get(round % files.size());
            String text = pack.text(file);
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(6));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            Files.writeString(
                    folder.resolve(file), text.substring(0, from) + piece + text.substring(to));
            try {
                RegionReader.read(folder);
            } catch (InputFaults faults) {
                told++;
                assertThat(faults.faults())
                        .allSatisfy(fault -> assertThat(fault.sentence()).isNotBlank());
            }
            Files.writeString(folder.resolve(file), text);
        }
        assertThat(told).isGreaterThan(120);
    }
}
