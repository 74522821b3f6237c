package kuaizhuang.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.model.Runs;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import org.junit.jupiter.api.Test;

/// Buyers who look for the market that is known for what they want, in Two Valleys.
class SpecialitiesTest {

    private static Simulation after(String focus) {
        return Runs.twoValleys("parameters.markets.focus=" + focus).after(180);
    }

    @Test
    void whereBuyersDoNotLookEveryProductMeetsThemAlike() {
        try (Simulation simulation = after("0")) {
            for (float fit : simulation.economy().cells.marketFit.values) {
                assertThat(fit).isCloseTo(1, within(1e-5f));
            }
        }
    }

    @Test
    void aTownThatMakesAProductMeetsMoreOfItsBuyers() {
        try (Simulation simulation = after("1")) {
            Economy economy = simulation.economy();
            Cells cells = economy.cells;
            List<Double> made = new ArrayList<>();
            List<Double> notMade = new ArrayList<>();
            for (int town = 0; town < economy.towns; town++) {
                for (int product = 0; product < economy.products; product++) {
                    int cell = cells.of(town, product);
                    double fit = cells.marketFit.values[cell];
                    (cells.firms.values[cell] > 0 ? made : notMade).add(fit);
                }
            }
            assertThat(mean(made)).isGreaterThan(mean(notMade));
        }
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(it -> it).average().orElseThrow();
    }
}
