package kuaizhuang.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kuaizhuang.score.Quantiles;

/// The area under the receiver operating curve of a score for named cells, each against the cells
/// of the same product in the other counties of its zone: how often the named cell has the higher
/// score, ties by half, as the mean over named cells (Mann and Whitney 1947, stratified).
final class ZoneArea {

    private static final int PERMUTATIONS = 10_000;
    private static final int RESAMPLES = 2_000;
    private static final double TAIL = 0.025;

    private final List<Integer> counties;
    private final List<String> products;
    private final int[][] mates;
    private final double[][] scores;
    private final boolean[][] named;
    private final boolean[][] leftOut;

    /// @param area of the named cells
    /// @param low 95% interval from drawing the counties of named cells anew, `high` its end
    /// @param nullLow 95% of the areas with counties permuted within zones, `nullHigh` its end
    /// @param p share of permutations with at least this area
    record Result(
            double area, double low, double high, double nullLow, double nullHigh, double p) {}

    /// @param zones zone by county
    /// @param scores 0 where there is none
    /// @param named cells against which none is held
    /// @param leftOut cells that take no part
    ZoneArea(
            Map<Integer, String> zones,
            Map<Cell, Double> scores,
            List<Cell> named,
            Set<Cell> leftOut) {
        counties = zones.keySet().stream().sorted().toList();
        products = named.stream().map(Cell::made).distinct().sorted().toList();
        mates =
                counties.stream()
                        .map(own ->
                                IntStream.range(0, counties.size())
                                        .filter(i ->
                                                zones.get(counties.get(i)).equals(zones.get(own)))
                                        .toArray())
                        .toArray(int[][]::new);
        this.scores = new double[counties.size()][products.size()];
        this.named = new boolean[counties.size()][products.size()];
        this.leftOut = new boolean[counties.size()][products.size()];
        for (int county = 0; county < counties.size(); county++) {
            for (int product = 0; product < products.size(); product++) {
                Cell cell = new Cell(counties.get(county), products.get(product));
                this.scores[county][product] = scores.getOrDefault(cell, 0.0);
                this.named[county][product] = named.contains(cell);
                this.leftOut[county][product] = leftOut.contains(cell);
            }
        }
    }

    /// @param cells those of the named cells that count
    Result result(List<Cell> cells) {
        int[][] places =
                cells.stream()
                        .map(cell ->
                                new int[] {
                                    counties.indexOf(cell.county()), products.indexOf(cell.made())
                                })
                        .toArray(int[][]::new);
        int[] same = IntStream.range(0, counties.size()).toArray();
        double area = area(places, same);
        SplittableRandom chance = new SplittableRandom(cells.size());
        double[] permuted = new double[PERMUTATIONS];
        Arrays.setAll(permuted, _ -> area(places, permutation(chance)));
        double atLeast = Arrays.stream(permuted).filter(other -> other >= area).count();
        double[] resampled = new double[RESAMPLES];
        Arrays.setAll(resampled, _ -> area(drawnAnew(places, chance), same));
        return new Result(
                area,
                Quantiles.of(resampled, TAIL),
                Quantiles.of(resampled, 1 - TAIL),
                Quantiles.of(permuted, TAIL),
                Quantiles.of(permuted, 1 - TAIL),
                (atLeast + 1) / (PERMUTATIONS + 1));
    }

    /// @param stands which county's scores stand at a county
    private double area(int[][] places, int[] stands) {
        return Arrays.stream(places)
                .mapToDouble(place -> wins(place[0], place[1], stands))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /// NaN where the cell, or all that it could be held against, is left out.
    private double wins(int county, int product, int[] stands) {
        if (leftOut[stands[county]][product]) {
            return Double.NaN;
        }
        double score = scores[stands[county]][product];
        double wins = 0;
        int against = 0;
        for (int mate : mates[county]) {
            if (!named[mate][product] && !leftOut[stands[mate]][product]) {
                double difference = score - scores[stands[mate]][product];
                wins += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
                against++;
            }
        }
        return wins / against;
    }

    /// Fisher and Yates, in every zone for itself.
    private int[] permutation(SplittableRandom chance) {
        int[] stands = IntStream.range(0, counties.size()).toArray();
        for (int county = 0; county < stands.length; county++) {
            int[] zone = mates[county];
            int own = Arrays.binarySearch(zone, county);
            int other = zone[chance.nextInt(own + 1)];
            int kept = stands[county];
            stands[county] = stands[other];
            stands[other] = kept;
        }
        return stands;
    }

    /// The counties that have named cells drawn anew, each with all its cells.
    private static int[][] drawnAnew(int[][] places, SplittableRandom chance) {
        int[] with = Arrays.stream(places).mapToInt(place -> place[0]).distinct().toArray();
        return IntStream.range(0, with.length)
                .map(_ -> with[chance.nextInt(with.length)])
                .boxed()
                .flatMap(county -> Arrays.stream(places).filter(place -> place[0] == county))
                .toArray(int[][]::new);
    }
}
