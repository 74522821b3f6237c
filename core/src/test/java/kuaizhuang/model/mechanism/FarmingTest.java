package kuaizhuang.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.BiFunction;
import kuaizhuang.model.Runs;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.region.Lever;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The farm income of one town against the formula, computed by hand.
class FarmingTest {

    private static final int TOWN = 5;
    private static final Farming.Params PARAMS = new Farming.Params(900, 0.5, 0.4, 0, 0.8, 0.3);

    private final Simulation simulation = Runs.twoValleys("scale=10").begin();
    private final Economy economy = simulation.economy();
    private final int job = economy.jobs.of(TOWN, Occupation.FARM);

    @BeforeEach
    void atBestPricesOnOwnLand() {
        economy.levers.set(Lever.HOUSEHOLD_RESPONSIBILITY, 3);
        economy.levers.set(Lever.GRAIN_SUPPORT, 3);
        economy.town.land.values[TOWN] = 1000;
    }

    @AfterEach
    void close() {
        simulation.close();
    }

    /// Fen a hand of a month in which the town's farms have so many hands and no money left over.
    private int pay(int hands) {
        return pay(hands, Farming::new);
    }

    private int pay(int hands, BiFunction<Farming.Params, Economy, Mechanism> farming) {
        economy.jobs.fromTown.values[job] = hands;
        economy.town.farmCash.values[TOWN] = 0;
        farming.apply(PARAMS, economy).run();
        return economy.jobs.pay.values[job];
    }

    @Test
    void atTheReferenceDensityAHandGetsTheYieldOfItsLand() {
        // 500 hands on 1000 mu at 900 yuan a mu and year: 150 yuan a hand and month.
        assertThat(pay(500)).isEqualTo(150_00);
    }

    @ParameterizedTest(name = "{0} hands")
    @ValueSource(ints = {50, 100, 250, 1000, 2000, 5000})
    void payFallsAsThePowerOfHandsLessLaboursShare(int hands) {
        assertThat(pay(hands))
                .isCloseTo((int) (150_00 * Math.pow(hands / 500.0, 0.4 - 1)), within(2));
    }

    @Test
    void theMarginalHandAddsLaboursShareOfThePay() {
        double before = 1000.0 * pay(1000);
        double after = 1010.0 * pay(1010);
        assertThat((after - before) / 10 / pay(1000)).isCloseTo(0.4, within(0.02));
    }

    @ParameterizedTest(name = "responsibility {0}, grain support {1}: {2}")
    @CsvSource({"3, 3, 1", "0, 3, 0.8", "1.5, 3, 0.9", "3, 0, 0.7", "0, 0, 0.56"})
    void effortAndThePriceOfGrainScaleThePay(double own, double grain, double share) {
        economy.levers.set(Lever.HOUSEHOLD_RESPONSIBILITY, own);
        economy.levers.set(Lever.GRAIN_SUPPORT, grain);
        assertThat(pay(500)).isCloseTo((int) (150_00 * share), within(1));
    }

    @Test
    void whenItIsOffPayDependsOnNeitherHandsNorPolicy() {
        economy.levers.set(Lever.GRAIN_SUPPORT, 0);
        assertThat(pay(100, Farming::neutral)).isEqualTo(150_00);
        assertThat(pay(3000, Farming::neutral)).isEqualTo(150_00);
    }

    @Test
    void withoutHandsNothingGrows() {
        assertThat(pay(0)).isZero();
        assertThat(economy.town.farmCash.values[TOWN]).isZero();
    }

    @Test
    void whatTheTownDoesNotEatTheStateBuysAndTheBooksSaySo() {
        long centre = economy.audit.balances()[Account.CENTRE.ordinal()];
        economy.town.foodPurse.values[TOWN] = 20_000_00;
        pay(500);
        // The other towns sell to the centre as well, so only the least is known.
        assertThat(centre - economy.audit.balances()[Account.CENTRE.ordinal()])
                .isGreaterThanOrEqualTo(500 * 150_00 - 20_000_00);
        assertThat(economy.town.foodPurse.values[TOWN]).isZero();
        assertThat(economy.town.farmCash.values[TOWN]).isEqualTo(500 * 150_00);
    }
}
