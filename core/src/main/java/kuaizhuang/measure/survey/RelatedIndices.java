package kuaizhuang.measure.survey;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.concentration.Coagglomeration;
import kuaizhuang.measure.concentration.Plants;
import kuaizhuang.measure.related.Complexity;
import kuaizhuang.measure.related.Relatedness;
import kuaizhuang.measure.survey.Values.Of;

/// Industries with industries, and what that says of places.
final class RelatedIndices {

    private final Subject subject;
    private final Values values;
    private final boolean[][] strong;

    RelatedIndices(Subject subject, Values values) {
        this.subject = subject;
        this.values = values;
        this.strong = subject.strong();
    }

    void measure() {
        if (subject.wants(Instrument.COAGGLOMERATION)) {
            coagglomeration();
        }
        if (strong.length > 0 && subject.industries() > 0) {
            relatedness();
            complexity();
        }
    }

    private void coagglomeration() {
        double[] reference = subject.options.reference().of(subject.firms);
        List<Plants> plants = new ArrayList<>();
        for (int i = 0; i < subject.industries(); i++) {
            plants.add(subject.firms.plants(subject.rowsByIndustry[i]));
        }
        List<Of> of = new ArrayList<>();
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < plants.size(); i++) {
            for (int j = i + 1; j < plants.size(); j++) {
                of.add(Of.pair(subject.industry(i), subject.industry(j)));
                measured.add(Coagglomeration.ofPair(plants.get(i), plants.get(j), reference));
            }
        }
        values.addTests(Instrument.COAGGLOMERATION, of, measured);
    }

    private void relatedness() {
        double[][] related = Relatedness.probability(Relatedness.together(strong));
        long n = strong.length;
        for (int i = 0; subject.wants(Instrument.RELATEDNESS) && i < related.length; i++) {
            for (int j = i + 1; j < related.length; j++) {
                values.add(
                        Instrument.RELATEDNESS,
                        Of.pair(subject.industry(i), subject.industry(j)),
                        plain(related[i][j], n, "one of the two is never strong beside another"));
            }
        }
        for (int p = 0; subject.wants(Instrument.RELATEDNESS_DENSITY) && p < n; p++) {
            for (int i = 0; i < related.length; i++) {
                values.add(
                        Instrument.RELATEDNESS_DENSITY,
                        Of.both(subject.place(p), subject.industry(i)),
                        plain(
                                Relatedness.density(strong[p], i, related),
                                n,
                                "nothing is related to the industry"));
            }
        }
    }

    private void complexity() {
        if (subject.wants(Instrument.COMPLEXITY)) {
            double[] index = new Complexity(strong).index();
            for (int p = 0; p < index.length; p++) {
                values.add(
                        Instrument.COMPLEXITY,
                        Of.place(subject.place(p)),
                        plain(
                                index[p],
                                subject.industries(),
                                "the place is strong in nothing, or places share no industries"));
            }
        }
    }

    private static Measured plain(double value, long n, String why) {
        return Double.isNaN(value) ? Measured.undefined(n, why) : Measured.plain(value, n);
    }
}
