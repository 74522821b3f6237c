package kuaizhuang.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kuaizhuang.measure.chance.Measured;
import org.junit.jupiter.api.Test;

class ChangeOraclesTest {

    private static final double[] BEFORE = {400, 150, 150, 400};
    private static final double[] AFTER = {440, 210, 135, 480};

    private static void assertParts(
            double[] before,
            double[] after,
            double growth,
            double national,
            double mix,
            double own) {
        ShiftShare parts = ShiftShare.of(before, after, BEFORE, AFTER);
        assertThat(parts.growth()).isEqualTo(growth, within(1e-9));
        assertThat(parts.national()).isEqualTo(national, within(1e-9));
        assertThat(parts.structural()).isEqualTo(mix, within(1e-9));
        assertThat(parts.own()).isEqualTo(own, within(1e-9));
    }

    /// A textbook nation of three regions in Dunn's (1960) form: 165 = 165 + 0 + 0 in all.
    @Test
    void shiftAndShareOfThreeRegions() {
        assertParts(new double[] {90, 20, 10, 60}, new double[] {100, 40, 10, 55}, 25, 27, 1, -3);
        assertParts(new double[] {60, 30, 30, 40}, new double[] {85, 55, 40, 35}, 55, 24, -1, 32);
        assertParts(
                new double[] {250, 100, 110, 300},
                new double[] {255, 115, 85, 390},
                85,
                114,
                0,
                -29);
    }

    /// Remission times of 21 leukaemia patients (Freireich and others 1963), the textbook example
    /// of Kaplan and Meier's estimator: published shares and Greenwood errors.
    @Test
    void survivalOfLeukaemiaPatients() {
        double[] weeks = {
            6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
        };
        boolean[] ended = new boolean[21];
        for (int i : new int[] {0, 1, 2, 4, 6, 9, 10, 14, 15}) {
            ended[i] = true;
        }
        double[] ones = new double[21];
        java.util.Arrays.fill(ones, 1);
        Survival survival = Survival.of(weeks, ended, ones);
        assertThat(survival.ages()).containsExactly(6, 7, 10, 13, 16, 22, 23);
        assertThat(survival.share())
                .containsExactly(
                        new double[] {.857, .807, .753, .690, .627, .538, .448}, within(5e-4));
        assertThat(survival.error())
                .containsExactly(
                        new double[] {.0764, .0869, .0963, .1068, .1141, .1282, .1346},
                        within(1e-4));
        assertThat(survival.median()).isEqualTo(23);
        assertThat(survival.at(5)).isEqualTo(1);
        assertThat(survival.lowAt(10)).isLessThan(.753);
        assertThat(survival.highAt(10)).isBetween(.753, 1.0);
    }

    /// Exits at a constant hazard give ages on the geometric law.
    @Test
    void aConstantHazardGivesAGeometricLife() {
        int n = 200_000;
        double[] ages = new double[n];
        boolean[] ended = new boolean[n];
        double[] ones = new double[n];
        for (int i = 0; i < n; i++) {
            double life =
                    1
                            + Math.floor(
                                    Math.log(1 - kuaizhuang.kernel.Draws.unit(11, i))
                                            / Math.log(.9));
            ages[i] = Math.min(life, 20);
            ended[i] = life <= 20;
            ones[i] = 1;
        }
        Survival survival = Survival.of(ages, ended, ones);
        for (int age = 1; age < 20; age++) {
            assertThat(survival.at(age)).isEqualTo(Math.pow(.9, age), within(.005));
        }
    }

    /// Wilson's interval for 8 of 10 (Agresti and Coull 1998 print .490 and .943).
    @Test
    void ratesHaveWilsonsInterval() {
        Measured rate = Turnover.rate(8, 10);
        assertThat(rate.low()).isEqualTo(.490, within(5e-4));
        assertThat(rate.high()).isEqualTo(.943, within(5e-4));
        assertThat(Turnover.rate(0, 0).note()).contains("undefined");
    }
}
