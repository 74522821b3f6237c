package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import kuaizhuang.facts.ScaleQuestion;
import kuaizhuang.store.RunQuery;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// Do samples tell what everybody would?
final class Scales {

    private Scales() {}

    /// A question and what the runs of each scale answered.
    ///
    /// @param byScale from the coarsest scale to the finest, at least two
    record Line(ScaleQuestion question, SequencedMap<Integer, Answered> byScale) {

        /// Asks the runs of the next finer scale.
        void ask(int scale, List<RunQuery> runs) throws IOException {
            byScale.put(
                    scale,
                    Answered.of(
                            runs, question.sql(), question.origin() + ": sql of " + question.id()));
        }

        /// The scales, besides the finest, that are held to the question.
        List<Integer> held() {
            int finest = byScale.lastEntry().getKey();
            return byScale.keySet().stream()
                    .filter(scale -> scale != finest && scale <= question.largestScale())
                    .toList();
        }

        boolean agrees(int scale) {
            return Math.abs(difference(scale)) <= question.tolerance();
        }

        /// Of the finest scale's median, NaN where there is none.
        private double difference(int scale) {
            return byScale.get(scale).median() / byScale.lastEntry().getValue().median() - 1;
        }

        private List<String> row() {
            List<String> cells = new ArrayList<>();
            cells.add(question.what() + ", " + question.unit());
            byScale.values().forEach(answered -> cells.add(answered.words(question.unit())));
            byScale.keySet().stream()
                    .limit(byScale.size() - 1L)
                    .forEach(scale -> cells.add(verdict(scale)));
            return cells;
        }

        private String verdict(int scale) {
            double difference = difference(scale);
            String figure =
                    Double.isNaN(difference)
                            ? "\u2013"
                            : String.format(
                                    Locale.ROOT, "%+.1f%%", Math.round(1000 * difference) / 10.0);
            if (!held().contains(scale)) {
                return figure + ", not held";
            }
            return figure + (agrees(scale) ? "" : ", too much");
        }
    }

    static Finding of(List<Line> lines) {
        return new Finding(
                "Totals and shares of samples are those of everybody.",
                List.of(agreeing(lines)),
                List.of(sheet(lines)),
                remarks(lines));
    }

    private static Criterion agreeing(List<Line> lines) {
        long held = lines.stream().mapToLong(line -> line.held().size()).sum();
        long agree =
                lines.stream()
                        .mapToLong(line -> line.held().stream().filter(line::agrees).count())
                        .sum();
        return Criterion.all(
                "numbers of samples that agree with the finest scale, of those that they are held to",
                agree,
                held);
    }

    private static Sheet sheet(List<Line> lines) {
        List<String> heads = new ArrayList<>(List.of("what"));
        SequencedMap<Integer, Answered> scales = lines.getFirst().byScale();
        scales.forEach((scale, answered) ->
                heads.add(
                        "scale "
                                + scale
                                + ", "
                                + answered.runs()
                                + (answered.runs() == 1 ? " seed" : " seeds")));
        scales.keySet().stream()
                .limit(scales.size() - 1L)
                .forEach(scale -> heads.add(scale + " against " + scales.lastEntry().getKey()));
        return new Sheet(
                "The numbers of each scale", heads, lines.stream().map(Line::row).toList());
    }

    private static List<String> remarks(List<Line> lines) {
        List<String> remarks = new ArrayList<>();
        remarks.add(
                "Median over the seeds (lowest to highest), and how far the median of a sample lies from that of the finest"
                        + " scale. How much is allowed, a tenth or what else a row says, and to what samples are not held stands"
                        + " in facts/scales.csv of the region's pack.");
        lines.stream()
                .map(Line::question)
                .filter(question -> !question.remark().isEmpty())
                .forEach(question -> remarks.add(question.what() + ": " + question.remark()));
        return remarks;
    }
}
