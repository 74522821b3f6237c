package kuaizhuang.model;

import static kuaizhuang.model.EveryFirm.everyFirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kuaizhuang.model.mechanism.Mechanism;
import kuaizhuang.model.mechanism.Quality;
import kuaizhuang.model.state.Economy;
import org.junit.jupiter.api.Test;

/// M16: buyers know firms by their town until they make a name.
class QualityTest {

    private static final int AFTER = 120;

    @Test
    void aFirmWithoutANameIsJudgedByItsTown() {
        try (Simulation simulation = Runs.twoValleys().after(AFTER)) {
            Economy economy = simulation.economy();
            int[] without = new int[1];
            everyFirm(
                    economy,
                    firm -> {
                        float expected = economy.cells.reputation.values[cell(economy, firm)];
                        float seen = economy.firms.seen.values[firm];
                        float quality = economy.firms.quality.values[firm];
                        if (economy.firms.brand.values[firm] == 0) {
                            without[0]++;
                            assertThat(seen).isEqualTo(expected);
                        }
                        assertThat(seen)
                                .isBetween(
                                        Math.min(expected, quality) - 1e-6f,
                                        Math.max(expected, quality) + 1e-6f);
                    });
            assertThat(without[0]).isGreaterThan(20);
        }
    }

    @Test
    void badCopiesHurtTheTownMoreThanGoodGoodsHelpIt() {
        try (Simulation simulation = Runs.twoValleys().after(AFTER)) {
            Economy economy = simulation.economy();
            Mechanism quality = quality(economy);
            double fall = change(economy, quality, 0.3f);
            double rise = change(economy, quality, 1.1f);
            assertThat(fall).isNegative();
            assertThat(rise).isPositive();
            Quality.Params params = economy.scenario.parametersOf(Quality.DECLARATION);
            assertThat(fall).isCloseTo(params.fall() * -0.4, within(0.002));
            assertThat(rise).isCloseTo(params.rise() * 0.4, within(0.002));
        }
    }

    /// What a month of goods of one quality does to a reputation of 0.7.
    private static double change(Economy economy, Mechanism mechanism, float quality) {
        int[] at = {-1};
        everyFirm(
                economy,
                firm -> {
                    economy.firms.quality.values[firm] = quality;
                    at[0] = economy.firms.made.values[firm] > 0 ? cell(economy, firm) : at[0];
                });
        java.util.Arrays.fill(economy.cells.reputation.values, 0.7f);
        mechanism.run();
        return economy.cells.reputation.values[at[0]] - 0.7;
    }

    @Test
    void onlyLargeFirmsMakeNamesAndNamesImproveFaster() {
        try (Simulation simulation =
                Runs.twoValleys("parameters.quality.brand-staff=15").after(AFTER)) {
            Economy economy = simulation.economy();
            int[] named = new int[1];
            everyFirm(
                    economy,
                    firm -> {
                        named[0] += economy.firms.brand.values[firm] > 0.5 ? 1 : 0;
                        economy.firms.quality.values[firm] = 0.5f;
                        economy.firms.knowHow.values[firm] = 1;
                        economy.firms.cash.values[firm] = 1_000_000_000L;
                    });
            assertThat(named[0]).isPositive();
            quality(economy).run();
            double[] gain = new double[2];
            everyFirm(
                    economy,
                    firm -> {
                        boolean known = economy.firms.brand.values[firm] > 0.5;
                        double step = economy.firms.quality.values[firm] - 0.5;
                        gain[known ? 1 : 0] = Math.max(gain[known ? 1 : 0], step);
                    });
            assertThat(gain[0]).isPositive();
            assertThat(gain[1]).isGreaterThan(gain[0]);
        }
    }

    @Test
    void whenOffBuyersSeeWhatTheyGet() {
        try (Simulation simulation = Runs.twoValleys("mechanisms.quality=off").after(AFTER)) {
            Economy economy = simulation.economy();
            everyFirm(
                    economy,
                    firm -> {
                        assertThat(economy.firms.seen.values[firm])
                                .isEqualTo(economy.firms.quality.values[firm]);
                        assertThat(economy.firms.brand.values[firm]).isZero();
                    });
        }
    }

    private static Mechanism quality(Economy economy) {
        return new Quality(economy.scenario.parametersOf(Quality.DECLARATION), economy);
    }

    private static int cell(Economy economy, int firm) {
        int town = economy.jobs.town.values[economy.jobs.ofFirm(firm)];
        return economy.cells.of(town, economy.firms.product.values[firm]);
    }
}
