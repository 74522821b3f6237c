package kuaizhuang.measure.fingerprint;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kuaizhuang.kernel.Frame;

/// Which firms dealt with another in a year, as client or supplier, and which cooperate.
final class Ties {

    private static final String COOPERATIVE = "cooperative";

    private final long[] linked;
    private final long[] cooperating;

    /// @param links a year of `link_year`
    Ties(Frame links) {
        int[] deals = links.ints("year_deals");
        String[] kinds = links.texts("kind");
        linked = firms(links, row -> deals[row] > 0);
        cooperating = firms(links, row -> deals[row] > 0 && kinds[row].equals(COOPERATIVE));
    }

    private static long[] firms(Frame links, IntPredicate wanted) {
        long[] clients = links.longs("client_id");
        long[] suppliers = links.longs("supplier_id");
        return IntStream.range(0, links.rows())
                .filter(wanted)
                .mapToObj(row -> LongStream.of(clients[row], suppliers[row]))
                .flatMapToLong(both -> both)
                .sorted()
                .distinct()
                .toArray();
    }

    boolean linked(long firm) {
        return Arrays.binarySearch(linked, firm) >= 0;
    }

    boolean cooperating(long firm) {
        return Arrays.binarySearch(cooperating, firm) >= 0;
    }
}
