package kuaizhuang.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import kuaizhuang.model.Recorded;
import kuaizhuang.model.Recorded.Row;
import kuaizhuang.model.Runs;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.HometownNetworks;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.outputs.PeopleTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.Tradition;
import org.junit.jupiter.api.Test;

/// Hometown networks in Two Valleys, where one county has an old tradition of emigration and
/// another of peddling.
class NetworksTest {

    private static final int EMIGRANTS = 900201;
    private static final int PEDDLERS = 900101;
    private static final Recorded BASE = Runs.twoValleys().record();
    private static final Recorded WITHOUT = Runs.twoValleys("mechanisms.networks=off").record();

    private static long members(Recorded run, int year, Predicate<Row> which) {
        return run.rows(PeopleTables.NETWORK_YEAR, year)
                .filter(which)
                .mapToLong(row -> row.count("members"))
                .sum();
    }

    private static boolean isAbroad(Row row) {
        return (boolean) row.value("abroad");
    }

    private static double sold(Recorded run, String column) {
        return run.rows(ProductTables.TOWN_PRODUCT_YEAR).stream()
                .mapToDouble(it -> it.number(column))
                .sum();
    }

    @Test
    void theFirstNetworkAbroadIsThatOfTheCountyWithTheTradition() {
        Predicate<Row> tradition = row -> isAbroad(row) && row.count("county_code") == EMIGRANTS;
        Predicate<Row> other = row -> isAbroad(row) && row.count("county_code") != EMIGRANTS;
        assertThat(members(BASE, 1976, tradition)).isPositive();
        assertThat(members(BASE, 1976, other)).isZero();
    }

    @Test
    void traditionsDealtAnewMoveTheFirstNetworkAbroad() {
        Runs shuffled = Runs.twoValleys("traditions=shuffled", "seed=3", "until=1976-12");
        try (Simulation simulation = shuffled.begin()) {
            Region region = shuffled.input().region();
            Tradition emigration =
                    region.traditions().stream()
                            .filter(it -> it.kind() == Tradition.Kind.EMIGRATION)
                            .findFirst()
                            .orElseThrow();
            int county = Traditions.county(simulation.economy(), emigration);
            simulation.runMonth();
            for (int at = 0; at < simulation.economy().counties; at++) {
                double away = simulation.economy().networks.shareAway(at);
                assertThat(away > 0).as("county %d", at).isEqualTo(at == county);
            }
        }
    }

    @Test
    void aTraditionOfPeddlingMakesTheLargestNetworkInTheCountry() {
        // Peddlers who found at home do not settle away.
        Recorded run = Runs.twoValleys("mechanisms.founding=off", "until=1985-12").record();
        long ofPeddlers =
                members(run, 1985, row -> !isAbroad(row) && row.count("county_code") == PEDDLERS);
        long ofAll = members(run, 1985, row -> !isAbroad(row));
        assertThat(ofPeddlers).isGreaterThan(ofAll / 2);
    }

    @Test
    void withoutATraditionTheWorldComesAfterTheCountry() {
        Predicate<Row> fromPeddlers = row -> row.count("county_code") == PEDDLERS;
        int country = firstYear(fromPeddlers.and(row -> !isAbroad(row)));
        int world = firstYear(fromPeddlers.and(NetworksTest::isAbroad));
        assertThat(country).isLessThan(world);
    }

