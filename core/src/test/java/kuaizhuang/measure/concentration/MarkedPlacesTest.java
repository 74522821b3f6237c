package kuaizhuang.measure.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class MarkedPlacesTest {

    private static final double[][] DIAGONAL = {{8, 0, 0}, {0, 8, 0}, {0, 0, 8}};

    @Test
    void oneWhereEveryIndustryLiesWhereItsMarkIs() {
        double[][] marks = {{2, 0, 0}, {0, 2, 0}, {0, 0, 2}};
        assertThat(MarkedPlaces.correlation(DIAGONAL, marks)).isCloseTo(1, within(1e-12));
    }

    /// By hand: surpluses 2/3, -1/3, -1/3 for each industry, marks one place further: correlation
    /// -1/2.
    @Test
    void belowNoughtWhereTheMarkIsNextDoor() {
        double[][] marks = {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
        assertThat(MarkedPlaces.correlation(DIAGONAL, marks)).isCloseTo(-0.5, within(1e-12));
    }

    /// A place twice as large in everything has no surplus anywhere.
    @Test
    void theSizeOfAPlaceAloneTellsNothing() {
        double[][] made = {{2, 4, 6}, {1, 2, 3}};
        double[][] marks = {{3, 0, 0}, {0, 0, 0}};
        assertThat(MarkedPlaces.correlation(made, marks)).isNaN();
    }

    @Test
    void industriesWithoutAMarkDoNotCount() {
        double[][] made = {{8, 0, 1}, {0, 8, 1}};
        double[][] marks = {{1, 0, 0}, {0, 0, 0}};
        assertThat(MarkedPlaces.correlation(made, marks)).isCloseTo(1, within(1e-12));
    }
}
