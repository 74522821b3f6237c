package kuaizhuang.measure.delimit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterRule;
import kuaizhuang.measure.ClusterRule.Members;
import kuaizhuang.measure.ClusterRule.Relation;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.measure.ClusterRule.Unit;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Places;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;

/// Puts a register into the tables that [ClusterRule] reads. Where sales are unknown, workers take
/// their place and only the number of firms decides.
final class PaperRule {

    /// On a plane a kilometre becomes this many degrees at the equator, where both axes agree.
    private static final double DEGREES_A_KM = 1 / 111.19508;

    private final Establishments firms;
    private final Delimitation how;
    private final boolean salesKnown;

    PaperRule(Establishments firms, Delimitation how) {
        this.firms = firms;
        this.how = how;
        this.salesKnown =
                IntStream.range(0, firms.rows()).anyMatch(row -> !Double.isNaN(firms.sales()[row]));
    }

    List<Found> find() {
        Thresholds thresholds =
                new Thresholds(
                        how.moreThanFirms(),
                        salesKnown ? how.moreThanSales() : 0,
                        how.joinKm(),
                        how.withinGroups() ? Unit.COUNTY : Unit.NONE,
                        Relation.PRODUCT_AND_COMPLEMENTS);
        List<Members> clusters =
                new ClusterRule(thresholds, how.complements(), places()).members(made());
        int[][] rowsByPlace = rowsByPlace();
        List<Found> found = new ArrayList<>();
        for (Members members : clusters) {
            int[] rows =
                    IntStream.of(members.places())
                            .flatMap(place -> IntStream.of(rowsByPlace[place]))
                            .filter(row ->
                                    members.products()
                                            .contains(
                                                    firms.industries().get(firms.industry()[row])))
                            .sorted()
                            .toArray();
            found.add(new Found(Method.PAPER_RULE, members.product(), rows));
        }
        return found;
    }

    private int[][] rowsByPlace() {
        List<List<Integer>> rows = new ArrayList<>();
        for (int place = 0; place < firms.places().count(); place++) {
            rows.add(new ArrayList<>());
        }
        for (int row = 0; row < firms.rows(); row++) {
            rows.get(firms.place()[row]).add(row);
        }
        return rows.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private Frame places() {
        Places places = firms.places();
        List<String> groups = places.groups().stream().distinct().toList();
        double scale = firms.onEarth() ? 1 : DEGREES_A_KM;
        Frame frame = new Frame(PlaceTables.PLACE);
        for (int place = 0; place < places.count(); place++) {
            int group = groups.indexOf(places.groups().get(place));
            frame.set(PlaceTables.PLACE.index("place_id"), place)
                    .set(PlaceTables.PLACE.index("town"), places.names().get(place))
                    .set(PlaceTables.PLACE.index("county_code"), group)
                    .set(PlaceTables.PLACE.index("county"), places.groups().get(place))
                    .set(PlaceTables.PLACE.index("unit2001"), group)
                    .set(PlaceTables.PLACE.index("zone"), "")
                    .set(PlaceTables.PLACE.index("longitude"), places.x()[place] * scale)
                    .set(PlaceTables.PLACE.index("latitude"), places.y()[place] * scale)
                    .endRow();
        }
        return frame;
    }

    private Frame made() {
        TreeMap<Long, double[]> sums = new TreeMap<>();
        for (int row = 0; row < firms.rows(); row++) {
            long cell =
                    (long) firms.place()[row] * firms.industries().size() + firms.industry()[row];
            double[] sum = sums.computeIfAbsent(cell, any -> new double[2]);
            double amount = salesKnown ? firms.sales()[row] : firms.workers()[row];
            sum[0] += firms.weight()[row];
            sum[1] += Double.isNaN(amount) ? 0 : firms.weight()[row] * amount;
        }
        Frame frame = new Frame(ProductTables.TOWN_PRODUCT_YEAR);
        sums.forEach((cell, sum) ->
                frame.set(
                                ProductTables.TOWN_PRODUCT_YEAR.index("place_id"),
                                (int) (cell / firms.industries().size()))
                        .set(
                                ProductTables.TOWN_PRODUCT_YEAR.index("product"),
                                firms.industries().get((int) (cell % firms.industries().size())))
                        .set(ProductTables.TOWN_PRODUCT_YEAR.index("sector"), "")
                        .set(ProductTables.TOWN_PRODUCT_YEAR.index("firms"), (long) sum[0])
                        .set(ProductTables.TOWN_PRODUCT_YEAR.index("output_yuan"), sum[1])
                        .endRow());
        return frame;
    }
}
