package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.points.Curve;
import kuaizhuang.measure.points.KDensity;
import kuaizhuang.measure.points.MarconPuech;
import kuaizhuang.measure.points.Ripley;
import kuaizhuang.measure.space.Sites;
import kuaizhuang.measure.survey.Values.Of;

/// Each industry's plants as points, judged against the sites of all plants.
final class DistanceIndices {

    /// Every fifth of the K-density's 101 distances is written.
    private static final int WRITTEN = 5;

    private final Subject subject;
    private final Values values;
    private final int[] located;
    private final Sites sites;
    private final int[] types;
    private final double[] workers;

    /// Null where it is not wanted.
    private final MarconPuech marconPuech;

    DistanceIndices(Subject subject, Values values) {
        this.subject = subject;
        this.values = values;
        located = subject.firms.located();
        sites = subject.firms.sites(located);
        types = Arrays.stream(located).map(row -> subject.firms.industry()[row]).toArray();
        workers = Arrays.stream(located).mapToDouble(row -> subject.firms.workers()[row]).toArray();
        marconPuech =
                subject.wants(Instrument.MARCON_PUECH)
                        ? new MarconPuech(sites, types, workers, subject.options.radiiKm())
                        : null;
    }

    void measure() {
        for (int industry = 0; industry < subject.industries(); industry++) {
            if (subject.rowsByIndustry[industry].length > 0) {
                measure(industry);
            }
        }
    }

    private void measure(int industry) {
        int[] members =
                IntStream.range(0, located.length).filter(i -> types[i] == industry).toArray();
        String obstacle = obstacle(members);
        for (Instrument instrument : Instrument.of(Instrument.Family.DISTANCE)) {
            if (!subject.wants(instrument)) {
                continue;
            }
            if (obstacle.isEmpty()) {
                write(instrument, industry, curve(instrument, industry, members));
            } else {
                values.add(
                        instrument,
                        Of.industry(subject.industry(industry)),
                        Measured.undefined(members.length, obstacle));
            }
        }
    }

    private String obstacle(int[] members) {
        if (members.length > subject.options.mostPlants()) {
            return "not measured: "
                    + members.length
                    + " plants are more than the limit of "
                    + subject.options.mostPlants();
        }
        if (!KDensity.obstacle(members).isEmpty()) {
            return KDensity.obstacle(members);
        }
        return members.length == located.length ? "there is no other industry to compare with" : "";
    }

    private Curve curve(Instrument instrument, int industry, int[] members) {
        Simulations simulations = subject.options.simulations().of(subject.industry(industry));
        double[] km = subject.options.radiiKm();
        double[] ones = new double[located.length];
        Arrays.fill(ones, 1);
        double[] own = Arrays.stream(members).mapToDouble(i -> workers[i]).toArray();
        return switch (instrument) {
            case K_DENSITY ->
                    KDensity.standard(sites, members)
                            .test(sites, members, Arrays.copyOf(ones, own.length), simulations);
            case K_DENSITY_WORKERS ->
                    KDensity.standard(sites, members).test(sites, members, own, simulations);
            case MARCON_PUECH -> marconPuech.test(industry, industry, simulations);
            case RIPLEY_L -> ripley(members, km, simulations);
            default -> throw new IllegalArgumentException(instrument + " is no curve");
        };
    }

    private Curve ripley(int[] members, double[] km, Simulations simulations) {
        Plane plane = Plane.of(subject.firms, located);
        return new Ripley(plane.widthKm(), plane.heightKm(), true)
                .test(plane.x(members), plane.y(members), km, simulations);
    }

    private void write(Instrument instrument, int industry, Curve curve) {
        boolean fine = curve.km().length > subject.options.radiiKm().length;
        for (int d = 0; d < curve.km().length; d += fine ? WRITTEN : 1) {
            double value = curve.observed()[d];
            values.add(
                    instrument,
                    Of.distance(subject.industry(industry), curve.km()[d]),
                    Double.isNaN(value)
                            ? Measured.undefined(curve.n(), "no plant has a neighbour so near")
                            : new Measured(
                                    value,
                                    curve.band().globalLow()[d],
                                    curve.band().globalHigh()[d],
                                    curve.p(),
                                    curve.n(),
                                    curve.verdict()));
        }
    }
}
