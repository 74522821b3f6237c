package kuaizhuang.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.concentration.PlacesByIndustries;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Instrument;

/// One industry in a line: its size, its strongest place and how concentrated it is.
///
/// @param value Ellison and Glaeser's index, NaN where it was not taken or is undefined
/// @param verdict what it says in words
/// @param distance the verdict of the K-density, "" where it was not taken
/// @param share of the industry's workers in its largest place
record IndustryRow(
        String industry,
        long firms,
        double workers,
        double value,
        double low,
        double high,
        double p,
        String verdict,
        String distance,
        String place,
        double share) {

    /// The industries that have firms: those least likely by chance first, then by their index.
    static List<IndustryRow> of(Findings findings) {
        Establishments now = findings.firms().inYear(findings.options().year());
        Frame values = findings.values();
        Map<String, Integer> gamma = new HashMap<>();
        Map<String, Integer> density = new HashMap<>();
        for (int row = 0; row < values.rows(); row++) {
            String index = values.texts("index")[row];
            if (index.equals(Instrument.ELLISON_GLAESER.id())) {
                gamma.put(values.texts("industry")[row], row);
            } else if (index.equals(Instrument.K_DENSITY.id())) {
                density.putIfAbsent(values.texts("industry")[row], row);
            }
        }
        List<IndustryRow> rows = new ArrayList<>();
        PlacesByIndustries workers = now.workersByPlace();
        int[][] members = now.rowsByIndustry();
        for (int i = 0; i < members.length; i++) {
            if (members[i].length > 0) {
                rows.add(row(now, workers, i, members[i], values, gamma, density));
            }
        }
        rows.sort(
                Comparator.comparingDouble((IndustryRow row) -> order(row.p))
                        .thenComparing(Comparator.comparingDouble(row -> -order(row.value))));
        return rows;
    }

    private static double order(double value) {
        return Double.isNaN(value) ? 9 : value;
    }

    private static IndustryRow row(
            Establishments now,
            PlacesByIndustries workers,
            int industry,
            int[] members,
            Frame values,
            Map<String, Integer> gamma,
            Map<String, Integer> density) {
        String name = now.industries().get(industry);
        long firms = 0;
        for (int row : members) {
            firms += now.weight()[row];
        }
        double[] byPlace = workers.industry(industry);
        int largest = 0;
        double all = 0;
        for (int place = 0; place < byPlace.length; place++) {
            all += byPlace[place];
            largest = byPlace[place] > byPlace[largest] ? place : largest;
        }
        Integer at = gamma.get(name);
        return new IndustryRow(
                name,
                firms,
                all,
                number(values, "value", at),
                number(values, "low", at),
                number(values, "high", at),
                number(values, "p", at),
                text(values, at),
                text(values, density.get(name)),
                now.places().names().get(largest),
                byPlace[largest] / all);
    }

    private static double number(Frame values, String column, Integer row) {
        return row == null ? Double.NaN : values.doubles(column)[row];
    }

    private static String text(Frame values, Integer row) {
        return row == null ? "" : values.texts("note")[row];
    }
}
