package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.stream.IntStream;
import kuaizhuang.measure.concentration.PlacesByIndustries;

/// The firms of the measured year, and what several families of indices take from them.
final class Subject {

    final Survey.Options options;
    final Establishments firms;
    final int[][] rowsByIndustry;
    final PlacesByIndustries table;

    /// Numbers of the places that have something of the reference; the others cannot be judged.
    final int[] places;

    /// The reference in those places.
    final double[] reference;

    private final Stages stages;

    Subject(Establishments all, Survey.Options options, Stages stages) {
        this.options = options;
        this.stages = stages;
        firms = all.inYear(options.year());
        rowsByIndustry = firms.rowsByIndustry();
        table = firms.workersByPlace();
        double[] everywhere = options.reference().of(firms);
        places = IntStream.range(0, everywhere.length).filter(p -> everywhere[p] > 0).toArray();
        reference = Arrays.stream(places).mapToDouble(p -> everywhere[p]).toArray();
    }

    boolean wants(Instrument instrument) {
        return options.wants(instrument);
    }

    /// Tells that a part of the survey begins.
    ///
    /// @param of how many industries, places or rounds it has
    Stages.Stage begin(String name, int of) {
        return new Stages.Stage(stages, name, of);
    }

    /// Numbers of the industries that have firms.
    int[] present() {
        return IntStream.range(0, industries()).filter(i -> rowsByIndustry[i].length > 0).toArray();
    }

    /// How many firms an industry has; a row may stand for several.
    long firms(int industry) {
        return Arrays.stream(rowsByIndustry[industry]).mapToLong(row -> firms.weight()[row]).sum();
    }

    int industries() {
        return firms.industries().size();
    }

    String industry(int industry) {
        return firms.industries().get(industry);
    }

    /// The name of one of the judged places.
    String place(int judged) {
        return firms.places().names().get(places[judged]);
    }

    /// The workers of an industry in the judged places.
    double[] workers(int industry) {
        return Arrays.stream(places).mapToDouble(p -> table.amounts()[p][industry]).toArray();
    }

    /// Whether the place's location quotient in the industry is 1 or more, `[judged
    /// place][industry]`.
    boolean[][] strong() {
        double[][] quotients = kuaizhuang.measure.concentration.LocationQuotients.of(table);
        boolean[][] strong = new boolean[places.length][industries()];
        for (int p = 0; p < places.length; p++) {
            for (int i = 0; i < industries(); i++) {
                strong[p][i] = quotients[places[p]][i] >= 1 - 1e-9;
            }
        }
        return strong;
    }
}