    private static int firstYear(Predicate<Row> which) {
        for (int year = 1976; year <= 1995; year++) {
            if (members(BASE, year, which) > 0) {
                return year;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void networksGrowSellTellAndSendMoney() {
        assertThat(members(BASE, 1995, row -> true))
                .isGreaterThan(2 * members(BASE, 1980, row -> true));
        assertThat(sold(BASE, "sold_network_yuan")).isPositive();
        for (String trace :
                new String[] {"remitted_yuan", "news", "sold_yuan", "joined", "departed"}) {
            assertThat(
                            BASE.rows(PeopleTables.NETWORK_YEAR).stream()
                                    .mapToDouble(it -> number(it, trace)))
                    .as(trace)
                    .anyMatch(it -> it > 0);
        }
    }

    private static double number(Row row, String column) {
        return ((Number) row.value(column)).doubleValue();
    }

    @Test
    void whatNetworksSellIsTheSameByRegionAndByProduct() {
        double byRegion =
                BASE.rows(PeopleTables.NETWORK_YEAR).stream()
                        .mapToDouble(it -> it.number("sold_yuan"))
                        .sum();
        double byProduct = sold(BASE, "sold_network_yuan");
        assertThat(byRegion / byProduct).isBetween(0.999, 1.001);
    }

    @Test
    void withoutNetworksNothingIsSoldThroughThemAndNobodyLivesAway() {
        assertThat(WITHOUT.rows(PeopleTables.NETWORK_YEAR)).isEmpty();
        assertThat(sold(WITHOUT, "sold_network_yuan")).isZero();
        assertThat(WITHOUT.rows(TownTables.TOWN_YEAR))
                .allMatch(it -> it.count("away_country") + it.count("away_abroad") == 0);
        assertThat(sold(WITHOUT, "sold_peddlers_yuan")).isPositive();
    }

    @Test
    void aPeddlersReachDoesNotDependOnTheSwitch() {
        try (Simulation on = Runs.twoValleys().after(1);
                Simulation off = Runs.twoValleys("mechanisms.networks=off").after(1)) {
            assertThat(off.economy().peddlers.reach.values)
                    .containsExactly(on.economy().peddlers.reach.values);
        }
    }

    @Test
    void peopleInNetworksAreThoseWhoseTownsMissThem() {
        for (int year = 1976; year <= 1995; year++) {
            long away =
                    BASE.rows(TownTables.TOWN_YEAR, year)
                            .mapToLong(it -> it.count("away_country") + it.count("away_abroad"))
                            .sum();
            assertThat(members(BASE, year, row -> true)).as("%d", year).isEqualTo(away);
        }
    }

    @Test
    void whoComesHomeBringsExperienceThatTheTownLearnsFrom() {
        try (Simulation simulation = Runs.twoValleys().after(3)) {
            Economy economy = simulation.economy();
            Employment employment = new Employment(economy);
            int person = farmerOf(economy, 0);
            int product = (economy.persons.productOf(person) + 1) % economy.products;
            persons(economy).product.values[person] = (byte) product;
            persons(economy).skill.values[person] = 120;
            employment.take(person, 0, economy.jobs.of(1, Occupation.FARM));
            assertThat(persons(economy).is(person, Persons.RETURNED)).isFalse();
            employment.take(person, 0, economy.jobs.of(0, Occupation.FARM));
            assertThat(persons(economy).is(person, Persons.RETURNED)).isTrue();
            int cell = economy.cells.of(0, product);
            assertThat(economy.cells.returned.values[cell]).isEqualTo(120);
            var known = economy.cells.knownFrom[Knowledge.RETURNED.ordinal()].values;
            float before = known[cell];
            for (int month = 0; month < 3; month++) {
                simulation.runMonth();
            }
            assertThat(economy.cells.returned.values[cell]).isLessThan(120);
            assertThat(known[cell]).isGreaterThan(before);
        }
    }

    private static Persons persons(Economy economy) {
        return economy.persons;
    }

    private static int farmerOf(Economy economy, int town) {
        for (int at = 0; at < economy.persons.positions(town); at++) {
            int person = economy.persons.row(town, at);
            if (economy.persons.job.values[person] == economy.jobs.of(town, Occupation.FARM)) {
                return person;
            }
        }
        throw new AssertionError("nobody farms");
    }

    @Test
    void aTownOpensNoFurtherThanTheProvinceLetsIt() {
        try (Simulation simulation = Runs.twoValleys().after(239)) {
            Economy economy = simulation.economy();
            double most = economy.levers.share(Lever.HUKOU_OPENING);
            double cost = economy.scenario.parametersOf(Hukou.DECLARATION).handicap();
            for (int town = 0; town < economy.towns; town++) {
                double opening = economy.town.opening.values[town];
                assertThat(opening).isBetween(0.0, most);
                assertThat(economy.town.handicap.values[town]).isEqualTo(cost * (1 - opening));
            }
            assertThat(Arrays.stream(economy.town.opening.values).sum()).isPositive();
        }
    }

    @Test
    void aMonthAllocatesNothing() {
        var threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        try (Simulation simulation = Runs.twoValleys().after(60)) {
            Economy economy = simulation.economy();
            var networks =
                    new Networks(economy.scenario.parametersOf(Networks.DECLARATION), economy);
            var hukou = new Hukou(economy.scenario.parametersOf(Hukou.DECLARATION), economy);
            long before = 0;
            for (int run = 0; run < 30; run++) {
                if (run == 10) {
                    before = threads.getCurrentThreadAllocatedBytes();
                }
                networks.run();
                hukou.run();
            }
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
        }
    }

    @Test
    void shopsFollowTheirKeepers() {
        Runs.twoValleys()
                .everyYear(simulation -> {
                    HometownNetworks networks = simulation.economy().networks;
                    double each =
                            simulation
                                    .economy()
                                    .scenario
                                    .parametersOf(Networks.DECLARATION)
                                    .peoplePerShop();
                    for (int row = 0; row < networks.capacity(); row++) {
                        assertThat(networks.shops.values[row])
                                .isBetween(0.0, networks.members.values[row] / each + 1e-9);
                    }
                });
    }
}
