package kuaizhuang.measure.chance;

import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;

/// The numbers from 0 to n - 1, of which samples are drawn without replacement, each from all of
/// them. A sample costs time for itself alone, not for n: the next one first puts it back. Memory:
/// 4 bytes a number. For one thread.
public final class Urn {

    private final int[] numbers;
    private int[] swapped = new int[0];
    private int drawn;

    public Urn(int n) {
        numbers = IntStream.range(0, n).toArray();
    }

    /// Draws `count` numbers (Fisher and Yates 1938, Durstenfeld 1964).
    ///
    /// @return an array that begins with them; good until the next sample
    public int[] draw(int count, long key) {
        putBack();
        if (swapped.length < count) {
            swapped = new int[count];
        }
        for (int i = 0; i < count; i++) {
            swapped[i] = i + Shuffle.below(numbers.length - i, Draws.bits(key, i));
            swap(i, swapped[i]);
        }
        drawn = count;
        return numbers;
    }

    private void putBack() {
        for (int i = drawn - 1; i >= 0; i--) {
            swap(i, swapped[i]);
        }
    }

    private void swap(int one, int other) {
        int kept = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = kept;
    }
}
