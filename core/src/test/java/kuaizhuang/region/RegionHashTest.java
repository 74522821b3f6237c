package kuaizhuang.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionHashTest {

    @TempDir private Path home;

    @TempDir private Path otherHome;

    private String hash(TinyPack pack) {
        return RegionReader.read(pack.write(home)).hash();
    }

    @Test
    void theHashIsThatOfWhatCanChangeARun() {
        String before = hash(new TinyPack());
        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(RegionReader.read(new TinyPack().write(otherHome)).hash()).isEqualTo(before);
        assertThat(hash(new TinyPack().with("README.md", "Other words"))).isEqualTo(before);
        assertThat(
                        hash(
                                new TinyPack()
                                        .with(
                                                "sectors.csv",
                                                new TinyPack()
                                                        .text("sectors.csv")
                                                        .replace("\n", "\r\n"))))
                .isEqualTo(before);
        assertThat(hash(new TinyPack().replace("series.csv", "1980,2", "1980,3")))
                .isNotEqualTo(before);
        assertThat(hash(new TinyPack().replace("counties.geojson", "[0, 1], [0", "[0, 1.0], [0")))
                .isNotEqualTo(before);
    }
}
