package kuaizhuang.measure.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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

    private final Subject subject;
    private final Values values;
    private final double[] x;
    private final int[] group;
    private final int groups;
    private final Map<Instrument, List<Measured>> tests = new EnumMap<>(Instrument.class);
    private final List<Of> industries = new ArrayList<>();

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
    }

    void measure() {
        for (int industry = 0; industry < subject.industries(); industry++) {
            if (subject.rowsByIndustry[industry].length > 0) {
                industries.add(Of.industry(subject.industry(industry)));
                measure(industry);
            }
        }
        tests.forEach((instrument, measured) -> values.addTests(instrument, industries, measured));
    }

    private void measure(int industry) {
        Plants plants = judged(industry);
        String obstacle = EllisonGlaeser.obstacle(plants, x);
        long n = plants.withWorkers();
        if (!obstacle.isEmpty()) {
            wanted().forEach(instrument -> test(instrument, Measured.undefined(n, obstacle)));
            return;
        }
        Simulations simulations = subject.options.simulations().of(subject.industry(industry));
        DartboardTest board = new DartboardTest(plants, x, simulations);
        double h = plants.herfindahl();
        wanted().forEach(instrument -> test(instrument, board.concentration(index(instrument, h))));
        if (subject.wants(Instrument.PLANT_HERFINDAHL)) {
            values.add(
                    Instrument.PLANT_HERFINDAHL,
                    Of.industry(subject.industry(industry)),
                    Measured.plain(h, n));
        }
        if (subject.wants(Instrument.LOCATION_QUOTIENT)) {
            quotients(industry, board);
        }
    }

    private void test(Instrument instrument, Measured measured) {
        tests.computeIfAbsent(instrument, any -> new ArrayList<>()).add(measured);
    }

    private List<Instrument> wanted() {
        return Instrument.of(Instrument.Family.AREA).stream()
                .filter(subject::wants)
                .filter(one -> one != Instrument.LOCATION_QUOTIENT)
                .filter(one -> one != Instrument.PLANT_HERFINDAHL)
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

    private void quotients(int industry, DartboardTest board) {
        List<Of> of = new ArrayList<>();
        List<Measured> measured = new ArrayList<>();
        for (int place = 0; place < x.length; place++) {
            of.add(Of.both(subject.place(place), subject.industry(industry)));
            measured.add(board.quotient(place));
        }
        values.addTests(Instrument.LOCATION_QUOTIENT, of, measured);
    }
}
