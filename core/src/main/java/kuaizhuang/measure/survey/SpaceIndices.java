package kuaizhuang.measure.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.concentration.LocationQuotients;
import kuaizhuang.measure.space.Autocorrelation;
import kuaizhuang.measure.space.JoinCounts;
import kuaizhuang.measure.space.LocalGetisOrd;
import kuaizhuang.measure.space.LocalMoran;
import kuaizhuang.measure.space.Weights;
import kuaizhuang.measure.survey.Values.Of;

/// Whether near places have similar location quotients of an industry.
final class SpaceIndices {

    private static final int ROUNDS_A_TEST = 40;
    private static final int MOST_ROUNDS = 9_999;

    private final Subject subject;
    private final Values values;
    private final Neighbourhood neighbourhood;
    private final Map<Instrument, List<Measured>> tests = new EnumMap<>(Instrument.class);
    private final List<Of> industries = new ArrayList<>();

    SpaceIndices(Subject subject, Values values) {
        this.subject = subject;
        this.values = values;
        this.neighbourhood = Neighbourhood.of(subject);
    }

    void measure() {
        int[] present = subject.present();
        Stages.Stage stage = subject.begin("space", present.length);
        for (int industry : present) {
            industries.add(Of.industry(subject.industry(industry)));
            measure(industry);
            stage.oneMore();
        }
        tests.forEach((instrument, measured) -> values.addTests(instrument, industries, measured));
    }

    private void measure(int industry) {
        for (Instrument instrument : Instrument.of(Instrument.Family.SPACE)) {
            if (subject.wants(instrument)) {
                if (neighbourhood.obstacle().isEmpty()) {
                    measure(instrument, industry);
                } else {
                    test(instrument, Measured.undefined(0, neighbourhood.obstacle()));
                }
            }
        }
    }

    private void test(Instrument instrument, Measured measured) {
        tests.computeIfAbsent(instrument, any -> new ArrayList<>()).add(measured);
    }

    private void measure(Instrument instrument, int industry) {
        double[] quotients =
                LocationQuotients.against(subject.workers(industry), subject.reference);
        Weights binary = neighbourhood.weights();
        Weights w = neighbourhood.rowStandardised();
        Simulations simulations = rounds(instrument).of(subject.industry(industry));
        if (Arrays.stream(quotients).anyMatch(Double::isNaN)) {
            test(instrument, Measured.undefined(0, "the industry has no workers"));
            return;
        }
        switch (instrument) {
            case MORAN -> test(instrument, Autocorrelation.moran(quotients, w, simulations));
            case GEARY -> test(instrument, Autocorrelation.geary(quotients, w, simulations));
            case GETIS_ORD ->
                    test(instrument, Autocorrelation.getisOrd(quotients, binary, simulations));
            case JOIN_COUNT -> test(instrument, joins(quotients, binary));
            case LOCAL_MORAN ->
                    local(instrument, industry, new LocalMoran(quotients, w).test(simulations));
            case LOCAL_G -> local(instrument, industry, LocalGetisOrd.test(quotients, binary));
            default -> throw new IllegalArgumentException(instrument + " is no index of a map");
        }
    }

    /// At least 40 rounds a test (an industry, or a place for local Moran), up to 9,999: with
    /// fewer, the smallest probability that rounds can give does not survive the adjustment for so
    /// many tests.
    private Simulations rounds(Instrument instrument) {
        Simulations asked = subject.options.simulations();
        int tested =
                instrument == Instrument.LOCAL_MORAN ? subject.places.length : subject.industries();
        int rounds = Math.max(asked.rounds(), Math.min(MOST_ROUNDS, ROUNDS_A_TEST * tested));
        return new Simulations(asked.rounds() == 0 ? 0 : rounds, asked.seed(), asked.threads());
    }

    private static Measured joins(double[] quotients, Weights w) {
        boolean[] strong = new boolean[quotients.length];
        for (int place = 0; place < strong.length; place++) {
            strong[place] = quotients[place] >= 1 - 1e-9;
        }
        return JoinCounts.test(strong, w);
    }

    private void local(Instrument instrument, int industry, Measured[] measured) {
        for (int place = 0; place < measured.length; place++) {
            values.add(
                    instrument,
                    Of.both(subject.place(place), subject.industry(industry)),
                    measured[place]);
        }
    }
}
