package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class RankCorrelationTest {

    private static double correlation(double[] x, double[] y) {
        return RankCorrelation.ofRanks(RankCorrelation.ranks(x), RankCorrelation.ranks(y));
    }

    /// Worked by hand: squared differences of ranks add up to 8, so 1 - 6 x 8 / (5 x 24) = 0.6.
    @Test
    void isSpearmans() {
        double[] x = {10, 20, 30, 40, 50};
        double[] y = {0.2, 0.1, 500, 3, 4};
        assertThat(correlation(x, y)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void equalsShareTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.ranks(new double[] {7, 0, 7, 0, 9, 0}))
                .containsExactly(4.5, 2, 4.5, 2, 6, 2);
    }

    @Test
    void onlyTheOrderMatters() {
        double[] x = {1, 2, 3, 4};
        assertThat(correlation(x, new double[] {1, 4, 9, 1e9})).isCloseTo(1, within(1e-12));
        assertThat(correlation(x, new double[] {0, -1, -2, -30})).isCloseTo(-1, within(1e-12));
        assertThat(correlation(x, new double[] {5, 5, 5, 5})).isNaN();
    }
}
