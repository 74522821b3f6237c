package kuaizhuang.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Maps of a made-up region: counties 1 to 6 in the zone south, 7 to 12 in the zone north.
final class MadeUpMaps {

    static final int COUNTIES = 12;

    private MadeUpMaps() {}

    static Map<Integer, String> zones() {
        Map<Integer, String> zones = new TreeMap<>();
        for (int county = 1; county <= COUNTIES; county++) {
            zones.put(county, county <= COUNTIES / 2 ? "south" : "north");
        }
        return zones;
    }

    /// A map in which products are sectors.
    static RunMap of(
            Map<Cell, Double> made, Map<Cell, Double> crafts, Map<Cell, Double> packCrafts) {
        Map<String, Double> rows = new HashMap<>();
        made.keySet().forEach(cell -> rows.put(cell.made(), 100.0));
        return new RunMap(
                zones(), made, made, rows, Set.copyOf(made.keySet()), crafts, crafts, packCrafts);
    }

    static RunMap of(Map<Cell, Double> made) {
        return of(made, Map.of(), Map.of());
    }
}
