package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AccidentsTest {

    private static final int SEEDS = 10;

    /// A product that lies three quarters in one county and a quarter in the next.
    private static RunMap lies(int county) {
        int next = county % MadeUpMaps.COUNTIES + 1;
        return MadeUpMaps.of(Map.of(new Cell(county, "pins"), 3.0, new Cell(next, "pins"), 1.0));
    }

    private static List<RunMap> runs(IntFunction<RunMap> bySeed) {
        return IntStream.rangeClosed(1, SEEDS).mapToObj(bySeed).toList();
    }

    @Test
    void metWhereTheTopCountyMovesAndConcentrationStays() {
        List<RunMap> runs = runs(AccidentsTest::lies);
        assertThat(Accidents.of(runs).met()).isTrue();
        Accidents.Product pins = Accidents.products(runs).getFirst();
        assertThat(pins.modalShare()).isCloseTo(0.1, within(1e-12));
        assertThat(pins.herfindahl()).isCloseTo(0.625, within(1e-12));
        assertThat(pins.variation()).isCloseTo(0, within(1e-12));
    }

    @Test
    void notMetWhereTheSameCountyLeadsInEightOfTen() {
        Finding finding = Accidents.of(runs(seed -> lies(seed <= 8 ? 1 : seed)));
        assertThat(finding.criteria().getFirst().met()).isFalse();
        assertThat(finding.criteria().getLast().met()).isTrue();
    }

    @Test
    void notMetWhereConcentrationSwings() {
        Finding finding =
                Accidents.of(
                        runs(seed ->
                                seed % 2 == 0
                                        ? lies(seed)
                                        : MadeUpMaps.of(
                                                IntStream.rangeClosed(1, MadeUpMaps.COUNTIES)
                                                        .boxed()
                                                        .collect(
                                                                Collectors.toMap(
                                                                        county ->
                                                                                new Cell(
                                                                                        county,
                                                                                        "pins"),
                                                                        county ->
                                                                                county == seed
                                                                                        ? 1.1
                                                                                        : 1.0)))));
        assertThat(finding.criteria().getFirst().met()).isTrue();
        assertThat(finding.criteria().getLast().met()).isFalse();
    }

    @Test
    void aProductWithATraditionIsNoAccident() {
        RunMap run = lies(1);
        RunMap crafted =
                MadeUpMaps.of(
                        run.products(),
                        Map.of(new Cell(5, "pins"), 1.0),
                        Map.of(new Cell(5, "pins"), 1.0));
        assertThat(Accidents.products(List.of(crafted, crafted))).isEmpty();
    }
}
