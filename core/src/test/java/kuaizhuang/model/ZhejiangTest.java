package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kuaizhuang.model.Outcome.Total;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The claims about the real region, on samples of it: minutes, so they run in the slow profile.
@Tag("slow")
class ZhejiangTest {

    /// What two samples of different scale may differ by: twice the standard error that sampling
    /// alone gives at the coarser scale, and the few percent by which whole lineages and single
    /// large firms make a sample lumpier than that.
    private static final Map<Total, Double> MAY_DIFFER =
            Map.of(
                    Total.PEOPLE, 0.02,
                    Total.FARM_WORKERS, 0.10,
                    Total.INDUSTRY_WORKERS, 0.10,
                    Total.FIRMS, 0.15,
                    Total.OUTPUT, 0.15);

    private static Outcome run(String... settings) {
        return Outcome.of(Runs.of("zhejiang", settings).threads(2));
    }

    @Test
    void clustersExistInTheEndAndHardlyAtTheStart() {
        Outcome base = run("scale=50");
        int first = base.clusters().getFirst();
        int last = base.clusters().getLast();
        assertThat(last).isGreaterThan(200);
        assertThat(first).isLessThan(last / 10);
    }

    /// In every seed the map is nearer to the traditions it was dealt than to the others, and
    /// clearly so on the mean of the seeds; a single seed at this scale is one draw of few firms.
    @Test
    void shuffledTraditionsMoveTheClusters() {
        int seeds = 5;
        double base = 0;
        double moved = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Outcome pack = run("scale=100", "seed=" + seed);
            Outcome shuffled = run("scale=100", "seed=" + seed, "traditions=shuffled");
            double nearerToPack = pack.follows(pack.crafts()) - pack.follows(shuffled.crafts());
            double nearerToShuffled =
                    shuffled.follows(shuffled.crafts()) - shuffled.follows(pack.crafts());
            assertThat(nearerToPack).as("pack, seed %d", seed).isPositive();
            assertThat(nearerToShuffled).as("shuffled, seed %d", seed).isPositive();
            base += nearerToPack / seeds;
            moved += nearerToShuffled / seeds;
        }
        assertThat(base).isGreaterThan(0.05);
        assertThat(moved).isGreaterThan(0.05);
    }

    @Test
    void clustersFormWithoutTraditionsToo() {
        assertThat(run("scale=100", "traditions=off").clusters().getLast()).isGreaterThan(100);
    }

    @ParameterizedTest(name = "scale {0}")
    @ValueSource(ints = {100, 50, 10})
    void samplesOfDifferentScaleAgree(int scale) {
        Outcome coarse = run("scale=" + scale, "until=2001-12");
        Outcome fine = run("scale=20", "until=2001-12");
        MAY_DIFFER.forEach((total, error) ->
                assertThat(coarse.totals().get(total) / fine.totals().get(total))
                        .as("%s at scale %d over scale 20", total, scale)
                        .isCloseTo(1, within(error)));
    }

    @Test
    void threadsDoNotMatter() {
        String[] settings = {"scale=100", "until=1990-12"};
        Map<Integer, String> one = Runs.of("zhejiang", settings).hashes();
        for (int threads = 2; threads <= 4; threads++) {
            assertThat(Runs.of("zhejiang", settings).threads(threads).hashes())
                    .as("%d threads", threads)
                    .isEqualTo(one);
        }
    }

    @Test
    void theOrderOfTownsDoesNotMatter() {
        Runs run = Runs.of("zhejiang", "scale=25", "until=1998-12");
        assertThat(run.backwards().hashes()).isEqualTo(run.hashes());
    }
}
