package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kuaizhuang.model.state.Economy;
import org.junit.jupiter.api.Test;

/// M10: what a firm gains from neighbours comes by channels that can be switched one by one.
class AdvantageOfPlaceTest {

    private static final int AFTER = 60;

    private static double yieldOfPlaces(String... settings) {
        try (Simulation simulation = Runs.twoValleys(settings).after(AFTER)) {
            Economy economy = simulation.economy();
            double sum = 0;
            double workers = 0;
            for (int cell = 0; cell < economy.cells.capacity(); cell++) {
                int hands = economy.cells.workers.values[cell];
                int product = cell % economy.products;
                double plain = economy.goods.outputPerWorker[product];
                sum += hands * economy.cells.yield.values[cell] / plain;
                workers += hands;
            }
            return sum / workers;
        }
    }

    @Test
    void eachChannelOfYieldAddsAndNeitherHidesTheOther() {
        double both = yieldOfPlaces();
        double noInputs = yieldOfPlaces("mechanisms.shared-inputs=off");
        double noPool = yieldOfPlaces("mechanisms.labour-pool=off");
        double none = yieldOfPlaces("mechanisms.shared-inputs=off", "mechanisms.labour-pool=off");
        assertThat(both).isGreaterThan(Math.max(noInputs, noPool) * 1.002);
        assertThat(Math.min(noInputs, noPool)).isGreaterThan(none * 1.002);
    }

    @Test
    void experienceStaysWithPeopleWhoHaveLeftTheirFirms() {
        try (Simulation simulation = Runs.twoValleys().after(AFTER)) {
            Economy economy = simulation.economy();
            int without = 0;
            for (int cell = 0; cell < economy.cells.capacity(); cell++) {
                boolean nobodyMakes = economy.cells.firms.values[cell] == 0;
                without += nobodyMakes && economy.cells.experience.values[cell] > 0 ? 1 : 0;
            }
            assertThat(without).isPositive();
            assertThat(Arrays.stream(economy.cells.pool.values).max().orElseThrow()).isPositive();
        }
    }

    @Test
    void whoSeesNobodyKnowsAndCopiesLess() {
        double[] seen = knowHowAndKnowledge("mechanisms.neighbours=on");
        double[] alone = knowHowAndKnowledge("mechanisms.neighbours=off");
        assertThat(seen[0]).isGreaterThan(alone[0]);
        assertThat(seen[1]).isGreaterThan(alone[1]);
    }

    /// Mean know-how of firms, and knowledge that came from neighbours.
    private static double[] knowHowAndKnowledge(String setting) {
        try (Simulation simulation = Runs.twoValleys(setting).after(AFTER)) {
            Economy economy = simulation.economy();
            double knowHow = 0;
            int firms = 0;
            for (int town = 0; town < economy.towns; town++) {
                for (int at = 0; at < economy.firms.positions(town); at++) {
                    int firm = economy.firms.row(town, at);
                    if (economy.firms.product.values[firm] >= 0) {
                        knowHow += economy.firms.knowHow.values[firm];
                        firms++;
                    }
                }
            }
            double known = 0;
            var source = kuaizhuang.model.state.Knowledge.NEIGHBOURS;
            for (float of : economy.cells.knownFrom[source.ordinal()].values) {
                known += of;
            }
            return new double[] {knowHow / firms, known};
        }
    }
}
