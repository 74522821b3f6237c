package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import kuaizhuang.score.Figures;
import kuaizhuang.score.Quantiles;
import kuaizhuang.store.RunQuery;

/// What runs answered to one question.
///
/// @param runs how many were asked
/// @param answers of the runs that have a number
record Answered(int runs, double[] answers) {

    private static final String NONE = "\u2013";

    /// @param origin of the question, for messages
    /// @throws kuaizhuang.store.Refused when the question is not understood or does not give one
    ///   number
    static Answered of(List<RunQuery> runs, String sql, String origin) throws IOException {
        List<OptionalDouble> given = new ArrayList<>();
        for (RunQuery run : runs) {
            given.add(run.number(sql, origin));
        }
        return new Answered(
                runs.size(), given.stream().flatMapToDouble(OptionalDouble::stream).toArray());
    }

    /// The median of the answers; NaN where no more than half of the runs have one.
    double median() {
        return 2 * answers.length > runs ? Quantiles.median(answers) : Double.NaN;
    }

    /// Median, and from the least to the most.
    String words(String unit) {
        double median = median();
        if (Double.isNaN(median)) {
            return NONE;
        }
        double least = Arrays.stream(answers).min().orElse(median);
        double most = Arrays.stream(answers).max().orElse(median);
        return least == most
                ? Figures.of(median, unit)
                : Figures.of(median, unit)
                        + " ("
                        + Figures.of(least, unit)
                        + " to "
                        + Figures.of(most, unit)
                        + ")";
    }
}
