package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kuaizhuang.model.Recorded.Row;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.outputs.TradeTables;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.PolicyRule;
import kuaizhuang.region.Region.Tradition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a mechanism alone can bring about does not come about without it.
class MechanismsTest {

    @Test
    void withoutNewsNobodyFoundsOutsideTraditionsAndSkill() {
        Runs run = Runs.twoValleys("mechanisms.news=off");
        Recorded recorded = run.record();
        assertThat(total(recorded, "entries_tradition")).isPositive();
        assertThat(total(recorded, "entries_peddler_news")).isZero();
        assertThat(total(recorded, "entries_market_news")).isZero();
        assertThat(total(recorded, "entries_neighbour_news")).isZero();
        assertThat(total(recorded, "entries_network_news")).isZero();
        assertThat(total(recorded, "entries_returned_news")).isZero();
        Set<String> crafts = crafts(run.input().region());
        assertThat(
                        recorded.rows(ProductTables.TOWN_PRODUCT_YEAR).stream()
                                .filter(row -> row.count("entries_tradition") > 0))
                .allMatch(row ->
                        crafts.contains(
                                countyOf(run.input().region(), row) + " " + row.text("product")));
    }

    @Test
    void withNewsTownsFoundWhatTheyHaveNoTraditionFor() {
        Runs run = Runs.twoValleys();
        Set<String> crafts = crafts(run.input().region());
        assertThat(
                        run.record().rows(ProductTables.TOWN_PRODUCT_YEAR).stream()
                                .filter(row ->
                                        row.count("entries") > row.count("entries_worker_skill")))
                .anyMatch(row ->
                        !crafts.contains(
                                countyOf(run.input().region(), row) + " " + row.text("product")));
    }

    private static Set<String> crafts(Region region) {
        Set<String> crafts = new HashSet<>();
        for (Tradition tradition : region.traditions()) {
            if (tradition.product() >= 0) {
                crafts.add(
                        tradition.county() + " " + region.products().get(tradition.product()).id());
            }
        }
        return crafts;
    }

    private static int countyOf(Region region, Row row) {
        return region.towns().get((int) row.count("place_id")).county();
    }

    private static long total(Recorded recorded, String column) {
        return recorded.rows(ProductTables.TOWN_PRODUCT_YEAR).stream()
                .mapToLong(row -> row.count(column))
                .sum();
    }

    @Test
    void withoutTraditionsNothingIsFoundedOnOne() {
        assertThat(total(Runs.twoValleys("traditions=off").record(), "entries_tradition")).isZero();
    }

    @Test
    void withoutFoundingNoFirmIsFounded() {
        Recorded recorded =
                Runs.twoValleys(
                                "mechanisms.founding=off",
                                "mechanisms.local-governments=off",
                                "mechanisms.outside-capital=off")
                        .record();
        assertThat(total(recorded, "entries")).isZero();
        assertThat(recorded.rows(FirmTables.FIRM_YEAR))
                .noneMatch(row ->
                        row.text("control").equals("private")
                                && (row.text("origin").equals("unregistered workshop")
                                        || row.text("origin").equals("registered household firm")));
    }

    @Test
    void withoutMarketsThereAreNoFairs() {
        assertThat(Runs.twoValleys("mechanisms.markets=off").record().rows(TradeTables.MARKET_YEAR))
                .isEmpty();
        assertThat(Runs.twoValleys().record().rows(TradeTables.MARKET_YEAR)).isNotEmpty();
    }

    @Test
    void withoutRedHatsNobodyWearsOneAndNobodyIsClosedByACampaign() {
        Recorded recorded = Runs.twoValleys("mechanisms.red-hat=off").record();
        assertThat(recorded.rows(FirmTables.FIRM_YEAR))
                .noneMatch(row -> row.text("form").equals("red-hat workshop"));
        assertThat(total(recorded, "exits_crackdown")).isZero();
    }

    @Test
    void withoutExitOnlyCampaignsCloseFirms() {
        Recorded recorded = Runs.twoValleys("mechanisms.exit=off").record();
        assertThat(total(recorded, "exits")).isEqualTo(total(recorded, "exits_crackdown"));
    }

    @Test
    void withoutPeoplesLivesNobodyIsBornOrDies() {
        Recorded recorded = Runs.twoValleys("mechanisms.people=off").record();
        assertThat(recorded.rows(TownTables.TOWN_YEAR))
                .allMatch(row -> row.count("births") + row.count("deaths") == 0);
    }

    @Test
    void withoutOutsideLabourNobodyComesFromOtherProvinces() {
        Recorded recorded = Runs.twoValleys("mechanisms.outside-labour=off").record();
        assertThat(recorded.rows(TownTables.TOWN_YEAR))
                .allMatch(row ->
                        row.count("arrivals_from_outside") == 0
                                && row.count("industry_workers_outside") == 0);
    }

    @Test
    void withoutKinLoansNobodyOwesTheChest() {
        Runs.twoValleys("mechanisms.kin-loans=off")
                .everyYear(it -> assertThat(it.economy().lineages.lent.values).containsOnly(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack", "off", "0.75"})
    void aLeverFollowsItsRulesAsTheScenarioSetsThem(String setting) {
        PolicyRule rule = ruleInTheRun();
        String value = setting.equals("pack") ? "on" : setting;
        try (Simulation simulation =
                Runs.twoValleys("scale=30", "policy." + rule.id() + "=" + value).begin()) {
            double before = level(simulation, rule.lever());
            while (!simulation.next().isAfter(rule.date())) {
                before = level(simulation, rule.lever());
                simulation.runMonth();
            }
            double expected =
                    switch (setting) {
                        case "pack" -> rule.level();
                        case "off" -> before;
                        default -> 0.75;
                    };
            assertThat(level(simulation, rule.lever())).isEqualTo(expected);
            assertThat(before).as("the rule moves its lever").isNotEqualTo(rule.level());
        }
    }

    @Test
    void withoutTheTimelineTheLeversStayWhereTheyStood() {
        try (Simulation simulation =
                Runs.twoValleys("scale=30", "mechanisms.policy-timeline=off").begin()) {
            double[] before = levels(simulation);
            while (!simulation.finished()) {
                simulation.runMonth();
            }
            assertThat(levels(simulation)).isEqualTo(before);
        }
        try (Simulation simulation = Runs.twoValleys("scale=30").begin()) {
            double[] before = levels(simulation);
            while (!simulation.finished()) {
                simulation.runMonth();
            }
            assertThat(levels(simulation)).isNotEqualTo(before);
        }
    }

    private static double[] levels(Simulation simulation) {
        return java.util.Arrays.stream(Lever.values())
                .mapToDouble(lever -> level(simulation, lever))
                .toArray();
    }

    private static double level(Simulation simulation, Lever lever) {
        return simulation.economy().levers.level(lever);
    }

    /// The first rule of the run that is the only one of its lever in its month.
    private static PolicyRule ruleInTheRun() {
        var rules = Runs.twoValleys().input().region().policy();
        var counts =
                rules.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.lever() + " " + it.date(), Collectors.counting()));
        return rules.stream()
                .filter(it ->
                        it.date().getYear() > 1976 && counts.get(it.lever() + " " + it.date()) == 1)
                .findFirst()
                .orElseThrow();
    }
}
