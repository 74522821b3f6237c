package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import kuaizhuang.kernel.TableSpec.Type;
import kuaizhuang.model.Recorded.Row;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PeopleTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.Tables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.outputs.TradeTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a run records, held against what its declaration says and against its other tables.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservationTest {

    private static final int SCALE = 3;

    private Recorded run;

    private record At(long year, long place) {}

    private record Made(long year, long place, String product) {}

    @BeforeAll
    void runOnce() {
        run = Runs.twoValleys("scale=" + SCALE).record();
    }

    private static At at(Row row) {
        return new At(row.count("year"), row.count("place_id"));
    }

    private static Made made(Row row) {
        return new Made(row.count("year"), row.count("place_id"), row.text("product"));
    }

    static Stream<TableSpec> tables() {
        return Tables.ALL.stream().filter(table -> !Tables.MEASURED.contains(table));
    }

    @Test
    void aRunRecordsEveryTableThatIsNotMeasured() {
        assertThat(run.tables()).containsExactlyInAnyOrderElementsOf(tables().toList());
        assertThat(tables())
                .allSatisfy(table -> assertThat(run.rows(table)).as(table.name()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keysAreThereAndUnique(TableSpec table) {
        List<String> keys =
                table.columns().stream().filter(ColumnSpec::key).map(ColumnSpec::name).toList();
        assertThat(keys).isNotEmpty();
        Set<List<Object>> seen = new HashSet<>();
        for (Row row : run.rows(table)) {
            List<Object> key = keys.stream().map(row::value).toList();
            assertThat(key).doesNotContainNull();
            assertThat(seen.add(key)).as("%s %s once", table.name(), key).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void countsAndFlowsAreNumbersAndNotNegative(TableSpec table) {
        for (ColumnSpec column : table.columns()) {
            boolean mayBeNegative =
                    Set.of(
                                    "cash_yuan",
                                    "profit_yuan",
                                    "yuan",
                                    "treasury_yuan",
                                    "household_cash_yuan",
                                    "longitude",
                                    "latitude",
                                    "firm_id")
                            .contains(column.name());
            if (column.type() == Type.DOUBLE
                    || column.type() == Type.LONG
                    || column.type() == Type.INT) {
                assertThat(run.rows(table))
                        .allMatch(
                                row ->
                                        Double.isFinite(row.number(column.name()))
                                                && (mayBeNegative
                                                        || row.number(column.name()) >= 0),
                                table.name() + "." + column.name());
            }
        }
    }

    @Test
    void everyYearHasEveryTownOnce() {
        Map<Long, Long> towns =
                run.rows(TownTables.TOWN_YEAR).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.count("year"), Collectors.counting()));
        assertThat(towns).hasSize(20).allSatisfy((year, count) -> assertThat(count).isEqualTo(12));
        assertThat(run.rows(PlaceTables.PLACE)).hasSize(12);
    }

    @Test
    void firmsAreTheSameInEveryTable() {
        Map<At, Long> inTowns =
                withoutZeros(run.sums(TownTables.TOWN_YEAR, ObservationTest::at, "firms"));
        assertThat(
                        withoutZeros(
                                run.sums(
                                        ProductTables.TOWN_PRODUCT_YEAR,
                                        ObservationTest::at,
                                        "firms")))
                .isEqualTo(inTowns);
        assertThat(run.sums(FirmTables.FIRM_YEAR, ObservationTest::at, "weight"))
                .isEqualTo(inTowns);
        assertThat(run.sums(FirmTables.FIRM_YEAR, ObservationTest::made, "weight"))
                .isEqualTo(
                        withoutZeros(
                                run.sums(
                                        ProductTables.TOWN_PRODUCT_YEAR,
                                        ObservationTest::made,
                                        "firms")));
    }

    @ParameterizedTest
    @MethodSource("origins")
    void workersOfEachOriginAreTheSameInEveryTable(String origin) {
        Map<At, Long> inTowns =
                withoutZeros(
                        run.sums(
                                TownTables.TOWN_YEAR,
                                ObservationTest::at,
                                "industry_workers_" + origin));
        assertThat(
                        withoutZeros(
                                run.sums(
                                        ProductTables.TOWN_PRODUCT_YEAR,
                                        ObservationTest::at,
                                        "workers_" + origin)))
                .isEqualTo(inTowns);
        Map<At, Long> inFirms =
                withoutZeros(
                        run.sums(FirmTables.FIRM_YEAR, ObservationTest::at, "staff_" + origin));
        inFirms.replaceAll((key, rows) -> rows * SCALE);
        assertThat(inFirms).isEqualTo(inTowns);
    }

    static Stream<String> origins() {
        return Stream.of("town", "province", "outside");
    }

    @Test
    void theStaffOfAFirmIsThatOfItsOrigins() {
        assertThat(run.rows(FirmTables.FIRM_YEAR))
                .allMatch(row ->
                        row.count("staff")
                                == row.count("staff_town")
                                        + row.count("staff_province")
                                        + row.count("staff_outside"));
        assertThat(run.rows(TownTables.TOWN_YEAR))
                .allMatch(row ->
                        row.count("industry_workers")
                                == row.count("industry_workers_town")
                                        + row.count("industry_workers_province")
                                        + row.count("industry_workers_outside"));
    }

    @Test
    void outputIsTheSameInTownsAndProducts() {
        Map<At, Double> inTowns =
                run.totals(TownTables.TOWN_YEAR, ObservationTest::at, "output_yuan");
        Map<At, Double> inProducts =
                run.totals(ProductTables.TOWN_PRODUCT_YEAR, ObservationTest::at, "output_yuan");
        inTowns.forEach((key, yuan) ->
                assertThat(inProducts.getOrDefault(key, 0.0))
                        .as(key.toString())
                        .isCloseTo(yuan, within(1 + yuan * 1e-9)));
    }

    @Test
    void everyoneWhoLivesInACountyHasOneOccupation() {
        Map<Long, Long> countyOf =
                run.rows(PlaceTables.PLACE).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.count("place_id"),
                                        row -> row.count("county_code")));
        Map<At, Long> residents =
                run.sums(
                        TownTables.TOWN_YEAR,
                        row -> new At(row.count("year"), countyOf.get(row.count("place_id"))),
                        "residents");
        assertThat(
                        run.sums(
                                PeopleTables.OCCUPATION_YEAR,
                                row -> new At(row.count("year"), row.count("county_code")),
                                row ->
                                        row.text("origin").equals("away")
                                                ? 0
                                                : row.count("persons")))
                .isEqualTo(residents);
    }

    @Test
    void peopleOfAYearAreThoseOfTheLastAndTheBornLessTheDead() {
        Map<Long, Long> registered =
                run.sums(TownTables.TOWN_YEAR, row -> row.count("year"), "registered");
        Map<Long, Long> people =
                run.sums(
                        TownTables.TOWN_YEAR,
                        row -> row.count("year"),
                        row ->
                                row.count("residents")
                                        + row.count("away_country")
                                        + row.count("away_abroad"));
        Map<Long, Long> changes =
                run.rows(TownTables.TOWN_YEAR).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.count("year"),
                                        Collectors.summingLong(row ->
                                                row.count("births")
                                                        - row.count("deaths")
                                                        + row.count("arrivals_from_outside")
                                                        - row.count("departures_to_outside"))));
        for (long year = 1977; year <= 1995; year++) {
            assertThat(people.get(year))
                    .as("%d", year)
                    .isEqualTo(people.get(year - 1) + changes.get(year));
            assertThat(registered.get(year)).isLessThanOrEqualTo(people.get(year));
        }
    }

    @Test
    void balancesOfAllClassesOfAccountsAddUpToNothing() {
        Map<Long, Double> sums =
                run.rows(TradeTables.ACCOUNT_YEAR).stream()
                        .filter(row -> row.text("reason").equals("balance"))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.count("year"),
                                        Collectors.summingDouble(row -> row.number("yuan"))));
        assertThat(sums)
                .hasSize(20)
                .allSatisfy((year, sum) -> assertThat(sum).isCloseTo(0, within(0.01)));
    }

    @Test
    void balancesChangeByWhatCameInLessWhatWentOut() {
        Map<String, Double> balance = balances(1976);
        for (long year = 1977; year <= 1995; year++) {
            Map<String, Double> expected = balance;
            run.rows(TradeTables.ACCOUNT_YEAR, (int) year)
                    .filter(row -> !row.text("reason").equals("balance"))
                    .forEach(row -> {
                        expected.merge(row.text("payer"), -row.number("yuan"), Double::sum);
                        expected.merge(row.text("payee"), row.number("yuan"), Double::sum);
                    });
            balance = balances((int) year);
            balance.forEach((account, yuan) ->
                    assertThat(yuan).as(account).isCloseTo(expected.get(account), within(0.1)));
        }
    }

    private Map<String, Double> balances(int year) {
        return run.rows(TradeTables.ACCOUNT_YEAR, year)
                .filter(row -> row.text("reason").equals("balance"))
                .collect(Collectors.toMap(row -> row.text("payer"), row -> row.number("yuan")));
    }

    @Test
    void firmsOfAYearAreThoseOfTheLastAndTheFoundedLessTheClosed() {
        Map<Made, Long> firms =
                run.sums(ProductTables.TOWN_PRODUCT_YEAR, ObservationTest::made, "firms");
        for (Row row : run.rows(ProductTables.TOWN_PRODUCT_YEAR)) {
            if (row.count("year") > 1976) {
                Made before =
                        new Made(row.count("year") - 1, row.count("place_id"), row.text("product"));
                assertThat(row.count("firms"))
                        .as(made(row).toString())
                        .isEqualTo(
                                firms.getOrDefault(before, 0L)
                                        + row.count("entries")
                                        - row.count("exits"));
            }
        }
    }

    @Test
    void entriesHaveOneSourceAndOneFounderEach() {
        assertThat(run.rows(ProductTables.TOWN_PRODUCT_YEAR))
                .allMatch(row ->
                        row.count("entries")
                                == sum(
                                        row,
                                        "entries_tradition",
                                        "entries_peddler_news",
                                        "entries_market_news",
                                        "entries_network_news",
                                        "entries_neighbour_news",
                                        "entries_returned_news",
                                        "entries_worker_skill",
                                        "entries_investors"));
        assertThat(run.rows(ProductTables.TOWN_PRODUCT_YEAR))
                .allMatch(row ->
                        row.count("entries")
                                == sum(
                                        row,
                                        "founders_farmers",
                                        "founders_peddlers",
                                        "founders_workers",
                                        "founders_settled",
                                        "founders_others"));
        assertThat(run.rows(ProductTables.TOWN_PRODUCT_YEAR))
                .allMatch(row ->
                        row.count("exits")
                                == sum(
                                        row,
                                        "exits_out_of_cash",
                                        "exits_no_orders",
                                        "exits_crackdown",
                                        "exits_founder_retired"));
    }

    private static long sum(Row row, String... columns) {
        return Stream.of(columns).mapToLong(row::count).sum();
    }

    @Test
    void formChangesLeadFromTheFormsOfOneYearToThoseOfTheNext() {
        Map<String, Long> before = forms(1976);
        for (int year = 1977; year <= 1995; year++) {
            Map<String, Long> expected = before;
            run.rows(FirmTables.FORM_CHANGE_YEAR, year)
                    .forEach(row -> {
                        expected.merge(row.text("from_form"), -row.count("firms"), Long::sum);
                        expected.merge(row.text("to_form"), row.count("firms"), Long::sum);
                    });
            expected.remove("none");
            before = forms(year);
            assertThat(withoutZeros(expected)).as("%d", year).isEqualTo(before);
        }
    }

    private Map<String, Long> forms(int year) {
        return run.rows(FirmTables.FIRM_YEAR, year)
                .collect(
                        Collectors.groupingBy(
                                row -> row.text("form"),
                                Collectors.summingLong(row -> row.count("weight"))));
    }

    @Test
    void aFirmKeepsWhatItWasBornWith() {
        Map<Object, Row> first =
                run.rows(FirmTables.FIRM_YEAR).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.value("firm_id"),
                                        row -> row,
                                        (earlier, later) -> earlier));
        for (Row row : run.rows(FirmTables.FIRM_YEAR)) {
            for (String column :
                    List.of(
                            "place_id",
                            "product",
                            "founded_year",
                            "founded_month",
                            "founder_household")) {
                assertThat(row.value(column))
                        .as("%s of %s", column, row)
                        .isEqualTo(first.get(row.value("firm_id")).value(column));
            }
            assertThat(row.count("founded_year")).isLessThanOrEqualTo(row.count("year"));
        }
    }

    @Test
    void everyRuleThatFallsInTheRunIsRecordedWithTheLevelsThatItLinks() {
        long fallInTheRun =
                Runs.twoValleys().input().region().policy().stream()
                        .filter(rule ->
                                rule.date().getYear() >= 1976 && rule.date().getYear() <= 1995)
                        .count();
        assertThat(run.rows(PlaceTables.POLICY_EVENT)).hasSize((int) fallInTheRun);
        for (Row event : run.rows(PlaceTables.POLICY_EVENT)) {
            run.rows(PlaceTables.POLICY_EVENT).stream()
                    .filter(later ->
                            later.text("lever").equals(event.text("lever"))
                                    && later != event
                                    && months(later) >= months(event))
                    .findFirst()
                    .ifPresent(next ->
                            assertThat(next.number("from_level"))
                                    .isEqualTo(event.number("to_level")));
        }
    }

    private static long months(Row event) {
        return event.count("year") * 12 + event.count("month");
    }

    private static <K> Map<K, Long> withoutZeros(Map<K, Long> sums) {
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }
}
