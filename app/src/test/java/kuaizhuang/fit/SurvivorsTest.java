package kuaizhuang.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SurvivorsTest {

    private static double radius(double[] place) {
        return Math.sqrt(Arrays.stream(place).map(x -> (x - 0.6) * (x - 0.6)).sum());
    }

    /// A ball of radius 0.05 in five coordinates holds 8 pi^2 / 15 * 0.05^5 = 1.645e-6 of the cube.
    @Test
    void aTinyBallIsFoundWithItsVolume() {
        Survivors ball = Survivors.of(5, 0.05, SurvivorsTest::radius);
        assertThat(ball.places()).hasSizeGreaterThan(150).allMatch(place -> radius(place) <= 0.05);
        assertThat(Math.log10(ball.share())).isCloseTo(Math.log10(1.645e-6), within(0.4));
    }

    /// In five coordinates the middle 90% of the ball's own spread along one is 0.05 times 1.33: (1
    /// - x^2)^2 is the density, so that the 5% quantile is at 0.6 less 0.05 * 0.669.
    @Test
    void itsPlacesAreSpreadEvenly() {
        Survivors ball = Survivors.of(5, 0.05, SurvivorsTest::radius);
        double[] first = ball.places().stream().mapToDouble(place -> place[0]).sorted().toArray();
        assertThat(first[first.length / 20]).isCloseTo(0.6 - 0.05 * 0.669, within(0.01));
        assertThat(first[first.length / 2]).isCloseTo(0.6, within(0.01));
    }

    @Test
    void everywhereIsEverywhereAndNowhereIsNowhere() {
        assertThat(Survivors.of(3, 3, _ -> 0).share()).isEqualTo(1);
        assertThat(Survivors.of(3, 3, place -> 4 + place[0]).places()).isEmpty();
    }
}
