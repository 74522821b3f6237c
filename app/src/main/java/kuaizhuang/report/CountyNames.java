package kuaizhuang.report;

import java.util.HashMap;
import java.util.Map;

/// Names of counties and of their prefectures by the county's code, as the run's places give them.
final class CountyNames {

    private final Map<Integer, String> counties = new HashMap<>();
    private final Map<Integer, String> prefectures = new HashMap<>();

    CountyNames(RunTables tables) {
        for (Row row : tables.rows("select distinct county_code, county, prefecture from place")) {
            counties.put(row.integer("county_code"), row.text("county"));
            prefectures.put(row.integer("county_code"), row.text("prefecture"));
        }
    }

    String county(int code) {
        return counties.getOrDefault(code, "");
    }

    String prefecture(int code) {
        return prefectures.getOrDefault(code, "");
    }
}
