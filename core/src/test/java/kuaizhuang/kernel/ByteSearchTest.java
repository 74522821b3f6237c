package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteSearchTest {

    @Test
    void itStopsWhereLookingAtEachStops() {
        byte[] bytes = new byte[1_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (Draws.bits(1, i) >>> 61); // 0 to 7, so that neighbours differ by one
        }
        bytes[500] = -128;
        bytes[501] = -1;
        for (int one = -1; one < 8; one++) {
            assertThat(found(bytes, (byte) one, (byte) 3)).isEqualTo(seen(bytes, one, 3));
            assertThat(found(bytes, (byte) one, (byte) -128)).isEqualTo(seen(bytes, one, -128));
        }
        assertThat(found(bytes, (byte) 100, (byte) 101)).isEmpty();
    }

    @Test
    void itCountsAndFindsNegativeBytes() {
        byte[] bytes = new byte[300];
        List<Integer> negative = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Draws.bits(2, i);
            if (bytes[i] < 0) {
                negative.add(i);
            }
        }
        assertThat(ByteSearch.countNegative(bytes, 0, 300)).isEqualTo(negative.size());
        int next = 0;
        for (int skip = 0; skip < negative.size(); skip++) {
            int position = negative.get(skip);
            assertThat(ByteSearch.nextNegative(bytes, next, 300)).isEqualTo(position);
            next = position + 1;
            assertThat(ByteSearch.countNegative(bytes, 0, position)).isEqualTo(skip);
            assertThat(ByteSearch.countNegative(bytes, position, 300))
                    .isEqualTo(negative.size() - skip);
        }
        assertThat(ByteSearch.nextNegative(bytes, next, 300)).isEqualTo(300);
    }

    private static List<Integer> found(byte[] bytes, byte one, byte other) {
        List<Integer> positions = new ArrayList<>();
        int position = ByteSearch.next(bytes, 3, 990, one, other);
        while (position < 990) {
            positions.add(position);
            position = ByteSearch.next(bytes, position + 1, 990, one, other);
        }
        return positions;
    }

    private static List<Integer> seen(byte[] bytes, int one, int other) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 3; i < 990; i++) {
            if (bytes[i] == one || bytes[i] == other) {
                positions.add(i);
            }
        }
        return positions;
    }
}
