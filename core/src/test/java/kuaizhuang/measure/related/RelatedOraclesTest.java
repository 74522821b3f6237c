package kuaizhuang.measure.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The toy of Hidalgo and Hausmann (2009), with the numbers that EconGeo gives for it.
class RelatedOraclesTest {

    private static final boolean[][] TOY = {
        {true, true, true, true},
        {false, true, false, false},
        {false, false, true, true},
        {false, false, false, true}
    };

    private static final Complexity COMPLEXITY = new Complexity(TOY);

    @Test
    void reflections() {
        assertThat(COMPLEXITY.diversity()).containsExactly(4, 1, 2, 1);
        assertThat(COMPLEXITY.ubiquity()).containsExactly(1, 2, 2, 3);
        assertThat(COMPLEXITY.places(1))
                .containsExactly(new double[] {2, 2, 2.5, 3}, within(1e-12));
        assertThat(COMPLEXITY.places(2))
                .containsExactly(
                        new double[] {2.9583333333, 2.5, 2.6666666667, 2.3333333333}, within(1e-9));
        assertThat(COMPLEXITY.industries(1))
                .containsExactly(new double[] {4, 2.5, 3, 2.3333333333}, within(1e-9));
        assertThat(COMPLEXITY.industries(2))
                .containsExactly(new double[] {2, 2, 2.25, 2.5}, within(1e-12));
    }

    @Test
    void relatedness() {
        double[][] together = Relatedness.together(TOY);
        assertThat(together[0]).containsExactly(0, 1, 1, 1);
        assertThat(together[2]).containsExactly(1, 1, 0, 2);
        double[][] related = Relatedness.probability(together);
        assertThat(related[0][1]).isEqualTo(1.2222222, within(1e-7));
        assertThat(related[2][3]).isEqualTo(1.25, within(1e-12));
        assertThat(related[0][2]).isEqualTo(.8730158731, within(1e-9));
        assertThat(related[1][3]).isEqualTo(.8730158731, within(1e-9));
    }

    /// By hand: of what is tied to P3 (1.25 to P4, .873 each to P1 and P2), C4 has P4.
    @Test
    void density() {
        double[][] related = Relatedness.probability(Relatedness.together(TOY));
        assertThat(Relatedness.density(TOY[3], 2, related))
                .isEqualTo(1.25 / (1.25 + 2 * .8730158731), within(1e-9));
        assertThat(Relatedness.proximity(TOY)[2][3]).isEqualTo(2.0 / 3, within(1e-12));
    }

    /// The index solves its equation: two reflections stretch it without turning it.
    @Test
    void theIndexIsAnEigenvector() {
        double[] index = COMPLEXITY.index();
        double[] d = COMPLEXITY.diversity();
        double[] u = COMPLEXITY.ubiquity();
        double[] stretched = new double[4];
        for (int c = 0; c < 4; c++) {
            for (int other = 0; other < 4; other++) {
                for (int p = 0; p < 4; p++) {
                    stretched[c] += TOY[c][p] && TOY[other][p] ? index[other] / (d[c] * u[p]) : 0;
                }
            }
        }
        double slope = (stretched[0] - stretched[1]) / (index[0] - index[1]);
        assertThat(slope).isBetween(0.01, 0.99);
        for (int c = 1; c < 4; c++) {
            assertThat(stretched[c] - stretched[0])
                    .isEqualTo(slope * (index[c] - index[0]), within(1e-9));
        }
        double withDiversity = 0;
        for (int c = 0; c < 4; c++) {
            withDiversity += index[c] * (d[c] - 2);
        }
        assertThat(withDiversity).isPositive();
    }

    @Test
    void theIndexIsUndefinedWherePlacesShareNothing() {
        Complexity apart = new Complexity(new boolean[][] {{true, false}, {false, true}});
        assertThat(apart.index()).containsOnly(Double.NaN);
    }
}
