package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.size.PowerLaw;
import kuaizhuang.measure.size.RankSize;
import kuaizhuang.measure.size.Rival;
import kuaizhuang.measure.size.Sizes;
import kuaizhuang.measure.survey.Values.Of;

/// The sizes of all firms, and of each industry with at least a hundred.
final class SizeIndices {

    private static final int LEAST_FIRMS = 100;

    /// Rounds of the goodness of fit: enough to tell .1 from chance, each costs a search.
    private static final int MOST_ROUNDS = 100;

    private final Subject subject;
    private final Values values;

    SizeIndices(Subject subject, Values values) {
        this.subject = subject;
        this.values = values;
    }

    void measure() {
        int[] all = IntStream.range(0, subject.firms.rows()).toArray();
        measure(Of.everything(), all, "all industries");
        for (int i = 0; i < subject.industries(); i++) {
            if (subject.rowsByIndustry[i].length >= LEAST_FIRMS) {
                String name = subject.industry(i);
                measure(Of.industry(name), subject.rowsByIndustry[i], name);
            }
        }
    }

    private void measure(Of of, int[] rows, String name) {
        double[] workers =
                Arrays.stream(rows).mapToDouble(row -> subject.firms.workers()[row]).toArray();
        Sizes sizes = Sizes.of(workers);
        Simulations asked = subject.options.simulations();
        Simulations simulations =
                new Simulations(
                                Math.min(asked.rounds(), MOST_ROUNDS),
                                asked.seed(),
                                asked.threads())
                        .of(name);
        String obstacle = PowerLaw.obstacle(sizes);
        if (subject.wants(Instrument.POWER_LAW)) {
            values.add(Instrument.POWER_LAW, of, PowerLaw.test(sizes, simulations));
        }
        Measured undefined = Measured.undefined(sizes.total(), obstacle);
        add(
                Instrument.POWER_LAW_OR_LOGNORMAL,
                of,
                obstacle.isEmpty()
                        ? Rival.LOGNORMAL.against(PowerLaw.fit(sizes), sizes)
                        : undefined);
        add(Instrument.RANK_SIZE, of, obstacle.isEmpty() ? rank(sizes, workers) : undefined);
    }

    private static Measured rank(Sizes sizes, double[] workers) {
        double cutoff = PowerLaw.fit(sizes).cutoff();
        return RankSize.of(Arrays.stream(workers).filter(size -> size >= cutoff).toArray());
    }

    private void add(Instrument instrument, Of of, Measured measured) {
        if (subject.wants(instrument)) {
            values.add(instrument, of, measured);
        }
    }
}
