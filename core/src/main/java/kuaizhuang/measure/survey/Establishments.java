package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kuaizhuang.measure.concentration.PlacesByIndustries;
import kuaizhuang.measure.concentration.Plants;
import kuaizhuang.measure.space.Sites;

/// Firms or plants, one a row, whether observed or simulated: what all instruments read.
///
/// All arrays have one entry a row. Memory: 60 bytes a row.
///
/// @param places the places that rows can stand in
/// @param industries names
/// @param onEarth whether coordinates are degrees (WGS84) rather than kilometres on a plane
/// @param place number of the place
/// @param industry number of the industry
/// @param year 0 where rows bear none
/// @param workers from 0 up; 1 where the register has none
/// @param sales from 0 up, in the register's own unit; NaN where it has none
/// @param x longitude, or kilometres to the east; NaN where unknown
/// @param y latitude, or kilometres to the north
/// @param weight how many firms the row stands for
/// @param firm identity over years; -1 where there is none
public record Establishments(
        Places places,
        List<String> industries,
        boolean onEarth,
        int[] place,
        int[] industry,
        int[] year,
        double[] workers,
        double[] sales,
        double[] x,
        double[] y,
        int[] weight,
        long[] firm) {

    public Establishments {
        industries = List.copyOf(industries);
    }

    public int rows() {
        return place.length;
    }

    /// How many firms the rows stand for.
    public long count() {
        return Arrays.stream(weight).asLongStream().sum();
    }

    /// The years that occur, ascending.
    public int[] years() {
        return Arrays.stream(year).distinct().sorted().toArray();
    }

    /// The rows that pass, in their order.
    public Establishments filter(IntPredicate rowPasses) {
        int[] rows = IntStream.range(0, rows()).filter(rowPasses).toArray();
        return new Establishments(
                places,
                industries,
                onEarth,
                pick(place, rows),
                pick(industry, rows),
                pick(year, rows),
                pick(workers, rows),
                pick(sales, rows),
                pick(x, rows),
                pick(y, rows),
                pick(weight, rows),
                Arrays.stream(rows).mapToLong(row -> firm[row]).toArray());
    }

    private static int[] pick(int[] values, int[] rows) {
        return Arrays.stream(rows).map(row -> values[row]).toArray();
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    /// The rows of a year; the same object where there is no other.
    public Establishments inYear(int wanted) {
        boolean all = true;
        for (int row = 0; all && row < year.length; row++) {
            all = year[row] == wanted;
        }
        return all ? this : filter(row -> year[row] == wanted);
    }

    /// Numbers of the rows of each industry.
    public int[][] rowsByIndustry() {
        int[] counts = new int[industries.size()];
        for (int one : industry) {
            counts[one]++;
        }
        int[][] rows = new int[counts.length][];
        Arrays.setAll(rows, i -> new int[counts[i]]);
        Arrays.fill(counts, 0);
        for (int row = 0; row < industry.length; row++) {
            rows[industry[row]][counts[industry[row]]++] = row;
        }
        return rows;
    }

    /// The plants of some rows.
    public Plants plants(int[] rows) {
        return new Plants(pick(place, rows), pick(workers, rows), pick(weight, rows));
    }

    /// Workers of each industry in each place.
    public PlacesByIndustries workersByPlace() {
        double[][] amounts = new double[places.count()][industries.size()];
        for (int row = 0; row < rows(); row++) {
            amounts[place[row]][industry[row]] += weight[row] * workers[row];
        }
        return new PlacesByIndustries(places.names(), industries, amounts);
    }

    /// Numbers of the rows that have coordinates.
    public int[] located() {
        return IntStream.range(0, rows()).filter(row -> !Double.isNaN(x[row] + y[row])).toArray();
    }

    /// The sites of some rows, all of which have coordinates.
    public Sites sites(int[] rows) {
        return sites(pick(x, rows), pick(y, rows));
    }

    Sites sites(double[] east, double[] north) {
        return onEarth ? Sites.onEarth(east, north) : Sites.onPlane(east, north);
    }
}
