package kuaizhuang.model;

import static kuaizhuang.model.EveryFirm.everyFirm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaizhuang.model.Recorded.Row;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Reason;
import kuaizhuang.outputs.FirmTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// M22: what changes hands, at what price, and what becomes of who owns what.
class OwnershipTest {

    private static final String NO_FREEDOM = "policy.sales-begin-1988=off";

    private static double sold(Recorded recorded) {
        return recorded.rows(FirmTables.FORM_CHANGE_YEAR).stream()
                .filter(row ->
                        !row.text("from_control").equals("private")
                                && row.text("to_control").equals("private")
                                && !row.text("from_form").equals("none"))
                .mapToLong(row -> row.count("firms"))
                .sum();
    }

    /// Share of gross output by who truly controls the maker.
    private static Map<String, Double> shares(Stream<Row> firms) {
        Map<String, Double> output =
                firms.collect(
                        Collectors.groupingBy(
                                row -> row.text("control"),
                                Collectors.summingDouble(
                                        row -> row.count("weight") * row.number("output_yuan"))));
        double all = output.values().stream().mapToDouble(it -> it).sum();
        output.replaceAll((control, yuan) -> yuan / all);
        return output;
    }

    @Test
    void nothingIsSoldBeforeTheLawAllowsOrWithTheSwitchOff() {
        Recorded base = Runs.twoValleys("scale=4").record();
        assertThat(sold(base)).isPositive();
        assertThat(base.rows(FirmTables.FORM_CHANGE_YEAR))
                .filteredOn(row ->
                        row.text("from_form").equals("collective")
                                && row.text("to_control").equals("private"))
                .allMatch(row -> row.count("year") >= 1988);
        assertThat(sold(Runs.twoValleys("scale=4", "mechanisms.ownership=off").record())).isZero();
        assertThat(
                        sold(
                                Runs.twoValleys(
                                                "scale=4",
                                                NO_FREEDOM,
                                                "policy.sales-general-1992=off")
                                        .record()))
                .isZero();
    }

    @Test
    void soldFirmsMakePrivateOwnersOvertake() {
        String[] settings = {"scale=4", "parameters.ownership.sale=0.1"};
        Map<String, Double> with =
                shares(Runs.twoValleys(settings).record().rows(FirmTables.FIRM_YEAR, 1995));
        Map<String, Double> without =
                shares(
                        Runs.twoValleys("scale=4", "mechanisms.ownership=off")
                                .record()
                                .rows(FirmTables.FIRM_YEAR, 1995));
        assertThat(with.get("private")).isGreaterThan(without.get("private") + 0.1);
    }

    /// What buyers have paid and what firms still owe is what was asked for, discount and all.
    @Test
    void thePriceIsPaidDownAndInInstalments() {
        try (Simulation simulation =
                Runs.twoValleys("scale=4", "parameters.ownership.sale=0.5").after(144)) {
            Economy economy = simulation.economy();
            long paid = 0;
            long owedBefore = owed(economy);
            assertThat(owedBefore).isZero();
            for (int month = 0; month < 24; month++) {
                simulation.runMonth();
                paid += received(economy, Account.TREASURIES) + received(economy, Account.CENTRE);
            }
            assertThat(paid).isPositive();
            assertThat(owed(economy)).isPositive();
        }
    }

    private static long received(Economy economy, Account owner) {
        int reason = Reason.SALE_OF_FIRM.ordinal();
        return economy.books.monthFlow(Account.HOUSEHOLDS.ordinal(), owner.ordinal(), reason)
                + economy.books.monthFlow(Account.FIRMS.ordinal(), owner.ordinal(), reason);
    }

    private static long owed(Economy economy) {
        long[] sum = new long[1];
        everyFirm(economy, firm -> sum[0] += economy.firms.ownerDebt.values[firm]);
        return sum[0];
    }

    @Test
    void aBuyerHeadsTheFirmAndItsLabelFollowsTheLaw() {
        try (Simulation simulation =
                Runs.twoValleys("scale=4", "parameters.ownership.sale=0.5").after(150)) {
            Economy economy = simulation.economy();
            int[] bought = new int[1];
            everyFirm(
                    economy,
                    firm -> {
                        Form origin = Form.of(economy.firms.origin.values[firm]);
                        if (!origin.isPrivate() && economy.firms.formOf(firm).isPrivate()) {
                            bought[0]++;
                            assertThat(economy.firms.formOf(firm))
                                    .isEqualTo(
                                            origin == Form.STATE
                                                    ? Form.JOINT_STOCK
                                                    : Form.COOPERATIVE);
                            assertThat(economy.firms.household.values[firm]).isNotNegative();
                        }
                    });
            assertThat(bought[0]).isPositive();
        }
    }

    /// The Pattern line of M22: the collective share rises to about 1990, then private firms take
    /// over within a decade.
    @Test
    @Tag("slow")
    void collectivesRiseUntilAbout1990AndThenPrivateFirmsTakeOver() {
        Recorded zhejiang =
                Runs.of("zhejiang", "scale=100").threads(2).record(List.of(FirmTables.FIRM_YEAR));
        Map<Long, Map<String, Double>> byYear =
                Stream.of(1978L, 1990L, 2000L)
                        .collect(
                                Collectors.toMap(
                                        year -> year,
                                        year ->
                                                shares(
                                                        zhejiang.rows(
                                                                FirmTables.FIRM_YEAR,
                                                                year.intValue()))));
        double first = byYear.get(1978L).get("collective");
        double top = byYear.get(1990L).get("collective");
        double last = byYear.get(2000L).get("collective");
        assertThat(top).isGreaterThan(first).isGreaterThan(0.4);
        assertThat(last).isLessThan(top / 2);
        assertThat(byYear.get(1990L).get("private")).isLessThan(0.2);
        assertThat(byYear.get(2000L).get("private")).isGreaterThan(0.5);
    }
}
