package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.model.Recorded.Row;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TradeTables;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.Tradition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// M19: who comes from outside, where the door is open, and what the owner takes home.
class OutsideCapitalTest {

    private static final String MANY = "parameters.outside-capital.projects=200";

    private static List<Row> outsiders(Recorded recorded) {
        return recorded.rows(FirmTables.FIRM_YEAR).stream()
                .filter(row -> row.text("control").equals("outside"))
                .toList();
    }

    @Test
    void nobodyComesBeforeTheDoorIsOpenedOrWithTheSwitchOff() {
        Recorded base = Runs.twoValleys(MANY).record();
        assertThat(outsiders(base))
                .isNotEmpty()
                .allMatch(row -> row.count("year") >= 1984)
                .allMatch(row ->
                        row.text("form").equals("foreign or mixed firm")
                                && row.text("investor") != null
                                && row.number("outside_share") >= 0.5);
        assertThat(outsiders(Runs.twoValleys(MANY, "policy.coast-opened-1984=off").record()))
                .isEmpty();
        assertThat(outsiders(Runs.twoValleys("mechanisms.outside-capital=off").record())).isEmpty();
    }

    @Test
    void theyAreCountedWhereverEntriesAre() {
        Recorded recorded = Runs.twoValleys(MANY).record();
        long entries =
                recorded.rows(ProductTables.TOWN_PRODUCT_YEAR).stream()
                        .mapToLong(row -> row.count("entries_investors"))
                        .sum();
        long opened =
                recorded.rows(FirmTables.FORM_CHANGE_YEAR).stream()
                        .filter(row ->
                                row.text("from_form").equals("none")
                                        && row.text("to_control").equals("outside"))
                        .mapToLong(row -> row.count("firms"))
                        .sum();
        assertThat(entries).isPositive().isEqualTo(opened);
    }

    @Test
    void theDoorIsClosedWherePeopleOfThePlaceRuleItsTrade() {
        Runs open = Runs.twoValleys(MANY, "parameters.outside-capital.closing=0");
        Runs closed = Runs.twoValleys(MANY, "parameters.outside-capital.closing=60");
        Set<Integer> ties = countiesWithTies(open.input().region());
        assertThat(ties).isNotEmpty();
        double whereOpen = in(open, ties) / (double) outsiders(open.record()).size();
        double whereClosed = in(closed, ties) / (double) outsiders(closed.record()).size();
        assertThat(whereOpen).isPositive();
        assertThat(whereClosed).isLessThan(whereOpen / 2);
    }

    private static Set<Integer> countiesWithTies(Region region) {
        Set<Integer> counties = new HashSet<>();
        for (Tradition tradition : region.traditions()) {
            if (tradition.kind() == Tradition.Kind.PEDDLING
                    || tradition.kind() == Tradition.Kind.EMIGRATION
                    || tradition.kind() == Tradition.Kind.ITINERANT_CRAFT) {
                counties.add(tradition.county());
            }
        }
        return counties;
    }

    private static long in(Runs run, Set<Integer> counties) {
        Region region = run.input().region();
        return outsiders(run.record()).stream()
                .filter(row ->
                        counties.contains(region.towns().get((int) row.count("place_id")).county()))
                .count();
    }

    @Test
    void theInvestorTakesHomeHisShareOfTheProfit() {
        Recorded all = Runs.twoValleys(MANY, "parameters.outside-capital.joint=0").record();
        assertThat(outsiders(all)).allMatch(row -> row.number("outside_share") == 1);
        assertThat(paid(all, "firms", "outside", "dividend")).isPositive();
        assertThat(paid(all, "outside", "firms", "capital paid in")).isPositive();
        Recorded without = Runs.twoValleys("mechanisms.outside-capital=off").record();
        assertThat(paid(without, "firms", "outside", "dividend")).isZero();
    }

    private static double paid(Recorded recorded, String payer, String payee, String reason) {
        return recorded.rows(TradeTables.ACCOUNT_YEAR).stream()
                .filter(row ->
                        row.text("payer").equals(payer)
                                && row.text("payee").equals(payee)
                                && row.text("reason").equals(reason))
                .mapToDouble(row -> row.number("yuan"))
                .sum();
    }

    /// The Pattern line of M19: nearly absent in Wenzhou, dominant under Guangdong's institutions.
    @Test
    @Tag("slow")
    void nearlyAbsentInWenzhouAndDominantInTheGuangdongRegime() {
        List<TableSpec> tables = List.of(PlaceTables.PLACE, FirmTables.FIRM_YEAR);
        Recorded base = Runs.of("zhejiang", "scale=100").threads(2).record(tables);
        double province = share(base, "");
        assertThat(province).isBetween(0.02, 0.4);
        assertThat(share(base, "Wenzhou")).isLessThan(province / 4);
        Recorded guangdong = Runs.of("guangdong", "scale=100").threads(2).record(tables);
        assertThat(share(guangdong, "")).isGreaterThan(0.4);
    }

    /// Share of firms from outside in the output of 2005, of a prefecture or (empty) of all.
    private static double share(Recorded recorded, String prefecture) {
        Map<Long, String> prefectures =
                recorded.rows(PlaceTables.PLACE).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.count("place_id"),
                                        row -> row.text("prefecture")));
        Map<Boolean, Double> output =
                recorded.rows(FirmTables.FIRM_YEAR, 2005)
                        .filter(row ->
                                prefectures.get(row.count("place_id")).startsWith(prefecture))
                        .collect(
                                Collectors.partitioningBy(
                                        row -> row.text("control").equals("outside"),
                                        Collectors.summingDouble(
                                                row -> row.number("output_yuan"))));
        return output.get(true) / (output.get(true) + output.get(false));
    }
}
