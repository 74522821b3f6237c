package kuaizhuang.measure.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /// All firms, or those of an industry.
    private record Group(Of of, String name, int[] rows) {}

    /// The three indices of a group.
    private record Result(Measured law, Measured rival, Measured rank) {}

    void measure() {
        List<Group> groups = groups();
        Result[] results = new Result[groups.size()];
        Stages.Stage stage = subject.begin("size", results.length);
        simulations()
                .forEachSubject(
                        results.length,
                        (playing, k) -> {
                            results[k] = measure(groups.get(k), playing);
                            stage.oneMore();
                        });
        for (int k = 0; k < results.length; k++) {
            Of of = groups.get(k).of;
            add(Instrument.POWER_LAW, of, results[k].law);
            add(Instrument.POWER_LAW_OR_LOGNORMAL, of, results[k].rival);
            add(Instrument.RANK_SIZE, of, results[k].rank);
        }
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int[] all = IntStream.range(0, subject.firms.rows()).toArray();
        groups.add(new Group(Of.everything(), "all industries", all));
        for (int i = 0; i < subject.industries(); i++) {
            if (subject.firms(i) >= LEAST_FIRMS) {
                String name = subject.industry(i);
                groups.add(new Group(Of.industry(name), name, subject.rowsByIndustry[i]));
            }
        }
        return groups;
    }

    private Simulations simulations() {
        Simulations asked = subject.options.simulations();
        int rounds = subject.wants(Instrument.POWER_LAW) ? asked.rounds() : 0;
        return new Simulations(Math.min(rounds, MOST_ROUNDS), asked.seed(), asked.threads());
    }

    private Result measure(Group group, Simulations playing) {
        Sizes sizes = sizes(group.rows);
        String obstacle = PowerLaw.obstacle(sizes);
        if (!obstacle.isEmpty()) {
            Measured undefined = Measured.undefined(sizes.total(), obstacle);
            return new Result(undefined, undefined, undefined);
        }
        PowerLaw law = PowerLaw.fit(sizes);
        return new Result(
                PowerLaw.test(sizes, playing.of(group.name)),
                Rival.LOGNORMAL.against(law, sizes),
                RankSize.of(sizes.from(law.cutoff()).each()));
    }

    private Sizes sizes(int[] rows) {
        return Sizes.of(
                Arrays.stream(rows).mapToDouble(row -> subject.firms.workers()[row]).toArray(),
                Arrays.stream(rows).mapToLong(row -> subject.firms.weight()[row]).toArray());
    }

    private void add(Instrument instrument, Of of, Measured measured) {
        if (subject.wants(instrument)) {
            values.add(instrument, of, measured);
        }
    }
}
