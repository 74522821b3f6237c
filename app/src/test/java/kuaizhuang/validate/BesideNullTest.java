package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.Fact.Extent;
import kuaizhuang.score.Answers;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import org.junit.jupiter.api.Test;

/// Made-up runs and nulls: facts are met from 10 to 20.
final class BesideNullTest {

    private static final int SEEDS = 4;

    private static final List<Fact> FACTS =
            List.of(
                    fact("clusters", "space", Extent.REGION, 100),
                    fact("wenzhou", "dynamics", Extent.PART, 100),
                    fact("fine", "space", Extent.REGION, 1));

    private static Fact fact(String id, String block, Extent extent, int largestScale) {
        return new Fact(
                id,
                block,
                id,
                false,
                "Firms",
                "Here",
                extent,
                1990,
                1990,
                OptionalDouble.of(15),
                10,
                20,
                "firms",
                "A third.",
                Fact.Kind.LEVEL,
                Fact.Split.VALIDATION,
                largestScale,
                "",
                List.of("book"),
                "select count(*) from cluster_year",
                "facts.csv:2");
    }

    private static Manifest manifest(int seed) {
        var check = new Manifest.Check(1, 0, "fen");
        return new Manifest(
                "here",
                "here",
                "aa",
                "bb",
                seed,
                100,
                1,
                "0",
                YearMonth.of(1976, 1),
                YearMonth.of(1990, 12),
                true,
                1,
                1,
                IntStream.rangeClosed(1976, 1990)
                        .boxed()
                        .collect(Collectors.toMap(year -> year, _ -> "00")),
                new Manifest.Balances(check, check, check));
    }

    /// Histories that answer alike, but for their maps.
    private static List<History> histories(double clusters, double wenzhou) {
        return IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> {
                    Map<Cell, Double> made = new TreeMap<>();
                    made.put(new Cell(seed, "combs"), 3.0);
                    made.put(new Cell(seed + 1, "pans"), 2.0);
                    return new History(
                            new Answers(
                                    manifest(seed),
                                    Map.of(
                                            "clusters",
                                            OptionalDouble.of(clusters),
                                            "wenzhou",
                                            OptionalDouble.of(wenzhou))),
                            MadeUpMaps.of(made),
                            Map.of("clusters", clusters + seed));
                })
                .toList();
    }

    private static Finding finding(List<History> runs, List<History> nulls) throws Refused {
        return BesideNull.of(runs, nulls, ComparableFacts.of(FACTS));
    }

    @Test
    void metWhereTheRunsMeetMoreInEveryBlock() throws Refused {
        Finding finding = finding(histories(15, 12), histories(30, 5));
        assertThat(finding.met()).isTrue();
        assertThat(finding.criteria())
                .extracting(Finding.Criterion::found)
                .containsExactly(
                        "2.0 of 2, the null 0.0; seed by seed +2.0, 95%: +2.0 to +2.0",
                        "1.0 of 1, the null 0.0", "2 of 2");
        assertThat(finding.sheets().getFirst().rows())
                .contains(
                        List.of("space", "1", "1", "1.0", "0.0"),
                        List.of("hold-out in place", "1", "1", "1.0", "0.0"),
                        List.of("all", "2", "2", "2.0", "0.0"));
        assertThat(finding.sheets().getLast().rows())
                .containsExactly(
                        List.of(
                                "clusters (firms)",
                                "Here, 1990",
                                "10 to 20",
                                "15",
                                "30",
                                "the runs"),
                        List.of(
                                "wenzhou (firms)",
                                "Here, 1990",
                                "10 to 20",
                                "12",
                                "5",
                                "the runs"));
    }

    @Test
    void aBlockInWhichBothMeetEverythingDoesNotSpeakAgainstTheRuns() throws Refused {
        assertThat(finding(histories(15, 12), histories(15, 5)).met()).isTrue();
    }

    @Test
    void notMetWhereTheNullIsAsGoodSomewhere() throws Refused {
        Finding neither = finding(histories(15, 5), histories(30, 5));
        assertThat(neither.criteria())
                .extracting(Finding.Criterion::met)
                .containsExactly(true, false, false);
        assertThat(neither.criteria().getLast().found()).isEqualTo("1 of 2, not dynamics");
        Finding alike = finding(histories(15, 5), histories(5, 15));
        assertThat(alike.criteria()).noneMatch(Finding.Criterion::met);
    }

    @Test
    void mapsAreSetSideBySide() throws Refused {
        Finding finding = finding(histories(15, 12), histories(30, 5));
        assertThat(finding.sheets().get(1).rows().getFirst())
                .containsExactly("clusters", "17.5", "32.5", "-15, -15 to -15");
        assertThat(finding.sheets().get(1).rows().getLast().get(1)).isEqualTo("1");
    }

    @Test
    void whereNoFactCanBeAskedThereIsNothingToSay() {
        List<Fact> fine = List.of(FACTS.getLast());
        assertThatThrownBy(() ->
                        BesideNull.of(
                                histories(15, 12), histories(15, 12), ComparableFacts.of(fine)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("borne by their scale");
    }
}
