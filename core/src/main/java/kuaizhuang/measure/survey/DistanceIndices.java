package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.points.Curve;
import kuaizhuang.measure.points.KDensity;
import kuaizhuang.measure.points.MarconPuech;
import kuaizhuang.measure.points.PairTable;
import kuaizhuang.measure.points.Ripley;
import kuaizhuang.measure.space.Spots;
import kuaizhuang.measure.survey.Values.Of;

/// Each industry's plants as points, judged against the sites of all plants.
final class DistanceIndices {

    /// Every fifth of the K-density's 101 distances is written.
    private static final int WRITTEN = 5;

    private final Subject subject;
    private final Values values;
    private final Spots spots;
    private final int[] types;
    private final double[] workers;

    /// The located plants of each industry.
    private final int[][] members;

    private final Plane plane;

    /// Up to where the K-density is taken; NaN where it is not wanted.
    private final double medianKm;

    /// Of the spots, null where they are too many or it is not wanted.
    private final PairTable table;

    DistanceIndices(Subject subject, Values values) {
        this.subject = subject;
        this.values = values;
        int[] located = subject.firms.located();
        spots = Spots.of(subject.firms.sites(located));
        types = Arrays.stream(located).map(row -> subject.firms.industry()[row]).toArray();
        workers = Arrays.stream(located).mapToDouble(row -> subject.firms.workers()[row]).toArray();
        members = members();
        plane = Plane.of(subject.firms, located);
        boolean density =
                subject.wants(Instrument.K_DENSITY) || subject.wants(Instrument.K_DENSITY_WORKERS);
        table = density ? PairTable.of(spots) : null;
        medianKm = density ? KDensity.medianKm(spots) : Double.NaN;
    }

    private int[][] members() {
        int[] counts = new int[subject.industries()];
        Arrays.stream(types).forEach(type -> counts[type]++);
        int[][] lists = new int[counts.length][];
        Arrays.setAll(lists, industry -> new int[counts[industry]]);
        Arrays.fill(counts, 0);
        for (int point = 0; point < types.length; point++) {
            lists[types[point]][counts[types[point]]++] = point;
        }
        return lists;
    }

    void measure() {
        List<Instrument> wanted =
                Instrument.of(Instrument.Family.DISTANCE).stream().filter(subject::wants).toList();
        for (Instrument instrument : wanted) {
            if (instrument == Instrument.MARCON_PUECH) {
                measureAtOnce();
            } else {
                measureEach(instrument);
            }
        }
    }

    /// The industries side by side.
    private void measureEach(Instrument instrument) {
        int[] industries = subject.present();
        Curve[] curves = new Curve[industries.length];
        Stages.Stage stage = subject.begin(instrument.id(), industries.length);
        subject.options
                .simulations()
                .forEachSubject(
                        industries.length,
                        (playing, k) -> {
                            if (obstacle(instrument, industries[k]).isEmpty()) {
                                curves[k] = curve(instrument, industries[k], playing);
                            }
                            stage.oneMore();
                        });
        for (int k = 0; k < industries.length; k++) {
            write(instrument, industries[k], curves[k], obstacle(instrument, industries[k]));
        }
    }

    /// M of all industries from the same rounds.
    private void measureAtOnce() {
        double[] km = subject.options.radiiKm();
        double largest = km[km.length - 1];
        long most = subject.options.mostNeighbours();
        long neighbours = MarconPuech.neighbours(spots, largest, most);
        String tooMany = neighbours > most ? tooManyNeighbours(largest, most) : "";
        Curve[] curves =
                tooMany.isEmpty() ? atOnce(km, neighbours) : new Curve[subject.industries()];
        for (int industry : subject.present()) {
            String obstacle = obstacle(Instrument.MARCON_PUECH, industry);
            write(
                    Instrument.MARCON_PUECH,
                    industry,
                    obstacle.isEmpty() && tooMany.isEmpty() ? curves[industry] : null,
                    obstacle.isEmpty() ? tooMany : obstacle);
        }
    }

    private Curve[] atOnce(double[] km, long neighbours) {
        Simulations simulations = subject.options.simulations();
        int turns = simulations.rounds() * MarconPuech.blocks(neighbours);
        Stages.Stage stage = subject.begin(Instrument.MARCON_PUECH.id(), turns);
        return new MarconPuech(spots, types, workers, km).within(simulations, stage::oneMore);
    }

    private String tooManyNeighbours(double km, long most) {
        return String.format(
                Locale.ROOT,
                "not measured: the %,d spots of plants have more than %,d neighbours within %s km;"
                        + " ask for shorter --radii or raise --most-neighbours",
                spots.count(),
                most,
                km);
    }

    /// Why an industry is not measured; "" where it is.
    private String obstacle(Instrument instrument, int industry) {
        int[] own = members[industry];
        if (!KDensity.obstacle(own).isEmpty()) {
            return KDensity.obstacle(own);
        }
        if (own.length == types.length) {
            return "there is no other industry to compare with";
        }
        int most = subject.options.mostPlants();
        return switch (instrument) {
            case MARCON_PUECH -> "";
            case RIPLEY_L -> own.length > most ? tooMany(own.length + " plants", most) : "";
            default ->
                    Math.min(own.length, spots.count()) > most
                            ? tooMany(
                                    own.length + " plants on up to " + spots.count() + " spots",
                                    most)
                            : "";
        };
    }

    private static String tooMany(String what, int limit) {
        return "not measured: " + what + " are more than the limit of --most-plants, " + limit;
    }

    private Curve curve(Instrument instrument, int industry, Simulations playing) {
        Simulations simulations = playing.of(subject.industry(industry));
        int[] own = members[industry];
        return switch (instrument) {
            case K_DENSITY -> density(own, IntStream.of(own).mapToDouble(i -> 1), simulations);
            case K_DENSITY_WORKERS ->
                    density(own, IntStream.of(own).mapToDouble(i -> workers[i]), simulations);
            case RIPLEY_L ->
                    new Ripley(plane.widthKm(), plane.heightKm(), true)
                            .test(
                                    plane.x(own),
                                    plane.y(own),
                                    subject.options.radiiKm(),
                                    simulations);
            default -> throw new IllegalArgumentException(instrument + " is no curve of its own");
        };
    }

    private Curve density(int[] own, DoubleStream weights, Simulations simulations) {
        return KDensity.upTo(medianKm, spots, own)
                .test(spots, table, own, weights.toArray(), simulations);
    }

    /// @param curve null where an obstacle is named
    private void write(Instrument instrument, int industry, Curve curve, String obstacle) {
        if (!obstacle.isEmpty()) {
            values.add(
                    instrument,
                    Of.industry(subject.industry(industry)),
                    Measured.undefined(members[industry].length, obstacle));
            return;
        }
        boolean fine = curve.km().length > subject.options.radiiKm().length;
        for (int d = 0; d < curve.km().length; d += fine ? WRITTEN : 1) {
            values.add(
                    instrument,
                    Of.distance(subject.industry(industry), curve.km()[d]),
                    at(curve, d));
        }
    }

    private static Measured at(Curve curve, int d) {
        double value = curve.observed()[d];
        return Double.isNaN(value)
                ? Measured.undefined(curve.n(), "no plant has a neighbour so near")
                : new Measured(
                        value,
                        curve.band().globalLow()[d],
                        curve.band().globalHigh()[d],
                        curve.p(),
                        curve.n(),
                        curve.verdict());
    }
}
