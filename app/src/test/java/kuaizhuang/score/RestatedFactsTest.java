package kuaizhuang.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.Fact.Kind;
import kuaizhuang.score.RestatedFacts.Range;
import org.junit.jupiter.api.Test;

/// How a range of a source moves to the number that runs gave.
final class RestatedFactsTest {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private static Fact fact(Kind kind, OptionalDouble value, double low, double high) {
        return new Fact(
                "firms",
                "size",
                "firms",
                true,
                "Firms",
                "Here",
                Fact.Extent.REGION,
                1990,
                1990,
                value,
                low,
                high,
                "1",
                "Made up.",
                kind,
                Fact.Split.CALIBRATION,
                100,
                "",
                List.of("book"),
                "select 1",
                "facts.csv:2");
    }

    private static void moves(Kind kind, double value, Range from, double median, Range to) {
        OptionalDouble own =
                Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        Range moved = Range.about(median, fact(kind, own, from.low(), from.high()));
        assertThat(moved.low()).isCloseTo(to.low(), within(1e-9));
        assertThat(moved.high()).isCloseTo(to.high(), within(1e-9));
    }

    @Test
    void levelsAndShapesKeepTheirRatios() {
        moves(Kind.LEVEL, 100, new Range(75, 150), 60, new Range(45, 90));
        moves(Kind.SHAPE, Double.NaN, new Range(1, 3), 10, new Range(5, 15));
    }

    @Test
    void aLevelOfNothingKeepsItsWidth() {
        moves(Kind.LEVEL, 100, new Range(75, 150), 0, new Range(-25, 50));
    }

    @Test
    void sharesKeepTheirWidth() {
        moves(Kind.SHARE, 65, new Range(55, 75), 43, new Range(33, 53));
    }

    @Test
    void ranksAndDatesStayWhole() {
        moves(Kind.RANK, 1, new Range(1, 3), 2, new Range(2, 4));
        moves(Kind.RANK, 1, new Range(1, 1), 1.5, new Range(1, 2));
        moves(Kind.DATE, 1993, new Range(1991, 1995), 1990.5, new Range(1988, 1993));
    }

    @Test
    void aSideIsTheRuns() {
        Fact from = fact(Kind.SIGN, OptionalDouble.empty(), 1, OPEN);
        assertThat(Range.about(1.4, from)).isEqualTo(new Range(1, OPEN));
        assertThat(Range.about(0.9, from)).isEqualTo(new Range(-OPEN, 1));
        Fact upTo = fact(Kind.SHARE, OptionalDouble.empty(), -OPEN, 2);
        assertThat(Range.about(3, upTo)).isEqualTo(new Range(2, OPEN));
    }
}
