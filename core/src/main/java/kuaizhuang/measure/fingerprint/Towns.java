package kuaizhuang.measure.fingerprint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kuaizhuang.kernel.Frame;

/// The governments of the towns in a year.
final class Towns {

    private static final String HALL = "hall";

    private final Frame governments;
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final Set<Integer> halls = new HashSet<>();

    /// @param governments a year of `government_year`, and `markets` of `market_year`
    Towns(Frame governments, Frame markets) {
        this.governments = governments;
        for (int row = 0; row < governments.rows(); row++) {
            rowOf.put(governments.ints("place_id")[row], row);
        }
        for (int row = 0; row < markets.rows(); row++) {
            if (markets.texts("kind")[row].equals(HALL)) {
                halls.add(markets.ints("place_id")[row]);
            }
        }
    }

    Town of(int place, String product) {
        boolean hall = halls.contains(place);
        Integer row = rowOf.get(place);
        if (row == null) {
            return hall ? new Town(true, false, 0, 0, false) : Town.NOTHING;
        }
        return new Town(
                hall,
                product.equals(governments.texts("zone_product")[row]),
                governments.doubles("roads")[row],
                governments.doubles("tax_relief")[row],
                governments.booleans("association")[row]);
    }
}
