package kuaizhuang.measure.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.chance.FalseDiscovery;
import kuaizhuang.measure.chance.Measured;

/// Collects what has been measured, and writes it in the order of the instruments.
final class Values {

    /// What a number is of; null and NaN where it does not apply.
    record Of(String place, String industry, String otherIndustry, double radiusKm) {

        static Of industry(String industry) {
            return new Of(null, industry, null, Double.NaN);
        }

        static Of place(String place) {
            return new Of(place, null, null, Double.NaN);
        }

        static Of both(String place, String industry) {
            return new Of(place, industry, null, Double.NaN);
        }

        static Of pair(String industry, String other) {
            return new Of(null, industry, other, Double.NaN);
        }

        static Of distance(String industry, double km) {
            return new Of(null, industry, null, km);
        }

        static Of everything() {
            return new Of(null, null, null, Double.NaN);
        }
    }

    private record Row(Instrument instrument, Of of, Measured measured) {}

    private final int year;
    private final List<Row> rows = new ArrayList<>();

    Values(int year) {
        this.year = year;
    }

    void add(Instrument instrument, Of of, Measured measured) {
        rows.add(new Row(instrument, of, measured));
    }

    /// Adds tests of one index of many subjects, their probabilities adjusted for how many they
    /// are.
    void addTests(Instrument instrument, List<Of> of, List<Measured> measured) {
        Measured[] adjusted = FalseDiscovery.adjusted(measured.toArray(Measured[]::new));
        for (int i = 0; i < adjusted.length; i++) {
            add(instrument, of.get(i), adjusted[i]);
        }
    }

    Frame frame() {
        rows.sort(Comparator.comparing(Row::instrument));
        Frame frame = new Frame(Survey.TABLE);
        for (Row row : rows) {
            Of of = row.of;
            Measured measured = row.measured;
            frame.set(0, row.instrument.id())
                    .set(1, of.place)
                    .set(2, of.industry)
                    .set(3, of.otherIndustry)
                    .set(4, year)
                    .set(5, of.radiusKm)
                    .set(6, measured.value())
                    .set(7, measured.low())
                    .set(8, measured.high())
                    .set(9, measured.p())
                    .set(10, measured.n())
                    .set(11, measured.note())
                    .endRow();
        }
        return frame;
    }
}
