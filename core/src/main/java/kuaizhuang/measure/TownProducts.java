package kuaizhuang.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;

/// The makers of one year: a row is a product in a town that has a firm of it, in order of product
/// name and then town.
///
/// Sums over rows are always taken in that order, which makes them the same to the last bit
/// whatever order they came in.
final class TownProducts {

    private final int year;
    private final int townCount;
    private final String[] products;
    private final String[] sectors;
    private final long[] keys;
    private final long[] firms;
    private final long[] workers;
    private final long[] workersOutside;
    private final double[] output;

    TownProducts(Frame rows, Towns towns) {
        townCount = towns.count();
        year = yearOf(rows);
        long[] firmsByRow = rows.longs("firms");
        int[] makers = IntStream.range(0, rows.rows()).filter(row -> firmsByRow[row] > 0).toArray();
        String[] productByRow = rows.texts("product");
        products =
                new TreeSet<>(Arrays.stream(makers).mapToObj(row -> productByRow[row]).toList())
                        .toArray(String[]::new);
        long[] keyByRow = keysOf(rows, towns, makers);
        int[] order =
                Arrays.stream(makers)
                        .boxed()
                        .sorted(Comparator.comparingLong(row -> keyByRow[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        keys = Arrays.stream(order).mapToLong(row -> keyByRow[row]).toArray();
        requireDistinct(towns);
        sectors = sectorsOf(rows, order);
        firms = pick(firmsByRow, order);
        workersOutside = pick(rows.longs("workers_outside"), order);
        workers = workersOf(rows, order);
        output = pick(rows.doubles("output_yuan"), order);
    }

    private static int yearOf(Frame rows) {
        int[] years = rows.ints("year");
        for (int row = 1; row < rows.rows(); row++) {
            if (years[row] != years[0]) {
                throw new IllegalArgumentException(
                        "table town_product_year: rows of "
                                + years[0]
                                + " and of "
                                + years[row]
                                + "; clusters are found for one year at a time");
            }
        }
        return rows.rows() == 0 ? 0 : years[0];
    }

    private long[] keysOf(Frame rows, Towns towns, int[] makers) {
        int[] places = rows.ints("place_id");
        String[] productByRow = rows.texts("product");
        long[] keyByRow = new long[rows.rows()];
        for (int row : makers) {
            int town = towns.indexOf(places[row]);
            if (town < 0) {
                throw new IllegalArgumentException(
                        "table town_product_year: place_id "
                                + places[row]
                                + " is not in the table place");
            }
            keyByRow[row] = key(Arrays.binarySearch(products, productByRow[row]), town);
        }
        return keyByRow;
    }

    private void requireDistinct(Towns towns) {
        for (int row = 1; row < keys.length; row++) {
            if (keys[row] == keys[row - 1]) {
                throw new IllegalArgumentException(
                        "table town_product_year: place_id "
                                + towns.place(town(row))
                                + " and product "
                                + products[product(row)]
                                + " stand in two rows of one year");
            }
        }
    }

    private String[] sectorsOf(Frame rows, int[] order) {
        String[] sectorByRow = rows.texts("sector");
        String[] byProduct = new String[products.length];
        for (int row = 0; row < order.length; row++) {
            byProduct[product(row)] = sectorByRow[order[row]];
        }
        return byProduct;
    }

    private long[] workersOf(Frame rows, int[] order) {
        long[] total = pick(rows.longs("workers_town"), order);
        long[] fromProvince = pick(rows.longs("workers_province"), order);
        for (int row = 0; row < total.length; row++) {
            total[row] += fromProvince[row] + workersOutside[row];
        }
        return total;
    }

    private static long[] pick(long[] values, int[] order) {
        return Arrays.stream(order).mapToLong(row -> values[row]).toArray();
    }

    private static double[] pick(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(row -> values[row]).toArray();
    }

    private long key(int product, int town) {
        return (long) product * townCount + town;
    }

    int year() {
        return year;
    }

    int count() {
        return keys.length;
    }

    /// The number of a product, negative when nobody makes it.
    int indexOf(String product) {
        return Arrays.binarySearch(products, product);
    }

    int productCount() {
        return products.length;
    }

    String productName(int product) {
        return products[product];
    }

    String sectorOf(int product) {
        return sectors[product];
    }

    /// The row of a product in a town, negative when it is not made there.
    int row(int product, int town) {
        return Arrays.binarySearch(keys, key(product, town));
    }

    int product(int row) {
        return (int) (keys[row] / townCount);
    }

    int town(int row) {
        return (int) (keys[row] % townCount);
    }

    long firms(int row) {
        return firms[row];
    }

    long workers(int row) {
        return workers[row];
    }

    long workersOutside(int row) {
        return workersOutside[row];
    }

    double output(int row) {
        return output[row];
    }

    long firms(int[] rows) {
        return Arrays.stream(rows).mapToLong(row -> firms[row]).sum();
    }

    /// Summed one by one in the given order.
    double output(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += output[row];
        }
        return sum;
    }

    /// The towns or products that the rows are of, largest output first; equals in order of their
    /// numbers.
    int[] byOutput(int[] rows, IntUnaryOperator part) {
        return Arrays.stream(rows)
                .map(part)
                .distinct()
                .sorted()
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer wanted) ->
                                        output(
                                                Arrays.stream(rows)
                                                        .filter(row ->
                                                                part.applyAsInt(row) == wanted)
                                                        .toArray()))
                                .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
