package kuaizhuang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Places;

/// Columns that grow while rows are read. Places and industries end in the order of their names,
/// not in that of the rows. Rows that nothing tells apart can be taken together, so that memory
/// grows with the different ones alone.
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

    /// Where rows alike are taken together, else null.
    private final Alike alike;

    Collected(boolean together) {
        alike = together ? new Alike() : null;
    }

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
        int same = alike == null ? rows : alike.find(rows);
        if (same == rows) {
            rows++;
        } else {
            weight[same] = Math.addExact(weight[same], stands);
        }
    }

    /// Finds rows of the same place, industry, year and workers: 6 to 12 bytes a row.
    private final class Alike {
        private static final int EMPTY = -1;
        private int[] slots = empty(1 << 12);

        private static int[] empty(int length) {
            int[] slots = new int[length];
            Arrays.fill(slots, EMPTY);
            return slots;
        }

        /// The row before that is like the last one; itself where there is none, which is kept.
        int find(int last) {
            if (last > slots.length / 3 * 2) {
                slots = empty(Math.multiplyExact(slots.length, 2));
                for (int row = 0; row < last; row++) {
                    slots[slot(row)] = row;
                }
            }
            int slot = slot(last);
            if (slots[slot] == EMPTY) {
                slots[slot] = last;
            }
            return slots[slot];
        }

        private int slot(int row) {
            int mask = slots.length - 1;
            int slot = (int) hash(row) & mask;
            while (slots[slot] != EMPTY && !isAlike(slots[slot], row)) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private long hash(int row) {
            long cell = (long) place[row] << 40 ^ (long) industry[row] << 16 ^ year[row];
            return Draws.key(cell, Double.doubleToLongBits(workers[row]));
        }

        private boolean isAlike(int one, int other) {
            return place[one] == place[other]
                    && industry[one] == industry[other]
                    && year[one] == year[other]
                    && workers[one] == workers[other];
        }
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
