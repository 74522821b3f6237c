package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kuaizhuang.facts.NamedCluster;
import kuaizhuang.validate.ZoneArea.Result;
import org.junit.jupiter.api.Test;

final class NamedClustersTest {

    private static final List<Cell> NAMED = named();

    /// One product a county, each named in its county alone.
    private static List<Cell> named() {
        List<Cell> named = new ArrayList<>();
        for (int county = 1; county <= MadeUpMaps.COUNTIES; county++) {
            named.add(new Cell(county, "product-" + county));
        }
        return named;
    }

    private static Result area(Map<Cell, Double> scores) {
        return new ZoneArea(MadeUpMaps.zones(), scores, NAMED, Set.of()).result(NAMED);
    }

    @Test
    void oneWhereEveryNamedPlaceLeads() {
        Map<Cell, Double> scores = new TreeMap<>();
        NAMED.forEach(cell -> scores.put(cell, 0.5));
        Result result = area(scores);
        assertThat(result.area()).isEqualTo(1);
        assertThat(result.p()).isLessThan(0.001);
        assertThat(result.nullHigh()).isLessThan(1);
    }

    @Test
    void aHalfWhereNothingTellsThemApart() {
        Result result = area(Map.of());
        assertThat(result.area()).isEqualTo(0.5);
        assertThat(result.p()).isEqualTo(1);
    }

    @Test
    void noughtWhereAnotherCountyOfTheZoneLeads() {
        Map<Cell, Double> scores = new TreeMap<>();
        for (int county = 1; county <= MadeUpMaps.COUNTIES; county++) {
            for (int other = 1; other <= MadeUpMaps.COUNTIES; other++) {
                if (other != county) {
                    scores.put(new Cell(other, "product-" + county), 1.0);
                }
            }
        }
        assertThat(area(scores).area()).isZero();
    }

    /// Counties of other zones are no comparison.
    @Test
    void onlyTheZoneCounts() {
        Map<Cell, Double> scores = new TreeMap<>();
        scores.put(new Cell(12, "product-1"), 1.0);
        assertThat(area(scores).area()).isEqualTo(0.5);
    }

    @Test
    void aPlaceWithTheTraditionIsToldApart() {
        Map<Cell, Double> made = new TreeMap<>();
        NAMED.forEach(cell -> made.put(cell, 1.0));
        Cell craft = NAMED.getFirst();
        RunMap run = MadeUpMaps.of(made, Map.of(craft, 3.0), Map.of(craft, 3.0));
        Finding finding =
                NamedClusters.of(
                        List.of(run),
                        NAMED.stream()
                                .map(cell ->
                                        new NamedCluster(
                                                cell.county(), cell.made(), "Here", true, "book"))
                                .toList());
        assertThat(finding.met()).isTrue();
        assertThat(finding.criteria().getFirst().what()).contains("11 named places");
        assertThat(finding.criteria().getFirst().found()).startsWith("1.000");
        assertThat(finding.sheets().getFirst().rows().get(1)).contains("1");
    }

    @Test
    void leadingAreTheThreeLargestOfACountyInEachRun() {
        RunMap one =
                MadeUpMaps.of(
                        Map.of(
                                new Cell(1, "a"), 4.0,
                                new Cell(1, "b"), 3.0,
                                new Cell(1, "c"), 2.0,
                                new Cell(1, "d"), 1.0));
        RunMap other = MadeUpMaps.of(Map.of(new Cell(1, "d"), 1.0));
        assertThat(NamedClusters.leads(List.of(one, other)))
                .containsOnly(
                        Map.entry(new Cell(1, "a"), 0.5),
                        Map.entry(new Cell(1, "b"), 0.5),
                        Map.entry(new Cell(1, "c"), 0.5),
                        Map.entry(new Cell(1, "d"), 0.5));
    }
}
