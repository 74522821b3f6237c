package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.concentration.DartboardTest;
import kuaizhuang.measure.concentration.EllisonGlaeser;
import kuaizhuang.measure.concentration.Inequality;
import kuaizhuang.measure.concentration.LocationalGini;
import kuaizhuang.measure.concentration.Plants;
import kuaizhuang.measure.concentration.TheilDecomposition;
import kuaizhuang.measure.survey.Values.Of;

/// Each industry over places, all judged by the same rounds of the dartboard.
final class AreaIndices {

    private static final double SIGNIFICANT = 0.05;

    private final Subject subject;
    private final Values values;
    private final double[] x;
    private final int[] group;
    private final int groups;
    private final List<Instrument> wanted;
    private final int[] industries;

    /// `[wanted instrument][industry that has firms]`.
    private final Measured[][] tests;

    private final Measured[][] quotients;

    AreaIndices(Subject subject, Values values) {
        this.subject = subject;
        this.values = values;
        double all = Arrays.stream(subject.reference).sum();
        x = Arrays.stream(subject.reference).map(amount -> amount / all).toArray();
        List<String> names =
                Arrays.stream(subject.places)
                        .mapToObj(place -> subject.firms.places().groups().get(place))
                        .toList();
        List<String> distinct = names.stream().distinct().toList();
        group = names.stream().mapToInt(distinct::indexOf).toArray();
        groups = distinct.size();
        wanted = wanted();
        industries = subject.present();
        tests = new Measured[wanted.size()][industries.length];
        quotients = new Measured[industries.length][];
    }

    void measure() {
        Simulations simulations = subject.options.simulations();
        Stages.Stage stage = subject.begin("area", industries.length);
        simulations.forEachSubject(
                industries.length,
                (playing, k) -> {
                    measure(k, playing);
                    stage.oneMore();
                });
        if (simulations.rounds() > 0) {
            measureFiner(simulations);
        }
        List<Of> of =
                Arrays.stream(industries)
                        .mapToObj(industry -> Of.industry(subject.industry(industry)))
                        .toList();
        for (int i = 0; i < tests.length; i++) {
            values.addTests(wanted.get(i), of, List.of(tests[i]));
        }
        for (int k = 0; k < industries.length; k++) {
            writeQuotients(k);
        }
    }

    /// An index that no round has reached has the smallest probability that so many rounds can
    /// give. If that is too large to survive the adjustment for all industries, those industries
    /// are played more often, just enough (in the spirit of Besag and Clifford 1991).
    private void measureFiner(Simulations simulations) {
        double least = 2.0 / (simulations.rounds() + 1) * (1 + 1e-9);
        boolean[] finer = new boolean[industries.length];
        long fewest = Long.MAX_VALUE;
        for (Measured[] test : tests) {
            long count = Arrays.stream(test).filter(one -> one.p() <= least).count();
            fewest = count == 0 ? fewest : Math.min(fewest, count);
            for (int k = 0; k < finer.length; k++) {
                finer[k] |= test[k].p() <= least;
            }
        }
        int needed = (int) Math.ceil(2.0 * industries.length / (SIGNIFICANT * fewest)) + 1;
        if (fewest < Long.MAX_VALUE && needed > simulations.rounds()) {
            Simulations more = new Simulations(needed, simulations.seed(), simulations.threads());
            int[] again = IntStream.range(0, finer.length).filter(k -> finer[k]).toArray();
            more.forEachSubject(again.length, (playing, i) -> measure(again[i], playing));
        }
    }

    private void measure(int k, Simulations asked) {
        int industry = industries[k];
        Plants plants = judged(industry);
        String obstacle =
                isItsOwnReference()
                        ? "there is no other industry, so that the reference is the industry itself"
                        : EllisonGlaeser.obstacle(plants, x);
        if (!obstacle.isEmpty()) {
            for (Measured[] test : tests) {
                test[k] = Measured.undefined(plants.withWorkers(), obstacle);
            }
            return;
        }
        DartboardTest board = new DartboardTest(plants, x, asked.of(subject.industry(industry)));
        double h = plants.herfindahl();
        for (int i = 0; i < tests.length; i++) {
            tests[i][k] =
                    wanted.get(i) == Instrument.PLANT_HERFINDAHL
                            ? Measured.plain(h, plants.withWorkers())
                            : board.concentration(index(wanted.get(i), h));
        }
        if (subject.wants(Instrument.LOCATION_QUOTIENT)) {
            quotients[k] = board.quotients();
        }
    }

    private boolean isItsOwnReference() {
        return industries.length == 1 && subject.options.reference() != Reference.EVEN;
    }

    private List<Instrument> wanted() {
        return Instrument.of(Instrument.Family.AREA).stream()
                .filter(subject::wants)
                .filter(one -> one != Instrument.LOCATION_QUOTIENT)
                .filter(one -> one != Instrument.THEIL_BETWEEN || groups > 1)
                .toList();
    }

    private ToDoubleFunction<double[]> index(Instrument instrument, double h) {
        return switch (instrument) {
            case ELLISON_GLAESER -> s -> EllisonGlaeser.gamma(s, x, h);
            case MAUREL_SEDILLOT -> s -> EllisonGlaeser.maurelSedillot(s, x, h);
            case LOCATIONAL_GINI -> s -> LocationalGini.ofQuotients(s, x);
            case LORENZ_GINI -> s -> LocationalGini.ofLorenzCurve(s, x);
            case HOOVER -> s -> Inequality.hoover(s, x);
            case THEIL -> s -> TheilDecomposition.against(s, x);
            case THEIL_BETWEEN -> s -> TheilDecomposition.of(s, x, group, groups).between();
            default -> throw new IllegalArgumentException(instrument + " is no index of shares");
        };
    }

    /// The plants in the judged places, which are numbered anew.
    private Plants judged(int industry) {
        int[] number = new int[subject.firms.places().count()];
        Arrays.fill(number, -1);
        for (int p = 0; p < subject.places.length; p++) {
            number[subject.places[p]] = p;
        }
        int[] rows =
                Arrays.stream(subject.rowsByIndustry[industry])
                        .filter(row -> number[subject.firms.place()[row]] >= 0)
                        .toArray();
        Plants plants = subject.firms.plants(rows);
        int[] places = Arrays.stream(plants.places()).map(place -> number[place]).toArray();
        return new Plants(places, plants.sizes(), plants.weights());
    }

    private void writeQuotients(int k) {
        for (int place = 0; quotients[k] != null && place < x.length; place++) {
            values.add(
                    Instrument.LOCATION_QUOTIENT,
                    Of.both(subject.place(place), subject.industry(industries[k])),
                    quotients[k][place]);
        }
    }
}
