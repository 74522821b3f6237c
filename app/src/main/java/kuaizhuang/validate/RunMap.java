package kuaizhuang.validate;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;

/// What a run says about who makes what where in a year, and which traditions it began with.
///
/// @param zones zone by county unit, for every unit of the run
/// @param products output of the year by county and product, in yuan of 2001
/// @param sectors the same by sector
/// @param firmRows rows of the sample that make a product in December, by product
/// @param clusters county and main product of the clusters of the year
/// @param crafts strength of the traditions that name a product, by county and product
/// @param craftSectors the strongest of a sector
/// @param packCraftSectors the same where the pack has them
record RunMap(
        Map<Integer, String> zones,
        Map<Cell, Double> products,
        Map<Cell, Double> sectors,
        Map<String, Double> firmRows,
        Set<Cell> clusters,
        Map<Cell, Double> crafts,
        Map<Cell, Double> craftSectors,
        Map<Cell, Double> packCraftSectors) {

    private static final String MADE =
            "select county_code, %s, sum(output_yuan) from town_product_year join place using (place_id)"
                    + " where year = %d group by all having sum(output_yuan) > 0";
    private static final String CRAFTS =
            "select %s, %s, max(strength) from tradition where sector is not null group by all";

    static RunMap of(RunFolder run, int year) throws IOException {
        try (RunQuery query = new RunQuery(run)) {
            return new RunMap(
                    zones(query),
                    cells(query, MADE.formatted("product", year)),
                    cells(query, MADE.formatted("sector", year)),
                    firmRows(query, year),
                    clusters(query, year),
                    crafts(query),
                    cells(query, CRAFTS.formatted("county_code", "sector")),
                    cells(query, CRAFTS.formatted("pack_county_code", "sector")));
        }
    }

    /// Strength of the traditions that name a product, by county and product.
    static Map<Cell, Double> crafts(RunQuery query) throws IOException {
        return cells(query, CRAFTS.formatted("county_code", "product"));
    }

    private static Map<Integer, String> zones(RunQuery query) throws IOException {
        Map<Integer, String> zones = new TreeMap<>();
        for (List<Object> row : query.rows("select distinct county_code, zone from place")) {
            zones.put((Integer) row.get(0), String.valueOf(row.get(1)));
        }
        return zones;
    }

    private static Map<Cell, Double> cells(RunQuery query, String sql) throws IOException {
        Map<Cell, Double> cells = new TreeMap<>();
        for (List<Object> row : query.rows(sql)) {
            cells.put(cell(row), ((Number) row.get(2)).doubleValue());
        }
        return cells;
    }

    private static Map<String, Double> firmRows(RunQuery query, int year) throws IOException {
        Map<String, Double> rows = new LinkedHashMap<>();
        for (List<Object> row :
                query.rows(
                        "select product, count(*) from firm_year where year = "
                                + year
                                + " group by product order by product")) {
            rows.put(String.valueOf(row.get(0)), ((Number) row.get(1)).doubleValue());
        }
        return rows;
    }

    private static Set<Cell> clusters(RunQuery query, int year) throws IOException {
        Set<Cell> clusters = new HashSet<>();
        for (List<Object> row :
                query.rows("select county_code, product from cluster_year where year = " + year)) {
            clusters.add(cell(row));
        }
        return clusters;
    }

    private static Cell cell(List<Object> row) {
        return new Cell((Integer) row.get(0), String.valueOf(row.get(1)));
    }

    /// A table by county, in the order of `zones`, and by the things given.
    double[][] table(Map<Cell, Double> cells, List<String> made) {
        double[][] table = new double[zones.size()][made.size()];
        int row = 0;
        for (int county : zones.keySet()) {
            for (int column = 0; column < made.size(); column++) {
                table[row][column] = cells.getOrDefault(new Cell(county, made.get(column)), 0.0);
            }
            row++;
        }
        return table;
    }
}
