package kuaizhuang.measure.survey;

import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.concentration.Inequality;
import kuaizhuang.measure.concentration.Specialisation;
import kuaizhuang.measure.survey.Values.Of;

/// Each place over industries; compared with the sums of all places.
final class PlaceIndices {

    private final Subject subject;
    private final Values values;
    private final double[] all;

    PlaceIndices(Subject subject, Values values) {
        this.subject = subject;
        this.values = values;
        this.all = subject.table.industryTotals();
    }

    void measure() {
        Instrument.of(Instrument.Family.PLACE).stream()
                .filter(subject::wants)
                .forEach(this::measure);
    }

    private void measure(Instrument instrument) {
        for (int place : subject.places) {
            double[] amounts = subject.table.place(place);
            double value = value(instrument, amounts);
            long n = subject.industries();
            values.add(
                    instrument,
                    Of.place(subject.firms.places().names().get(place)),
                    Double.isNaN(value)
                            ? Measured.undefined(n, "the place has no workers")
                            : Measured.plain(value, n));
        }
    }

    private double value(Instrument instrument, double[] amounts) {
        return switch (instrument) {
            case SPECIALISATION -> Specialisation.krugman(amounts, all);
            case SPECIALISATION_COEFFICIENT -> Specialisation.coefficient(amounts, all);
            case HACHMAN -> Specialisation.hachman(amounts, all);
            case AVERAGE_QUOTIENT -> Specialisation.averageQuotient(amounts, all);
            case HERFINDAHL -> Inequality.herfindahl(amounts);
            case ENTROPY -> Inequality.entropy(amounts);
            case DIVERSITY -> Specialisation.diversity(amounts, all);
            default -> throw new IllegalArgumentException(instrument + " is no index of a place");
        };
    }
}
