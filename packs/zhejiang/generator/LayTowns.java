import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Lays the towns of a region inside its counties and writes `towns.csv`. Run once, from the project's root:
///
/// `java packs/zhejiang/generator/LayTowns.java packs/zhejiang`
///
/// Reads `counties.csv` and `counties.geojson` (one feature a line) of the pack, and `generator/named_towns.csv`: the
/// seat of each county and the towns that sources name. The same input gives the same bytes: every draw is a hash of
/// ([#SEED], county, purpose, running number).
///
/// 1. *How many*: 1,500 in all; a small urban district has 1 to 3, the other counties share the rest, at least 4 each,
///    by 0.6 x share of people + 0.4 x share of area.
/// 2. *Where*: seats and named towns at their coordinates. Each further town is the best of 80 random points of the
///    county: the one with the largest distance to the nearest town, times a weight that falls with the distance from
///    the seat the more hills the county has. Relief inside a county is not at hand; that the seat lies in the
///    county's main plain is all that is known, so hilly counties have their towns denser around it.
/// 3. *People*: the seat is first; all other towns, named or not, draw their rank by hash, so that being named in a
///    source about later years gives no size. Rural people go by rank^-0.4, urban people three quarters to the seat and
///    the rest by rank^-1; both are integers by largest remainder. Exponents and the three quarters are estimates.
/// 4. *Farm land*: by rural people, in whole mu.
///
/// Towns that no source names get a neutral name, county and number: no place name is invented.
final class LayTowns {

    private static final long SEED = 19_760_101L;
    private static final int TOWNS = 1_500;
    private static final int FEWEST = 4;
    private static final double SMALL_DISTRICT_KM2 = 100;
    private static final double KM2_PER_DISTRICT_TOWN = 35;
    private static final double WEIGHT_OF_PEOPLE = 0.6;
    private static final double RURAL_EXPONENT = 0.4;
    private static final double URBAN_EXPONENT = 1.0;
    private static final double URBAN_SHARE_OF_SEAT = 0.75;
    private static final int CANDIDATES = 80;
    private static final double PULL_OF_THE_PLAIN = 1.5;
    private static final double KM_PER_DEGREE = 111.195;
    private static final double DEGREES_WRITTEN = 1e4;

    private enum Purpose {
        PLACE,
        RANK
    }

