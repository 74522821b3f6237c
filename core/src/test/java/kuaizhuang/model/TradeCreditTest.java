package kuaizhuang.model;

import static kuaizhuang.model.EveryFirm.everyFirm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.model.mechanism.TradeCredit;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Form;
import org.junit.jupiter.api.Test;

/// M15: suppliers outside wait for the money of private firms that they know.
class TradeCreditTest {

    private static final String ON = "mechanisms.trade-credit=on";
    private static final int AFTER = 180;

    @Test
    void onlyPrivateFirmsOwe() {
        try (Simulation simulation = Runs.twoValleys(ON).after(AFTER)) {
            Economy economy = simulation.economy();
            int[] owing = new int[1];
            everyFirm(
                    economy,
                    firm -> {
                        long owed = economy.firms.suppliersDebt.values[firm];
                        assertThat(owed).isNotNegative();
                        if (owed > 0) {
                            owing[0]++;
                            assertThat(economy.firms.formOf(firm).control())
                                    .isEqualTo(Form.Control.PRIVATE);
                        }
                    });
            assertThat(owing[0]).isGreaterThan(20);
        }
    }

    @Test
    void aFirmWithCashPaysAMonthsPart() {
        try (Simulation simulation = Runs.twoValleys(ON).after(AFTER)) {
            Economy economy = simulation.economy();
            TradeCredit.Params params = economy.scenario.parametersOf(TradeCredit.DECLARATION);
            everyFirm(
                    economy,
                    firm -> {
                        economy.firms.suppliersDebt.values[firm] = 1400;
                        economy.firms.cash.values[firm] = firm % 2 == 0 ? 5000 : -10;
                    });
            new TradeCredit(params, economy).run();
            long paid = (long) StrictMath.ceil(1400 / params.months());
            everyFirm(
                    economy,
                    firm -> {
                        boolean rich = firm % 2 == 0;
                        assertThat(economy.firms.cash.values[firm])
                                .isEqualTo(rich ? 5000 - paid : -10);
                        assertThat(economy.firms.suppliersDebt.values[firm])
                                .isEqualTo(rich ? 1400 - paid : 1400);
                    });
        }
    }

    @Test
    void workshopsMakeMoreAndEveryFenIsAccountedFor() {
        List<String> faults = new ArrayList<>();
        double[] made = new double[2];
        for (int on = 0; on < 2; on++) {
            int which = on;
            Runs runs = Runs.twoValleys(on == 1 ? ON : "mechanisms.trade-credit=off");
            assertThat(
                            runs.everyYear(it -> {
                                faults.addAll(Recount.faults(it.economy()));
                                made[which] = madeByOwners(it.economy());
                            }))
                    .isEqualTo(new Simulation.Balances(240, 0, 0, 0));
        }
        assertThat(faults).isEmpty();
        assertThat(made[1]).isGreaterThan(1.1 * made[0]);
    }

    private static double madeByOwners(Economy economy) {
        double[] made = new double[1];
        everyFirm(
                economy,
                firm -> {
                    if (economy.firms.formOf(firm).isPrivate()) {
                        made[0] += economy.firms.made.values[firm];
                    }
                });
        return made[0];
    }
}
