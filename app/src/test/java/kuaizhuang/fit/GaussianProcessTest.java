package kuaizhuang.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class GaussianProcessTest {

    private final SplittableRandom chance = new SplittableRandom(5);

    private double[][] points(int count, int dimensions) {
        double[][] points = new double[count][dimensions];
        for (double[] point : points) {
            Arrays.setAll(point, _ -> chance.nextDouble());
        }
        return points;
    }

    private static double smooth(double[] x) {
        return 3 + 2 * x[0] - Math.sin(4 * x[1]) + 0 * x[2];
    }

    @Test
    void aSmoothFunctionIsGuessedBetweenItsPoints() {
        double[][] points = points(40, 3);
        GaussianProcess process =
                GaussianProcess.fit(
                        points,
                        Arrays.stream(points).mapToDouble(GaussianProcessTest::smooth).toArray());
        for (double[] elsewhere : points(50, 3)) {
            assertThat(process.mean(elsewhere)).isCloseTo(smooth(elsewhere), within(0.05));
        }
    }

    @Test
    void itKnowsHowSureItIs() {
        double[][] points = points(40, 3);
        double[] noisy =
                Arrays.stream(points)
                        .mapToDouble(x -> smooth(x) + 0.2 * chance.nextGaussian())
                        .toArray();
        GaussianProcess process = GaussianProcess.fit(points, noisy);
        int inside = 0;
        for (double[] elsewhere : points(200, 3)) {
            inside +=
                    Math.abs(process.mean(elsewhere) - smooth(elsewhere))
                                    < 2 * Math.sqrt(process.variance(elsewhere))
                            ? 1
                            : 0;
        }
        assertThat(inside).isBetween(160, 200);
        assertThat(process.noiseVariance()).isBetween(0.015, 0.08);
    }

    @Test
    void aConstantIsAConstant() {
        double[][] points = points(10, 2);
        GaussianProcess process =
                GaussianProcess.fit(points, new double[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 4});
        assertThat(process.mean(new double[] {0.3, 0.9})).isCloseTo(4, within(1e-6));
    }

    @Test
    void tooFewPointsAreRefused() {
        assertThatThrownBy(() -> GaussianProcess.fit(points(4, 2), new double[4]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