    void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "usage: java LayTowns.java PACK, a folder with counties.csv");
        }
        Path pack = Path.of(arguments[0]);
        List<County> counties = CountyFiles.counties(pack);
        Map<Integer, List<Town>> towns =
                CountyFiles.named(pack.resolve("generator/named_towns.csv"), counties);
        int[] numbers = numbers(counties);
        List<Town> all = new ArrayList<>();
        towns.values().forEach(all::addAll);
        for (int county = 0; county < counties.size(); county++) {
            layRest(
                    counties.get(county),
                    numbers[county],
                    towns.get(counties.get(county).code()),
                    all);
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "id,county_code,name,name_zh,longitude,latitude,people,cultivated_mu,urban_people,pinned,seat,status");
        counties.forEach(county -> lines.addAll(rows(county, towns.get(county.code()))));
        Files.writeString(pack.resolve("towns.csv"), String.join("\n", lines) + "\n");
        System.out.println((lines.size() - 1) + " towns in " + counties.size() + " counties");
    }

    // How many

    private static int[] numbers(List<County> counties) {
        int[] numbers = new int[counties.size()];
        double[] weights = new double[counties.size()];
        double people =
                counties.stream()
                        .filter(county -> !smallDistrict(county))
                        .mapToLong(County::people)
                        .sum();
        double area =
                counties.stream()
                        .filter(county -> !smallDistrict(county))
                        .mapToDouble(County::areaKm2)
                        .sum();
        for (int i = 0; i < numbers.length; i++) {
            County county = counties.get(i);
            if (smallDistrict(county)) {
                numbers[i] = Math.clamp(Math.round(county.areaKm2() / KM2_PER_DISTRICT_TOWN), 1, 3);
            } else {
                numbers[i] = FEWEST;
                double share =
                        WEIGHT_OF_PEOPLE * county.people() / people
                                + (1 - WEIGHT_OF_PEOPLE) * county.areaKm2() / area;
                weights[i] = Math.max(0, share * TOWNS - FEWEST);
            }
        }
        long[] more = divide(TOWNS - Arrays.stream(numbers).sum(), weights);
        IntStream.range(0, numbers.length).forEach(i -> numbers[i] += (int) more[i]);
        return numbers;
    }

    private static boolean smallDistrict(County county) {
        return county.urban() * 2 > county.people() && county.areaKm2() < SMALL_DISTRICT_KM2;
    }

    // Where

    private static void layRest(County county, int number, List<Town> own, List<Town> all) {
        Town seat = own.getFirst();
        double reach = Math.sqrt(county.areaKm2() / Math.PI);
        for (int place = own.size(); place < number; place++) {
            Town best = null;
            double bestScore = -1;
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                Town town = candidate(county, place, candidate);
                double pull =
                        1 + PULL_OF_THE_PLAIN * county.hills() * kilometres(town, seat) / reach;
                double score = nearest(town, all) / pull;
                if (score > bestScore) {
                    best = town;
                    bestScore = score;
                }
            }
            own.add(best);
            all.add(best);
        }
    }

    private static Town candidate(County county, int place, int candidate) {
        var box = county.shape().getBounds2D();
        for (int attempt = 0; ; attempt++) {
            long draw = ((long) place * CANDIDATES + candidate) * 1_000_000L + attempt;
            double longitude =
                    written(
                            box.getMinX()
                                    + box.getWidth()
                                            * uniform(county.code(), Purpose.PLACE, 2 * draw));
            double latitude =
                    written(
                            box.getMinY()
                                    + box.getHeight()
                                            * uniform(county.code(), Purpose.PLACE, 2 * draw + 1));
            if (county.shape().contains(new Point2D.Double(longitude, latitude))) {
                String number = String.format(Locale.ROOT, "%02d", place + 1);
                return new Town(
                        county.name() + " " + number,
                        county.nameZh() + number,
                        longitude,
                        latitude,
                        false,
                        false);
            }
        }
    }

    private static double written(double degrees) {
        return Math.round(degrees * DEGREES_WRITTEN) / DEGREES_WRITTEN;
    }

    private static double nearest(Town town, List<Town> others) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Town other : others) {
            nearest = Math.min(nearest, kilometres(town, other));
        }
        return nearest;
    }

    /// Flat-earth distance, good to a few metres in ten kilometres at this latitude.
    private static double kilometres(Town one, Town other) {
        double middle = Math.toRadians((one.latitude() + other.latitude()) / 2);
        return KM_PER_DEGREE
                * StrictMath.hypot(
                        (one.longitude() - other.longitude()) * StrictMath.cos(middle),
                        one.latitude() - other.latitude());
    }

    // People and land

    private static List<String> rows(County county, List<Town> towns) {
        int[] ranks = ranks(county, towns.size());
        double[] ruralWeights = new double[towns.size()];
        double[] urbanWeights = new double[towns.size()];
        double rest =
                IntStream.rangeClosed(2, towns.size())
                        .mapToDouble(rank -> StrictMath.pow(rank, -URBAN_EXPONENT))
                        .sum();
        for (int i = 0; i < towns.size(); i++) {
            ruralWeights[i] = StrictMath.pow(ranks[i], -RURAL_EXPONENT);
            urbanWeights[i] =
                    i == 0
                            ? URBAN_SHARE_OF_SEAT
                            : (1 - URBAN_SHARE_OF_SEAT)
                                    * StrictMath.pow(ranks[i], -URBAN_EXPONENT)
                                    / rest;
        }
        long[] rural = divide(county.people() - county.urban(), ruralWeights);
        long[] urban = divide(county.urban(), urbanWeights);
        long[] mu = divide(county.mu(), Arrays.stream(rural).asDoubleStream().toArray());
        return IntStream.range(0, towns.size())
                .mapToObj(i -> row(county, i, towns.get(i), rural[i] + urban[i], mu[i], urban[i]))
                .toList();
    }

    private static String row(
            County county, int place, Town town, long people, long mu, long urban) {
        county.checkHolds(town);
        return String.join(
                ",",
                String.format(Locale.ROOT, "%d-%02d", county.code(), place + 1),
                Integer.toString(county.code()),
                town.name(),
                town.nameZh(),
                Double.toString(town.longitude()),
                Double.toString(town.latitude()),
                Long.toString(people),
                Long.toString(mu),
                Long.toString(urban),
                town.pinned() ? "yes" : "no",
                town.seat() ? "yes" : "no",
                "estimate");
    }

    /// The seat is first; the others stand in the order of their hash.
    private static int[] ranks(County county, int towns) {
        List<Integer> order =
                IntStream.range(1, towns)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        town -> uniform(county.code(), Purpose.RANK, town)))
                        .toList();
        int[] ranks = new int[towns];
        ranks[0] = 1;
        IntStream.range(0, order.size()).forEach(i -> ranks[order.get(i)] = i + 2);
        return ranks;
    }

    /// Divides a whole number by weights; what rounding down leaves goes to the largest remainders, ties to the first.
    private static long[] divide(long whole, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        long[] parts = new long[weights.length];
        double[] remainders = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double exact = sum == 0 ? 0 : whole * weights[i] / sum;
            parts[i] = (long) exact;
            remainders[i] = exact - parts[i];
        }
        int left = Math.toIntExact(whole - Arrays.stream(parts).sum());
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -remainders[i]))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    private static double uniform(int county, Purpose purpose, long number) {
        long key = mix(mix(mix(SEED) + county) + purpose.ordinal()) + number;
        return (mix(key) >>> 11) * 0x1.0p-53;
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
