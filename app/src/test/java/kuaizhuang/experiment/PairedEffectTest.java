package kuaizhuang.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class PairedEffectTest {

    /// Hours of sleep gained under two drugs by ten patients: Student (1908), Biometrika 6, and the
    /// data set `sleep` of R, whose t.test(paired = TRUE) gives t = 4.0621, 0.7001 to 2.4599.
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void agreesWithStudentsOwnExample() {
        PairedEffect effect = PairedEffect.of(FIRST, SECOND);
        assertThat(effect.effect()).isCloseTo(1.58, within(1e-12));
        assertThat(effect.t().low()).isCloseTo(0.7001142, within(1e-6));
        assertThat(effect.t().high()).isCloseTo(2.4598858, within(1e-6));
        assertThat(effect.correlation()).isCloseTo(0.7951702, within(1e-6));
    }

    /// Nine differences above 0 and one 0: only the signs of that one may turn, or of all others.
    @Test
    void signFlipsAreCountedExactly() {
        assertThat(PairedEffect.of(FIRST, SECOND).signFlips()).isEqualTo(4.0 / 1024);
        assertThat(PairedEffect.of(new double[] {0, 0}, new double[] {1, 1}).signFlips())
                .isEqualTo(0.5);
    }

    @Test
    void theBootstrapSpansAboutTheSameAsStudent() {
        PairedEffect effect = PairedEffect.of(FIRST, SECOND);
        assertThat(effect.bootstrap().low()).isBetween(0.7, 1.1);
        assertThat(effect.bootstrap().high()).isBetween(2.1, 2.5);
        assertThat(PairedEffect.of(FIRST, SECOND)).isEqualTo(effect);
    }

    /// Differences in order: 0, 0.8, 1, 1.2, 1.3, 1.3, 1.4, 1.8, 2.4, 4.6. By order statistics 0.8
    /// to 2.4 hold the median with 97.9%, 1 to 1.8 with 89.1%.
    @Test
    void theMedianIsNotMovedByTheSeedFarOut() {
        PairedEffect.Middle median = PairedEffect.Middle.of(FIRST, SECOND);
        assertThat(median.base()).isCloseTo(0.35, within(1e-12));
        assertThat(median.difference()).isCloseTo(1.3, within(1e-12));
        assertThat(median.interval().low()).isBetween(0.8, 1.2);
        assertThat(median.interval().high()).isBetween(1.35, 2.4);
    }

    @Test
    void commonNoiseIsSavedByPairing() {
        SplittableRandom chance = new SplittableRandom(7);
        double[] base = new double[40];
        Arrays.setAll(base, _ -> 100 + 10 * chance.nextDouble());
        double[] variant = Arrays.stream(base).map(x -> x + 1 + chance.nextDouble()).toArray();
        PairedEffect effect = PairedEffect.of(base, variant);
        assertThat(effect.varianceSaved()).isBetween(100.0, 400.0);
        assertThat(effect.signFlips()).isLessThan(1e-4);
    }

    /// The interval holds the true effect in about 95 of 100 made-up studies.
    @Test
    void theIntervalKeepsItsPromise() {
        SplittableRandom chance = new SplittableRandom(11);
        double held =
                shareOfStudiesThatHoldTwo(() -> {
                    double[] base = new double[8];
                    double[] variant = new double[8];
                    for (int j = 0; j < base.length; j++) {
                        base[j] = chance.nextGaussian();
                        variant[j] = base[j] + 2 + 0.5 * chance.nextGaussian();
                    }
                    return PairedEffect.of(base, variant).t();
                });
        assertThat(held).isBetween(0.91, 0.99);
    }

    /// With six pairs the interval of the median holds the true one in about 90 of 100 studies.
    @Test
    void theIntervalOfTheMedianKeepsItsPromiseFromSixPairsOn() {
        SplittableRandom chance = new SplittableRandom(13);
        double held =
                shareOfStudiesThatHoldTwo(() -> {
                    double[] variant = new double[6];
                    Arrays.setAll(variant, _ -> 2 + chance.nextGaussian());
                    return PairedEffect.Middle.of(new double[variant.length], variant).interval();
                });
        assertThat(held).isBetween(0.84, 0.96);
    }

    private static double shareOfStudiesThatHoldTwo(Supplier<PairedEffect.Interval> study) {
        int held = 0;
        int studies = 200;
        for (int i = 0; i < studies; i++) {
            PairedEffect.Interval interval = study.get();
            held += interval.low() <= 2 && 2 <= interval.high() ? 1 : 0;
        }
        return held / (double) studies;
    }

    @Test
    void onePairGivesNoIntervalAndEqualDifferencesNoWidth() {
        PairedEffect one = PairedEffect.of(new double[] {1}, new double[] {3});
        assertThat(one.effect()).isEqualTo(2);
        assertThat(one.t().low()).isNaN();
        PairedEffect.Middle middle = PairedEffect.Middle.of(new double[] {1}, new double[] {3});
        assertThat(middle.interval().low()).isNaN();
        PairedEffect same = PairedEffect.of(new double[] {1, 2, 4}, new double[] {2, 3, 5});
        assertThat(same.t()).isEqualTo(new PairedEffect.Interval(1, 1));
        assertThat(same.varianceSaved()).isInfinite();
    }

    @Test
    void unequalNumbersAreRefused() {
        assertThatThrownBy(() -> PairedEffect.of(new double[] {1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
