package kuaizhuang.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;

/// Towns on a straight road to the north, given by their kilometre, and what they make.
final class MadeUpMap {

    /// Kilometres of a degree of latitude on a sphere of radius 6371.0088 km.
    private static final double KM_A_DEGREE = 111.19508;

    private record Town(int place, int county, int unit2001, double km) {}

    private record Maker(int place, String product, long firms, double millionYuan) {}

    private final List<Town> towns = new ArrayList<>();
    private final List<Maker> makers = new ArrayList<>();
    private final List<Complement> complements = new ArrayList<>();

    MadeUpMap town(int place, int county, double km) {
        return town(place, county, county, km);
    }

    MadeUpMap town(int place, int county, int unit2001, double km) {
        towns.add(new Town(place, county, unit2001, km));
        return this;
    }

    MadeUpMap makes(int place, String product, long firms, double millionYuan) {
        makers.add(new Maker(place, product, firms, millionYuan));
        return this;
    }

    MadeUpMap complements(String first, String second) {
        complements.add(new Complement(first, second));
        return this;
    }

    MadeUpMap forgetMakers() {
        makers.clear();
        return this;
    }

    MadeUpMap shuffle(Random random) {
        Collections.shuffle(towns, random);
        Collections.shuffle(makers, random);
        Collections.shuffle(complements, random);
        return this;
    }

    ClusterRule rule(Thresholds thresholds) {
        return new ClusterRule(thresholds, complements, place());
    }

    /// The clusters of the year 2001, every column as text, in order.
    List<String> clusters(Thresholds thresholds) {
        return clusters(rule(thresholds), 2001);
    }

    List<String> clusters(ClusterRule rule, int year) {
        Frame into = new Frame(ClusterTables.CLUSTER_YEAR);
        rule.fill(made(year), into, new Frame(ClusterTables.CLUSTER_MEMBER_YEAR));
        return rows(into);
    }

    private static List<String> rows(Frame frame) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < frame.spec().columns().size(); column++) {
                cells.add(cell(frame.column(column), row));
            }
            rows.add(String.join(" ", cells));
        }
        return rows;
    }

    private static String cell(Object column, int row) {
        return switch (column) {
            case int[] values -> String.valueOf(values[row]);
            case long[] values -> String.valueOf(values[row]);
            case double[] values -> String.valueOf(values[row]);
            case String[] values -> values[row];
            default ->
                    throw new IllegalArgumentException(
                            "no column of clusters is a " + column.getClass());
        };
    }

    /// One column of the clusters of 2001.
    List<String> column(String name, Thresholds thresholds) {
        int index = ClusterTables.CLUSTER_YEAR.index(name);
        return clusters(thresholds).stream().map(row -> row.split(" ")[index]).toList();
    }

    Frame place() {
        Frame place = new Frame(PlaceTables.PLACE);
        for (Town town : towns) {
            place.set(0, town.place())
                    .set(PlaceTables.PLACE.index("town"), "Town" + town.place())
                    .set(PlaceTables.PLACE.index("county_code"), town.county())
                    .set(PlaceTables.PLACE.index("county"), "County" + town.county())
                    .set(PlaceTables.PLACE.index("unit2001"), town.unit2001())
                    .set(PlaceTables.PLACE.index("zone"), "south")
                    .set(PlaceTables.PLACE.index("longitude"), 120.0)
                    .set(PlaceTables.PLACE.index("latitude"), 28 + town.km() / KM_A_DEGREE)
                    .endRow();
        }
        return place;
    }

    Frame made(int year) {
        Frame made = new Frame(ProductTables.TOWN_PRODUCT_YEAR);
        for (Maker maker : makers) {
            made.set(0, year)
                    .set(1, maker.place())
                    .set(2, maker.product())
                    .set(3, sector(maker.product()))
                    .set(ProductTables.TOWN_PRODUCT_YEAR.index("firms"), maker.firms())
                    .set(ProductTables.TOWN_PRODUCT_YEAR.index("workers_town"), 6 * maker.firms())
                    .set(
                            ProductTables.TOWN_PRODUCT_YEAR.index("workers_province"),
                            2 * maker.firms())
                    .set(ProductTables.TOWN_PRODUCT_YEAR.index("workers_outside"), maker.firms())
                    .set(
                            ProductTables.TOWN_PRODUCT_YEAR.index("output_yuan"),
                            maker.millionYuan() * 1e6)
                    .endRow();
        }
        return made;
    }

    private static String sector(String product) {
        return Arrays.asList("suits", "shirts", "ties").contains(product) ? "clothing" : "other";
    }
}
