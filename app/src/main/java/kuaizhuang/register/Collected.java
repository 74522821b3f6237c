package kuaizhuang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Places;

/// Columns that grow while rows are read. Places and industries end in the order of their names,
/// not in that of the rows.
final class Collected {

    private int rows;
    private int[] place = new int[1024];
    private int[] industry = new int[1024];
    private int[] year = new int[1024];
    private double[] workers = new double[1024];
    private double[] sales = new double[1024];
    private double[] x = new double[1024];
    private double[] y = new double[1024];
    private int[] weight = new int[1024];
    private long[] firm = new long[1024];
    private final Map<String, Integer> industries = new HashMap<>();

    int rows() {
        return rows;
    }

    void add(
            int placeNumber,
            String industryName,
            int ofYear,
            double workerCount,
            double salesSum,
            double east,
            double north,
            int stands,
            long identity) {
        if (rows == place.length) {
            grow();
        }
        place[rows] = placeNumber;
        industry[rows] = industries.computeIfAbsent(industryName, any -> industries.size());
        year[rows] = ofYear;
        workers[rows] = workerCount;
        sales[rows] = salesSum;
        x[rows] = east;
        y[rows] = north;
        weight[rows] = stands;
        firm[rows] = identity;
        rows++;
    }

    private void grow() {
        resize(rows + rows / 2);
    }

    private void resize(int size) {
        place = Arrays.copyOf(place, size);
        industry = Arrays.copyOf(industry, size);
        year = Arrays.copyOf(year, size);
        workers = Arrays.copyOf(workers, size);
        sales = Arrays.copyOf(sales, size);
        x = Arrays.copyOf(x, size);
        y = Arrays.copyOf(y, size);
        weight = Arrays.copyOf(weight, size);
        firm = Arrays.copyOf(firm, size);
    }

    Establishments establishments(PlaceNames names, boolean onEarth) {
        resize(rows);
        List<String> sortedIndustries = new ArrayList<>(industries.keySet());
        sortedIndustries.sort(null);
        int[] newIndustry = new int[sortedIndustries.size()];
        for (int i = 0; i < newIndustry.length; i++) {
            newIndustry[industries.get(sortedIndustries.get(i))] = i;
        }
        Arrays.setAll(industry, row -> newIndustry[industry[row]]);
        return new Establishments(
                places(names),
                sortedIndustries,
                onEarth,
                place,
                industry,
                year,
                workers,
                sales,
                x,
                y,
                weight,
                firm);
    }

    private Places places(PlaceNames names) {
        return names.gazetteer() == null ? named(names) : names.gazetteer().toPlaces();
    }

    /// The names that occurred, each at the mean of its firms' coordinates.
    private Places named(PlaceNames names) {
        int[] sorted = names.sort();
        Arrays.setAll(place, row -> sorted[place[row]]);
        int count = sorted.length;
        double[] east = new double[count];
        double[] north = new double[count];
        int[] located = new int[count];
        for (int row = 0; row < rows; row++) {
            if (!Double.isNaN(x[row])) {
                east[place[row]] += x[row];
                north[place[row]] += y[row];
                located[place[row]]++;
            }
        }
        Arrays.setAll(east, p -> east[p] / located[p]);
        Arrays.setAll(north, p -> north[p] / located[p]);
        return new Places(
                names.names(),
                names.names().stream().map(names::groupOf).toList(),
                east,
                north,
                Collections.nCopies(count, null),
                null);
    }
}
