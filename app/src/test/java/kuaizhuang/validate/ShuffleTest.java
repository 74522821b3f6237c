package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kuaizhuang.experiment.PairedEffect;
import kuaizhuang.validate.Shuffle.Followed;
import org.junit.jupiter.api.Test;

final class ShuffleTest {

    /// Every county makes and knows one thing, from `shift` counties further.
    private static Map<Cell, Double> one(int shift) {
        Map<Cell, Double> cells = new TreeMap<>();
        for (int county = 0; county < MadeUpMaps.COUNTIES; county++) {
            int at = (county + shift) % MadeUpMaps.COUNTIES + 1;
            cells.put(new Cell(at, "thing-" + county), 1.0);
        }
        return cells;
    }

    private static Followed pair(int dealt, int madeAt) {
        return Shuffle.followed(
                MadeUpMaps.of(one(0), one(0), one(0)),
                MadeUpMaps.of(one(madeAt), one(dealt), one(0)));
    }

    @Test
    void aMapThatMovesWithItsTraditionsFollowsThem() {
        Followed followed = pair(3, 3);
        assertThat(followed.follows()).isTrue();
        assertThat(followed.dealt()).isGreaterThan(0.99);
        assertThat(followed.recorded()).isNegative();
        assertThat(followed.baseRecorded()).isGreaterThan(0.99);
    }

    @Test
    void aMapThatStaysDoesNot() {
        assertThat(pair(3, 0).follows()).isFalse();
    }

    @Test
    void eighteenOfTwentyAreNeeded() {
        assertThat(Shuffle.follows(pairs(18, 2)).met()).isTrue();
        assertThat(Shuffle.follows(pairs(17, 3)).met()).isFalse();
    }

    private static List<Followed> pairs(int following, int staying) {
        return IntStream.range(0, following + staying)
                .mapToObj(i -> pair(3, i < following ? 3 : 0))
                .toList();
    }

    @Test
    void anInvariantMayMoveByLessThanFifteenPercent() {
        double[] base = {100, 100};
        assertThat(Shuffle.unchanged("it", PairedEffect.of(base, new double[] {110, 116})).met())
                .isTrue();
        assertThat(Shuffle.unchanged("it", PairedEffect.of(base, new double[] {80, 85})).met())
                .isFalse();
    }
}
