package kuaizhuang.measure.space;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.chance.FalseDiscovery;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.NullDistribution;
import kuaizhuang.measure.chance.Shuffle;
import kuaizhuang.measure.chance.Simulations;

/// Local Moran (Anselin 1995): I_i = z_i / m2 times the weighted sum of the neighbours' z, with z
/// deviations from the mean and m2 = sum z^2 / n.
///
/// Tested by conditional permutation: the place keeps its value, its neighbours get those of other
/// places at random.
public final class LocalMoran {

    /// What a place and its neighbours are, compared with the mean.
    public enum Pattern {
        HIGH_AMONG_HIGH,
        LOW_AMONG_LOW,
        HIGH_AMONG_LOW,
        LOW_AMONG_HIGH;

        static Pattern of(double z, double lag) {
            if (z > 0) {
                return lag > 0 ? HIGH_AMONG_HIGH : HIGH_AMONG_LOW;
            }
            return lag > 0 ? LOW_AMONG_HIGH : LOW_AMONG_LOW;
        }

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    private static final double SIGNIFICANT = 0.05;

    private final Moments moments;
    private final Weights w;

    public LocalMoran(double[] values, Weights w) {
        this.moments = new Moments(values, w);
        this.w = w;
    }

    /// The statistic of every place.
    public double[] values() {
        double[] local = new double[w.places()];
        Arrays.setAll(local, place -> statistic(place, w.lag(place, moments.z)));
        return local;
    }

    private double statistic(int place, double lag) {
        return moments.z[place] * lag * moments.n / moments.squares;
    }

    public Pattern pattern(int place) {
        return Pattern.of(moments.z[place], w.lag(place, moments.z));
    }

    /// Every place's statistic, between the 2.5 and 97.5 per cent of its permutations; `p` is
    /// adjusted for the number of places (Benjamini and Hochberg) and the note says the pattern
    /// where it is at most .05.
    public Measured[] test(Simulations simulations) {
        Measured[] raw = new Measured[w.places()];
        Simulations perPlace =
                new Simulations(w.places(), simulations.seed(), simulations.threads());
        perPlace.forEach(place -> raw[place] = test(place, simulations));
        double[] adjusted =
                FalseDiscovery.adjusted(Arrays.stream(raw).mapToDouble(Measured::p).toArray());
        Measured[] tested = new Measured[raw.length];
        Arrays.setAll(tested, place -> judged(raw[place], adjusted[place], place));
        return tested;
    }

    private Measured judged(Measured raw, double p, int place) {
        if (!raw.isDefined()) {
            return raw;
        }
        String words = p <= SIGNIFICANT ? pattern(place).words() : Measured.BY_CHANCE;
        return new Measured(raw.value(), raw.low(), raw.high(), p, raw.n(), words);
    }

    private Measured test(int place, Simulations simulations) {
        int k = w.neighbours()[place].length;
        if (k == 0) {
            return Measured.undefined(0, "the place has no neighbour");
        }
        if (moments.squares == 0) {
            return Measured.undefined(k, "all places have the same value");
        }
        int[] others = IntStream.range(0, w.places()).filter(other -> other != place).toArray();
        double[] chance = new double[simulations.rounds()];
        for (int round = 0; round < chance.length; round++) {
            Shuffle.first(others, k, Draws.key(simulations.key("conditional", round), place));
            double lag = 0;
            for (int i = 0; i < k; i++) {
                lag += w.weights()[place][i] * moments.z[others[i]];
            }
            chance[round] = statistic(place, lag);
        }
        return new NullDistribution(chance).around(statistic(place, w.lag(place, moments.z)), k);
    }
}
