package kuaizhuang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import kuaizhuang.input.InputFaults;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.store.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the bytes are, the readers end with rows that make sense or with a sentence.
class RegisterFuzzTest {

    private static final String SOUND =
            """
            place,industry,workers,sales,lon,lat,year,firm
            "Yiwu, city",a,5,1.5,120.1,29.3,2001,1
            乐清,b,7,,121,28.1,2002,2
            Yiwu,a,12,3e5,120.2,29.1,2001,3
            """;

    @TempDir private Path folder;

    @Test
    void spoiledCsvGivesRowsOrASentence() throws IOException {
        Random random = new Random(20);
        int read = 0;
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = spoil(SOUND.getBytes(StandardCharsets.UTF_8), random);
            read += survives(Files.write(folder.resolve("firms.csv"), bytes)) ? 1 : 0;
        }
        assertThat(read).isBetween(100, 2_990);
    }

    @Test
    void noiseNamedParquetGivesASentence() throws IOException {
        Random random = new Random(21);
        for (int round = 0; round < 50; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (bytes.length > 8 && round % 2 == 0) {
                System.arraycopy("PAR1".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
                System.arraycopy(
                        "PAR1".getBytes(StandardCharsets.US_ASCII), 0, bytes, bytes.length - 4, 4);
            }
            assertThat(survives(Files.write(folder.resolve("firms.parquet"), bytes))).isFalse();
        }
    }

    private static byte[] spoil(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        String marks = "\",\n\r;-.e0\u0000";
        for (int change = random.nextInt(6); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            bytes[at] =
                    random.nextBoolean()
                            ? (byte) random.nextInt(256)
                            : (byte) marks.charAt(random.nextInt(marks.length()));
        }
        int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
        return java.util.Arrays.copyOf(bytes, length);
    }

    private static boolean survives(Path file) throws IOException {
        try (Dropped dropped = new Dropped(null)) {
            Establishments firms =
                    new Register(Map.of(), null, null, CoordinateSystem.WGS84, false)
                            .read(file, dropped);
            for (int row = 0; row < firms.rows(); row++) {
                assertThat(firms.workers()[row]).isBetween(0.0, Double.MAX_VALUE);
                assertThat(firms.sales()[row] < 0 || Double.isInfinite(firms.sales()[row]))
                        .isFalse();
                assertThat(Math.abs(firms.x()[row]) > 180).isFalse();
                assertThat(firms.place()[row]).isLessThan(firms.places().count());
            }
            return true;
        } catch (InputFaults | Refused told) {
            assertThat(told.getMessage()).isNotBlank();
            return false;
        }
    }
}
