package kuaizhuang.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterRule.Unit;

/// The towns of a region in order of their `place_id`, and which of them are neighbours inside a
/// unit.
///
/// A town's number here is its position in that order, so that nothing depends on the order of the
/// rows.
final class Towns {

    /// Mean radius of the earth (IUGG 1980).
    private static final double EARTH_KM = 6371.0088;

    private final int[] places;
    private final String[] names;
    private final int[] countyCodes;
    private final String[] counties;
    private final int[] units2001;
    private final String[] zones;
    private final double[] longitudes;
    private final double[] latitudes;
    private final int[][] neighbours;

    Towns(Frame place, Unit unit, double neighbourKm) {
        int[] ids = place.ints("place_id");
        int[] order =
                IntStream.range(0, place.rows())
                        .boxed()
                        .sorted(Comparator.comparingInt(row -> ids[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        places = pick(ids, order);
        names = pick(place.texts("town"), order);
        countyCodes = pick(place.ints("county_code"), order);
        counties = pick(place.texts("county"), order);
        units2001 = pick(place.ints("unit2001"), order);
        zones = pick(place.texts("zone"), order);
        longitudes = pick(place.doubles("longitude"), order);
        latitudes = pick(place.doubles("latitude"), order);
        requireDistinct();
        int[] borders =
                switch (unit) {
                    case COUNTY_2001 -> units2001;
                    case COUNTY -> countyCodes;
                    case NONE -> new int[places.length];
                };
        neighbours =
                IntStream.range(0, places.length)
                        .mapToObj(town -> neighboursOf(town, borders, neighbourKm))
                        .toArray(int[][]::new);
    }

    private static int[] pick(int[] values, int[] order) {
        return Arrays.stream(order).map(row -> values[row]).toArray();
    }

    private static double[] pick(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(row -> values[row]).toArray();
    }

    private static String[] pick(String[] values, int[] order) {
        return Arrays.stream(order).mapToObj(row -> values[row]).toArray(String[]::new);
    }

    private void requireDistinct() {
        for (int town = 1; town < places.length; town++) {
            if (places[town] == places[town - 1]) {
                throw new IllegalArgumentException(
                        "table place: place_id "
                                + places[town]
                                + " stands in two rows; every town has one row");
            }
        }
    }

    private int[] neighboursOf(int town, int[] borders, double neighbourKm) {
        return IntStream.range(0, places.length)
                .filter(other -> other != town && borders[other] == borders[town])
                .filter(other -> within(town, other, neighbourKm))
                .toArray();
    }

    private boolean within(int one, int other, double km) {
        // The difference in latitude alone rules out most pairs, without a sine.
        double northKm = Math.toRadians(Math.abs(latitudes[one] - latitudes[other])) * EARTH_KM;
        return northKm <= km * 1.000001 && kilometres(one, other) <= km;
    }

    /// Great-circle distance by the haversine formula.
    private double kilometres(int one, int other) {
        double north = StrictMath.sin(Math.toRadians(latitudes[one] - latitudes[other]) / 2);
        double east = StrictMath.sin(Math.toRadians(longitudes[one] - longitudes[other]) / 2);
        double across =
                StrictMath.cos(Math.toRadians(latitudes[one]))
                        * StrictMath.cos(Math.toRadians(latitudes[other]));
        return 2
                * EARTH_KM
                * StrictMath.asin(Math.min(1, Math.sqrt(north * north + across * east * east)));
    }

    int count() {
        return places.length;
    }

    /// The number of the town with a `place_id`, negative when there is none.
    int indexOf(int place) {
        return Arrays.binarySearch(places, place);
    }

    int[] neighbours(int town) {
        return neighbours[town];
    }

    int place(int town) {
        return places[town];
    }

    String name(int town) {
        return names[town];
    }

    int countyCode(int town) {
        return countyCodes[town];
    }

    String county(int town) {
        return counties[town];
    }

    int unit2001(int town) {
        return units2001[town];
    }

    String zone(int town) {
        return zones[town];
    }

    double longitude(int town) {
        return longitudes[town];
    }

    double latitude(int town) {
        return latitudes[town];
    }
}
