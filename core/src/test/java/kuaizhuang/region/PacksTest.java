package kuaizhuang.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PacksTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    @Test
    void theTinyPackReadsWithoutFaults() {
        Region region = new Regions(HOME).read("two-valleys");
        assertThat(region.counties()).hasSize(3);
        assertThat(region.towns()).hasSizeGreaterThan(10);
    }
}
