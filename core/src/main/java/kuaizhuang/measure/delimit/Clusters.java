package kuaizhuang.measure.delimit;

import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.kernel.TableSpec.Type;
import kuaizhuang.measure.survey.Establishments;

/// Clusters of one year by several methods in one table, so that one sees where they agree.
public final class Clusters {

    /// A cluster a row, by method and from the most workers down.
    public static final TableSpec TABLE =
            new TableSpec(
                    "found_cluster",
                    "A cluster of firms of one industry, by one way of saying where it is.",
                    List.of(
                            key("method", Type.TEXT, "", "how it was found"),
                            key("year", Type.INT, "", "year"),
                            key("cluster", Type.INT, "", "number within the method"),
                            column("industry", Type.TEXT, "", "main industry"),
                            column("place", Type.TEXT, "", "the place with most of its workers"),
                            column("places", Type.INT, "places", "places that it reaches into"),
                            column("place_names", Type.TEXT, "", "their names, by workers"),
                            column("firms", Type.LONG, "firms", "firms"),
                            column("workers", Type.DOUBLE, "persons", "workers"),
                            column("sales", Type.DOUBLE, "", "sales, in the register's unit"),
                            column("longitude", Type.DOUBLE, "", "centre, or kilometres east"),
                            column("latitude", Type.DOUBLE, "", "centre, or kilometres north"),
                            column(
                                    "also_found_by",
                                    Type.TEXT,
                                    "",
                                    "methods with a cluster of the industry that shares a place")));

    private final Establishments firms;
    private final int year;
    private final List<Found> found;

    /// The places of each cluster.
    private final List<BitSet> reached;

    private Clusters(Establishments firms, int year, List<Found> found) {
        this.firms = firms;
        this.year = year;
        this.found = found;
        this.reached = found.stream().map(this::reached).toList();
    }

    private BitSet reached(Found one) {
        BitSet places = new BitSet();
        Arrays.stream(one.rows()).forEach(row -> places.set(firms.place()[row]));
        return places;
    }

    /// @param all rows of all years
    public static Clusters of(Establishments all, int year, Delimitation how) {
        Establishments now = all.inYear(year);
        List<Found> found = new ArrayList<>();
        for (Method method : Method.values()) {
            if (how.methods().contains(method)) {
                List<Found> some =
                        new ArrayList<>(
                                switch (method) {
                                    case PAPER_RULE -> new PaperRule(now, how).find();
                                    case LOCATION_QUOTIENT, LOCAL_MORAN ->
                                            new StrongPlaces(now, how).find(method);
                                    case DENSITY -> new DenseFirms(now, how).find();
                                });
                some.removeIf(one -> !passes(one, now, how));
                some.sort(Comparator.comparingDouble((Found one) -> -workers(one, now)));
                found.addAll(some);
            }
        }
        return new Clusters(now, year, found);
    }

    private static boolean passes(Found one, Establishments now, Delimitation how) {
        long count = Arrays.stream(one.rows()).mapToLong(row -> now.weight()[row]).sum();
        double sales = sales(one, now);
        return count > how.moreThanFirms() && (Double.isNaN(sales) || sales > how.moreThanSales());
    }

    /// NaN where no firm has any.
    private static double sales(Found one, Establishments now) {
        double sum = 0;
        boolean known = false;
        for (int row : one.rows()) {
            if (!Double.isNaN(now.sales()[row])) {
                sum += now.weight()[row] * now.sales()[row];
                known = true;
            }
        }
        return known ? sum : Double.NaN;
    }

    private static double workers(Found one, Establishments now) {
        double sum = 0;
        for (int row : one.rows()) {
            sum += now.weight()[row] * now.workers()[row];
        }
        return sum;
    }

    public int count() {
        return found.size();
    }

    /// Numbers of the firms of a cluster among those of the year.
    public int[] rows(int cluster) {
        return found.get(cluster).rows();
    }

    public Method method(int cluster) {
        return found.get(cluster).method();
    }

    /// Numbers of the places that a cluster reaches into, by workers.
    public List<Integer> places(int cluster) {
        return placesByWorkers(found.get(cluster));
    }

    /// The firms of the year.
    public Establishments firms() {
        return firms;
    }

    /// A frame of [#TABLE].
    public Frame frame() {
        Frame frame = new Frame(TABLE);
        Method before = null;
        int number = 0;
        for (int cluster = 0; cluster < found.size(); cluster++) {
            Method method = method(cluster);
            number = method == before ? number + 1 : 1;
            before = method;
            write(cluster, number, frame);
        }
        return frame;
    }

    private void write(int cluster, int number, Frame frame) {
        Found one = found.get(cluster);
        List<Integer> places = placesByWorkers(one);
        long count = Arrays.stream(one.rows()).mapToLong(row -> firms.weight()[row]).sum();
        double[] centre = centre(one);
        frame.set(0, one.method().id())
                .set(1, year)
                .set(2, number)
                .set(3, one.industry())
                .set(4, firms.places().names().get(places.getFirst()))
                .set(5, places.size())
                .set(
                        6,
                        places.stream()
                                .map(firms.places().names()::get)
                                .collect(Collectors.joining(";")))
                .set(7, count)
                .set(8, workers(one, firms))
                .set(9, sales(one, firms))
                .set(10, centre[0])
                .set(11, centre[1])
                .set(12, alsoFoundBy(cluster))
                .endRow();
    }

    private List<Integer> placesByWorkers(Found one) {
        TreeMap<Integer, Double> workers = new TreeMap<>();
        for (int row : one.rows()) {
            workers.merge(
                    firms.place()[row], firms.weight()[row] * firms.workers()[row], Double::sum);
        }
        return workers.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (java.util.Map.Entry<Integer, Double> entry) -> -entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private String alsoFoundBy(int cluster) {
        Found one = found.get(cluster);
        return IntStream.range(0, found.size())
                .filter(other -> found.get(other).method() != one.method())
                .filter(other -> found.get(other).industry().equals(one.industry()))
                .filter(other -> reached.get(other).intersects(reached.get(cluster)))
                .mapToObj(other -> found.get(other).method().id())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /// Coordinates of each firm of a cluster, or of its place where its own are unknown.
    public double[][] points(int cluster) {
        return points(found.get(cluster));
    }

    private double[][] points(Found one) {
        return Arrays.stream(one.rows())
                .mapToObj(row ->
                        Double.isNaN(firms.x()[row])
                                ? new double[] {
                                    firms.places().x()[firms.place()[row]],
                                    firms.places().y()[firms.place()[row]]
                                }
                                : new double[] {firms.x()[row], firms.y()[row]})
                .toArray(double[][]::new);
    }

    private double[] centre(Found one) {
        double[][] points = points(one);
        double[] centre = new double[2];
        for (double[] point : points) {
            centre[0] += point[0] / points.length;
            centre[1] += point[1] / points.length;
        }
        return centre;
    }
}
