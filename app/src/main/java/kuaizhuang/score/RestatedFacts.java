package kuaizhuang.score;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import kuaizhuang.facts.Fact;
import kuaizhuang.input.Literal;

/// Facts as they would read if runs had been the source: the same questions, the runs' own numbers,
/// ranges as wide as the sources'. A fit to them shows whether the fit finds what is known.
///
/// A range keeps its width about the runs' median: in ratios where a fact is a level or a shape, as
/// it stands where it is a share, in whole steps where it is a rank or a date. A fact that has one
/// end only tells no more than a side, so that its end stays and the runs say the side.
public final class RestatedFacts {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "block",
                    "family",
                    "headline",
                    "statement",
                    "place",
                    "extent",
                    "first_year",
                    "year",
                    "value",
                    "low",
                    "high",
                    "unit",
                    "tolerance",
                    "kind",
                    "split",
                    "largest_scale",
                    "follows_from",
                    "source",
                    "sql");

    private RestatedFacts() {}

    /// The range that agrees with a number.
    record Range(double low, double high) {

        /// @param fact whose range is moved
        /// @param median the number about which it is then
        static Range about(double median, Fact fact) {
            if (Double.isInfinite(fact.low()) || Double.isInfinite(fact.high())) {
                return side(median, fact);
            }
            double middle = fact.value().orElse((fact.low() + fact.high()) / 2);
            double below = fact.low() - middle;
            double above = fact.high() - middle;
            return switch (fact.kind()) {
                case LEVEL, SHAPE -> {
                    double ratio = middle > 0 && median > 0 ? median / middle : 1;
                    yield new Range(median + ratio * below, median + ratio * above);
                }
                case RANK, DATE -> new Range(Math.floor(median) + below, Math.ceil(median) + above);
                case SHARE, SIGN -> new Range(median + below, median + above);
            };
        }

        private static Range side(double median, Fact fact) {
            if (fact.meets(median)) {
                return new Range(fact.low(), fact.high());
            }
            return Double.isInfinite(fact.low())
                    ? new Range(fact.high(), Double.POSITIVE_INFINITY)
                    : new Range(Double.NEGATIVE_INFINITY, fact.low());
        }
    }

    /// A file of facts, as [kuaizhuang.facts.FactReader] reads it; facts that the runs cannot be
    /// asked, or that more than half of them have no number for, are left out.
    public static String csv(ScoreCard card) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            card.facts().stream()
                    .filter(RestatedFacts::hasNumber)
                    .forEach(one -> csv.writeRecord(row(one, card.runs().size())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static boolean hasNumber(ScoredFact one) {
        return one.verdict() == Verdict.MET || one.verdict() == Verdict.NOT_MET;
    }

    private static List<String> row(ScoredFact one, int runs) {
        Fact fact = one.fact();
        Range range = Range.about(one.median(), fact);
        return List.of(
                fact.id(),
                fact.block(),
                fact.family(),
                fact.headline() ? "yes" : "no",
                fact.statement(),
                fact.place(),
                word(fact.extent()),
                Integer.toString(fact.firstYear()),
                Integer.toString(fact.year()),
                number(one.median()),
                number(range.low),
                number(range.high),
                fact.unit(),
                "About the median of "
                        + runs
                        + (runs == 1 ? " run" : " runs")
                        + ", as wide as about the source's number: "
                        + fact.tolerance(),
                word(fact.kind()),
                word(fact.split()),
                Integer.toString(fact.largestScale()),
                fact.followsFrom(),
                "runs",
                fact.sql());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Literal.of(value) : "";
    }
}
