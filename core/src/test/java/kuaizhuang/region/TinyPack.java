package kuaizhuang.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The smallest valid pack: two counties, three towns, two products. Tests spoil it in one place
/// each.
public final class TinyPack {

    private static final String PRODUCT =
            "1000,2000,3000,10000,20000,30000,1,2,3,20000,30000,40000,0.5,0.6,0.7,1,3,6,"
                    + "5,10,20,-1.5,-1,-0.5,0.5,1,1.5,0.01,0.02,0.03,0.01,0.02,0.03,0,0,0,0,0,0,1975,made-up,";

    private final Map<String, String> files = new LinkedHashMap<>();

    public TinyPack() {
        files.put(
                "pack.yaml",
                """
                id: tiny
                title: Tiny
                first: 1976-01
                last: 1980-12
                default-scale: 5
                terrain-factor: 1.3
                """);
        files.put(
                "counties.csv",
                """
                code,name,name_zh,prefecture_code,prefecture,prefecture_zh,zone,unit2001,longitude,latitude,area_km2,people,\
                cultivated_mu,urban_people,state_industry_workers,collective_workers,hill_share,status
                101,West,西,100,Pair,双,low,101,0.5,0.5,100,3000,2000,500,100,50,0.2,made-up
                102,East,东,100,Pair,双,low,102,1.5,0.5,100,1000,900.5,0,0,10,0.9,made-up
                """);
        files.put(
                "counties.geojson",
                """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"code": 101}, "geometry": {"type": "Polygon", "coordinates": \
                [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}},
                {"type": "Feature", "properties": {"code": 102}, "geometry": {"type": "MultiPolygon", "coordinates": \
                [[[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]]}}
                ]}
                """);
        files.put(
                "towns.csv",
                """
                id,county_code,name,name_zh,longitude,latitude,people,cultivated_mu,urban_people,pinned,seat,status
                101-1,101,Mill,磨,0.4,0.5,2000,1200,500,no,yes,made-up
                101-2,101,Ford,渡,0.8,0.2,1000,800,0,no,no,made-up
                102-1,102,Hill,山,1.5,0.5,1000,900.5,0,yes,yes,made-up
                """);
        files.put(
                "outside.csv",
                """
                id,name,abroad,longitude,latitude,route_km,status
                FAR,Far,no,10,1,900,made-up
                SEA,Over the sea,yes,80,20,9000,made-up
                """);
        files.put(
                "outside_demand.csv",
                """
                region,year,people_million,demand_per_head,demand_low,demand_high,openness,status
                FAR,1976,1,700,600,800,0.2,made-up
                FAR,1980,1.1,800,700,900,0.3,made-up
                SEA,1976,100,20,,,0.1,made-up
                """);
        files.put(
                "sectors.csv",
                """
                id,name,name_zh,status
                goods,Goods,货,made-up
                """);
        files.put(
                "products.csv",
                "id,sector,name,name_zh,"
                        + productColumns()
                        + ",known_outside_from,status,note\n"
                        + "buttons,goods,Buttons,纽扣,"
                        + PRODUCT
                        + "\n"
                        + "caps,goods,Caps,帽子,"
                        + PRODUCT
                        + "\n");
        files.put(
                "product_links.csv",
                """
                kind,first,second,value,low,high,status
                input,buttons,caps,0.2,0.1,0.3,made-up
                complement,buttons,caps,0.5,,,made-up
                """);
        files.put(
                "traditions.csv",
                """
                county_code,kind,product,strength,since,statement,confidence,source,status
                101,craft,buttons,2,old times,"cut, drilled and polished",made-up,made-up,made-up
                102,peddling,,3,old times,carried over the pass,made-up,made-up,made-up
                """);
        files.put(
                "transport.csv",
                """
                id,kind,name,name_zh,opened,county_codes,longitude,latitude,status,source
                road,expressway,The road,路,1978-05,101 102,,,made-up,made-up
                """);
        files.put(
                "series.csv",
                "variable,year,value,low,high,unit,status,source\n"
                        + TimeChecks.REQUIRED.stream()
                                .map(variable -> variable + ",1976,1,0.5,2,1,made-up,made-up\n")
                                .collect(Collectors.joining())
                        + "birth_rate,1980,2,,,1,made-up,made-up\n");
        files.put(
                "sources.csv",
                """
                id,citation,licence
                made-up,Invented for a test,CC0-1.0
                """);
        files.put("policy.yaml", policy());
    }

    private static String productColumns() {
        return java.util.stream.Stream.of(
                        "startup_workshop",
                        "startup_factory",
                        "stages",
                        "output_per_worker",
                        "input_share",
                        "skill_months",
                        "kg_per_1000_yuan",
                        "price_elasticity",
                        "income_elasticity",
                        "consumer_share_1980",
                        "consumer_share_2000",
                        "industry_share_1980",
                        "industry_share_2000")
                .map(name -> name + "_low," + name + "_mid," + name + "_high")
                .collect(Collectors.joining(","));
    }

    private static String policy() {
        StringBuilder text = new StringBuilder();
        for (Lever lever : Lever.values()) {
            text.append(rule(lever.key() + "-start", "1970-01", lever, 1));
        }
        return text.append(rule("markets-1979", "1979-03", Lever.MARKETS_OPEN, 2)).toString();
    }

    private static String rule(String id, String date, Lever lever, int level) {
        return """
        - id: %s
          label: "A rule"
          date: %s
          lever: %s
          level: %d
          low: 0.5
          high: 2.5
          status: estimate
          source: made-up
          text: Made up.
        """
                .formatted(id, date, lever.key(), level);
    }

    /// Puts a file in the place of what was there.
    public TinyPack with(String file, String text) {
        files.put(file, text);
        return this;
    }

    public TinyPack without(String file) {
        files.remove(file);
        return this;
    }

    /// Replaces the first occurrence of a piece of a file.
    ///
    /// @throws IllegalArgumentException when the file has no such piece, so that no test spoils
    ///   nothing
    public TinyPack replace(String file, String old, String now) {
        String text = files.get(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        int at = text.indexOf(old);
        return with(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    public String text(String file) {
        return files.get(file);
    }

    /// Writes the pack as `<home>/packs/tiny`.
    ///
    /// @return the pack's folder
    public Path write(Path home) {
        Path folder = home.resolve("packs").resolve("tiny");
        files.forEach((name, text) -> write(folder.resolve(name), text));
        return folder;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
