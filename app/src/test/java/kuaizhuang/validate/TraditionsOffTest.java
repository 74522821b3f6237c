package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kuaizhuang.store.Refused;
import org.junit.jupiter.api.Test;

final class TraditionsOffTest {

    /// Six counties with a craft's product, and one accident that differs from seed to seed.
    private static RunMap run(int seed, String product, int counties) {
        Map<Cell, Double> made = new TreeMap<>();
        for (int county = 1; county <= counties; county++) {
            made.put(new Cell(county, product), 1.0);
        }
        made.put(new Cell(seed, "accident"), 1.0);
        Map<Cell, Double> crafts = Map.of(new Cell(1, "craft"), 1.0);
        return MadeUpMaps.of(made, crafts, crafts);
    }

    private static List<RunMap> runs(String product, int counties) {
        return IntStream.rangeClosed(1, 4).mapToObj(seed -> run(seed, product, counties)).toList();
    }

    @Test
    void metWhereAsManyFormElsewhere() throws Refused {
        assertThat(TraditionsOff.of(runs("craft", 6), runs("other", 6)).met()).isTrue();
    }

    @Test
    void notMetWhereTheyFormInTheSamePlaces() throws Refused {
        Finding finding = TraditionsOff.of(runs("craft", 6), runs("craft", 6));
        assertThat(finding.criteria().getFirst().met()).isTrue();
        assertThat(finding.criteria().getLast().met()).isFalse();
    }

    @Test
    void notMetWhereHardlyAnyForm() throws Refused {
        Finding finding = TraditionsOff.of(runs("craft", 6), runs("other", 2));
        assertThat(finding.criteria().getFirst().met()).isFalse();
        assertThat(finding.criteria().getLast().met()).isTrue();
    }

    @Test
    void oneSeedCannotTell() {
        List<RunMap> one = runs("craft", 6).subList(0, 1);
        assertThatThrownBy(() -> TraditionsOff.of(one, one)).hasMessageContaining("two seeds");
    }

    @Test
    void overlapIsJaccards() {
        Cell a = new Cell(1, "a");
        Cell b = new Cell(1, "b");
        Cell c = new Cell(2, "a");
        assertThat(TraditionsOff.overlap(Set.of(a, b), Set.of(b, c)))
                .isCloseTo(1.0 / 3, within(1e-12));
        assertThat(TraditionsOff.overlap(Set.of(), Set.of())).isZero();
    }
}
