package kuaizhuang.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.model.Runs;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Knowledge;
import org.junit.jupiter.api.Test;

/// How news of far places reaches the towns of Two Valleys.
class NewsTest {

    /// What peddlers taught in three years, by cell of which nothing was known, where nobody else
    /// teaches, nothing is forgotten and nobody founds.
    private static List<Double> taughtByPeddlers(double lesson, int seed) {
        Runs run =
                Runs.twoValleys(
                        "scale=10",
                        "seed=" + seed,
                        "mechanisms.founding=off",
                        "mechanisms.networks=off",
                        "mechanisms.neighbours=off",
                        "parameters.news.from-peddlers=0.01",
                        "parameters.news.from-markets=0",
                        "parameters.news.from-returned=0",
                        "parameters.news.forgetting=0",
                        "parameters.news.lesson=" + lesson);
        try (Simulation simulation = run.after(36)) {
            Economy economy = simulation.economy();
            Cells cells = economy.cells;
            float[] tradition = cells.knownFrom[Knowledge.TRADITION.ordinal()].values;
            float[] peddlers = cells.knownFrom[Knowledge.PEDDLERS.ordinal()].values;
            List<Double> taught = new ArrayList<>();
            for (int town = 0; town < economy.towns; town++) {
                for (int product = 0; product < economy.products; product++) {
                    int cell = cells.of(town, product);
                    if (tradition[cell] == 0) {
                        taught.add((double) peddlers[cell]);
                    }
                }
            }
            return taught;
        }
    }

    @Test
    void aTownTakesALessonOrNone() {
        List<Double> taught = taughtByPeddlers(0.8, 1);
        assertThat(taught).allSatisfy(it -> assertThat(it == 0 || it > 0.79).isTrue());
        assertThat(taught).anyMatch(it -> it == 0).anyMatch(it -> it > 0);
    }

    @Test
    void smallLessonsAreTheMoreOftenTaken() {
        double large = 0;
        double small = 0;
        int seeds = 20;
        for (int seed = 1; seed <= seeds; seed++) {
            large += mean(taughtByPeddlers(1, seed)) / seeds;
            small += mean(taughtByPeddlers(0.1, seed)) / seeds;
        }
        assertThat(large).isPositive();
        assertThat(large).isCloseTo(small, within(0.2 * small));
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(it -> it).average().orElseThrow();
    }
}
