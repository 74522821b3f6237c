package kuaizhuang.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kuaizhuang.facts.Fact;
import kuaizhuang.store.Manifest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ScoreCardTest {

    private static Fact fact(String id, String family, int largestScale, String followsFrom) {
        return new Fact(
                id,
                "size",
                family,
                true,
                "Firms",
                "Here",
                Fact.Extent.REGION,
                1990,
                1990,
                OptionalDouble.of(15),
                10,
                20,
                "firms",
                "Half.",
                Fact.Kind.LEVEL,
                Fact.Split.CALIBRATION,
                largestScale,
                followsFrom,
                List.of("book"),
                "select 1",
                "facts.csv:2");
    }

    private static Fact fact(String id) {
        return fact(id, id, 100, "");
    }

    private static Manifest run(int seed, int scale, int lastYear) {
        Map<Integer, String> years = new TreeMap<>();
        IntStream.rangeClosed(1976, lastYear).forEach(year -> years.put(year, "00"));
        var check = new Manifest.Check(1, 0, "fen");
        return new Manifest(
                "here",
                "here",
                "aa",
                "bb",
                seed,
                scale,
                1,
                "0",
                YearMonth.of(1976, 1),
                YearMonth.of(lastYear, 12),
                true,
                1,
                1,
                years,
                new Manifest.Balances(check, check, check));
    }

    /// One run for each number; NaN is a run without one.
    private static List<Answers> answers(String id, int scale, double... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i ->
                        new Answers(
                                run(i + 1, scale, 1995),
                                Map.of(
                                        id,
                                        Double.isNaN(numbers[i])
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of(numbers[i]))))
                .toList();
    }

    private static ScoredFact scored(double... numbers) {
        return ScoredFact.of(fact("a"), answers("a", 10, numbers));
    }

    @Test
    void theMedianDecidesAndTheIntervalHoldsTheMiddleNinety() {
        double[] numbers = IntStream.rangeClosed(0, 20).asDoubleStream().toArray();
        ScoredFact one = scored(numbers);
        assertThat(one.median()).isEqualTo(10);
        assertThat(one.low()).isCloseTo(1, within(1e-12));
        assertThat(one.high()).isCloseTo(19, within(1e-12));
        assertThat(one.verdict()).isEqualTo(Verdict.MET);
        assertThat(scored(9.9, 5, 100).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(scored(9, 12).median()).isEqualTo(10.5);
    }

    @Test
    void runsWithoutANumberDoNotMeetAFact() {
        assertThat(scored(Double.NaN, Double.NaN, 15).verdict()).isEqualTo(Verdict.NO_VALUE);
        assertThat(scored(Double.NaN, 15, 15).verdict()).isEqualTo(Verdict.MET);
        assertThat(scored(Double.NaN).counts()).isTrue();
    }

    @Test
    void whatASampleDoesNotBearIsNotJudged() {
        ScoredFact one = ScoredFact.of(fact("a", "a", 1, ""), answers("a", 10, 15));
        assertThat(one.verdict()).isEqualTo(Verdict.OTHER_SCALE);
        assertThat(one.counts()).isFalse();
    }

    @Test
    void yearsThatOneRunDoesNotReachAreNotJudged() {
        Answers whole = answers("a", 10, 15).getFirst();
        Answers cut = new Answers(run(2, 10, 1980), Map.of());
        assertThat(ScoredFact.of(fact("a"), List.of(whole, cut)).verdict())
                .isEqualTo(Verdict.NOT_REACHED);
    }

    @Test
    void aFamilyHasOneVoteAndWhatFollowsFromAnInputNone() {
        List<Fact> facts =
                List.of(
                        fact("a", "f", 100, ""),
                        fact("b", "f", 100, ""),
                        fact("c", "c", 100, ""),
                        fact("d", "d", 100, "the pack"));
        Map<String, OptionalDouble> numbers =
                Map.of(
                        "a",
                        OptionalDouble.of(15),
                        "b",
                        OptionalDouble.of(99),
                        "c",
                        OptionalDouble.of(15),
                        "d",
                        OptionalDouble.of(15));
        ScoreCard card = ScoreCard.of(facts, List.of(new Answers(run(1, 10, 1995), numbers)));
        assertThat(card.total()).isEqualTo(new Tally("all", 3, 2, 2, 1.5));
        assertThat(card.total().percent()).isEqualTo(75);
        assertThat(card.bySplit()).extracting(Tally::facts).containsExactly(3, 0, 0, 0);
    }

    @Test
    void programsReadTheCardAsJson() {
        List<Answers> answers = answers("a", 10, 14, 16, Double.NaN);
        JsonNode json =
                JsonMapper.shared()
                        .readTree(ScoreJson.text(ScoreCard.of(List.of(fact("a")), answers)));
        JsonNode first = json.at("/facts/0");
        assertThat(first.at("/median").doubleValue()).isEqualTo(15);
        assertThat(first.at("/runs").intValue()).isEqualTo(2);
        assertThat(first.at("/verdict").stringValue()).isEqualTo("met");
        assertThat(json.at("/total/votes").intValue()).isEqualTo(1);
    }

    @Test
    void figuresAreShortAndYearsAreYears() {
        assertThat(
                        Arrays.asList(
                                Figures.of(682_000),
                                Figures.of(8.763),
                                Figures.of(1993, "year"),
                                Figures.of(Double.NaN, "firms"),
                                Figures.range(1, 1, "rank"),
                                Figures.range(Double.NEGATIVE_INFINITY, 5, "firms")))
                .containsExactly("682,000", "8.76", "1993", "\u2013", "1", "up to 5");
    }
}
