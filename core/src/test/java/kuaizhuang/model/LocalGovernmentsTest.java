package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kuaizhuang.model.Recorded.Row;
import kuaizhuang.model.mechanism.LocalGovernments;
import kuaizhuang.model.mechanism.Mechanism;
import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Governments;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.outputs.TradeTables;
import kuaizhuang.region.Lever;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// M18: what a town's government decides, and that nothing of it happens where none does.
class LocalGovernmentsTest {

    private static final String OFF = "mechanisms.local-governments=off";

    /// A month of June in which a simulation stands, with the mechanism ready to run.
    private static Mechanism sitting(Economy economy) {
        assertThat(economy.date().getMonthValue()).isEqualTo(6);
        return new LocalGovernments(
                economy.scenario.parametersOf(LocalGovernments.DECLARATION), economy);
    }

    private static int decided(Economy economy, int town, Decision decision) {
        return economy.governments.yearDecisions[decision.ordinal()].values[town];
    }

    @Test
    void withoutThemNobodyDecides() {
        Recorded without = Runs.twoValleys("scale=4", OFF).record();
        assertThat(without.rows(TownTables.DECISION_YEAR)).isEmpty();
        assertThat(without.rows(TradeTables.MARKET_YEAR))
                .noneMatch(row -> row.count("hall_year") > 0);
        assertThat(without.rows(FirmTables.FIRM_YEAR)).allMatch(row -> row.text("party") == null);
        assertThat(without.rows(TownTables.GOVERNMENT_YEAR))
                .allMatch(row ->
                        row.number("approved") == 1
                                && row.number("red_hats_granted") == 1
                                && row.number("tax_relief") == 0
                                && row.number("roads") == 0
                                && row.text("zone_product") == null);
    }

    @Test
    void withThemEveryYearHasDecisionsWithReasons() {
        Recorded with = Runs.twoValleys("scale=4").record();
        assertThat(with.rows(TownTables.DECISION_YEAR))
                .isNotEmpty()
                .allMatch(row -> row.count("count") > 0 && !row.text("reason").isEmpty());
        assertThat(with.rows(TownTables.GOVERNMENT_YEAR)).hasSize(20 * 12);
    }

    @Test
    void aCrowdedFairWhoseFeesPayBecomesAHallAtItsPrice() {
        try (Simulation simulation = Runs.twoValleys("scale=4").after(41)) {
            Economy economy = simulation.economy();
            int town = 3;
            crowd(economy, town, 500);
            economy.town.yearTurnover.values[town] = 100_000_000 * Economy.FEN;
            economy.governments.roads.values[town] = 1;
            economy.levers.set(Lever.COLLECTIVE_PREFERENCE, 0);
            long treasury = economy.town.treasury.values[town];
            long services = economy.town.serviceCash.values[town];
            sitting(economy).run();
            long cost = 400 * 3200 * Economy.FEN / economy.weight;
            assertThat(economy.town.market.values[town]).isEqualTo((byte) 2);
            assertThat(economy.town.stalls.values[town]).isEqualTo(500);
            assertThat(treasury - economy.town.treasury.values[town]).isEqualTo(cost);
            assertThat(economy.town.serviceCash.values[town] - services).isEqualTo(cost);
            assertThat(decided(economy, town, Decision.HALL_FOR_TRAFFIC)).isOne();
        }
    }

    @Test
    void aFairWithoutTurnoverBecomesAHallOnlyWhereANeighbourShowsHow() {
        for (boolean shown : new boolean[] {false, true}) {
            try (Simulation simulation = Runs.twoValleys("scale=4").after(41)) {
                Economy economy = simulation.economy();
                int town = 3;
                crowd(economy, town, 500);
                economy.town.yearTurnover.values[town] = 0;
                for (int other : economy.geography.near[town]) {
                    if (other != town) {
                        economy.town.market.values[other] = (byte) (shown ? 2 : 1);
                        economy.town.stalls.values[other] = 100;
                        economy.town.stallsWanted.values[other] = 100;
                    }
                }
                sitting(economy).run();
                assertThat(economy.town.market.values[town] == 2).isEqualTo(shown);
                assertThat(decided(economy, town, Decision.HALL_LIKE_NEIGHBOURS))
                        .isEqualTo(shown ? 1 : 0);
            }
        }
    }

    @Test
    void noHallStandsBeforeThereAreRulesForMarkets() {
        try (Simulation simulation = Runs.twoValleys("scale=4").after(41)) {
            Economy economy = simulation.economy();
            crowd(economy, 3, 500);
            economy.town.yearTurnover.values[3] = 100_000_000 * Economy.FEN;
            economy.levers.set(Lever.MARKETS_OPEN, 1.9);
            sitting(economy).run();
            assertThat(economy.town.market.values[3]).isEqualTo((byte) 1);
        }
    }

    /// A fair whose sellers wait for stalls, in times that know rules for markets.
    private static void crowd(Economy economy, int town, int sellers) {
        economy.levers.set(Lever.MARKETS_OPEN, 2);
        economy.town.market.values[town] = 1;
        economy.town.stalls.values[town] = 100;
        economy.town.stallsWanted.values[town] = sellers;
        economy.town.treasury.values[town] = 100_000_000 * Economy.FEN;
    }

    @Test
    void anEmptyTreasuryBuildsNothing() {
        try (Simulation simulation = Runs.twoValleys("scale=4").after(41)) {
            Economy economy = simulation.economy();
            float[] roads = economy.governments.roads.values.clone();
            for (int town = 0; town < economy.towns; town++) {
                crowd(economy, town, 500);
                economy.town.treasury.values[town] = 0;
            }
            sitting(economy).run();
            assertThat(economy.town.market.values).containsOnly((byte) 1);
            assertThat(economy.governments.roads.values).containsExactly(roads);
        }
    }

    /// A government that lives from collectives likes private business less than one that does not;
    /// a campaign makes all of them careful.
    @Test
    void theStanceFollowsTheLawTheCampaignsAndThoseFromWhomATownLives() {
        float quiet = meanStance(0, 3);
        assertThat(quiet).isGreaterThan(meanStance(0, 1));
        assertThat(meanStance(0, 1)).isGreaterThan(meanStance(3, 1));
    }

    private static float meanStance(double crackdown, double legality) {
        try (Simulation simulation = Runs.twoValleys("scale=4").after(41)) {
            Economy economy = simulation.economy();
            economy.levers.set(Lever.CRACKDOWN, crackdown);
            economy.levers.set(Lever.PRIVATE_LEGALITY, legality);
            Mechanism governments = sitting(economy);
            for (int i = 0; i < 10; i++) {
                governments.run();
            }
            float sum = 0;
            for (float stance : economy.governments.stance.values) {
                sum += stance;
            }
            return sum / economy.towns;
        }
    }

    @Test
    void aFasterNeighbourIsImitatedAndTaxesAreCut() {
        try (Simulation simulation = Runs.twoValleys("scale=4").after(41)) {
            Economy economy = simulation.economy();
            Governments governments = economy.governments;
            Mechanism sitting = sitting(economy);
            sitting.run();
            int model = 5;
            Arrays.fill(governments.stance.values, 0.3f);
            governments.stance.values[model] = 1;
            governments.hands.values[model] /= 4; // it will be seen to have grown fourfold
            economy.levers.set(Lever.PLAN_SUPPLY, 0);
            Arrays.fill(economy.town.treasury.values, 1_000_000 * Economy.FEN);
            float[] before = governments.stance.values.clone();
            sitting.run();
            int imitators = 0;
            for (int town = 0; town < economy.towns; town++) {
                boolean cut = decided(economy, town, Decision.TAX_CUT) > 0;
                assertThat(cut).isEqualTo(governments.taxRelief.values[town] > 0);
                imitators += cut && governments.stance.values[town] > before[town] ? 1 : 0;
            }
            assertThat(imitators).isPositive();
            assertThat(decided(economy, model, Decision.TAX_CUT)).isZero();
        }
    }

    @Test
    void taxReliefLeavesMoneyInFirms() {
        // A government that can forgive all tax, against one that forgives nothing.
        String all = "parameters.local-governments.most-relief=1";
        String none = "parameters.local-governments.most-relief=0";
        assertThat(taxes(Runs.twoValleys("scale=4", all)))
                .isLessThan(taxes(Runs.twoValleys("scale=4", none)));
    }

    private static double taxes(Runs run) {
        Recorded recorded = run.record();
        double taxes =
                recorded.rows(TradeTables.ACCOUNT_YEAR).stream()
                        .filter(row ->
                                row.text("reason").equals("taxes")
                                        && row.text("payee").equals("town treasuries")
                                        && row.count("year") >= 1990)
                        .mapToDouble(row -> row.number("yuan"))
                        .sum();
        double output =
                recorded.rows(TownTables.TOWN_YEAR).stream()
                        .filter(row -> row.count("year") >= 1990)
                        .mapToDouble(row -> row.number("output_yuan"))
                        .sum();
        return taxes / output;
    }

    @Test
    void branchesFormInLargePrivateFirmsAndCommitteesInTheLargest() {
        Recorded recorded =
                Runs.twoValleys(
                                "scale=4",
                                "parameters.local-governments.party-branch=1",
                                "parameters.local-governments.committee-staff=60")
                        .record();
        assertThat(recorded.rows(FirmTables.FIRM_YEAR)).anyMatch(row -> row.text("party") != null);
        assertThat(recorded.rows(FirmTables.FIRM_YEAR))
                .filteredOn(row -> row.text("party") != null)
                .allMatch(row -> row.text("control").equals("private"));
    }

    @Test
    void collectivesAreFoundedOnlyWhereTheyArePreferredAndNothingIsForSale() {
        Recorded with =
                Runs.twoValleys("scale=4", "parameters.local-governments.founding=1").record();
        Recorded without =
                Runs.twoValleys("scale=4", "parameters.local-governments.founding=0").record();
        assertThat(founded(with)).isPositive();
        assertThat(founded(without)).isZero();
    }

    /// So many a thousand inhabitants, in a sample as in the whole: a town founds several at once
    /// when its people are many.
    @ParameterizedTest(name = "scale {0}")
    @ValueSource(ints = {1, 4, 10})
    void collectivesAreFoundedByThousandsOfPeople(int scale) {
        String founding = "parameters.local-governments.founding=2";
        try (Simulation simulation = Runs.twoValleys("scale=" + scale, founding).after(41)) {
            Economy economy = simulation.economy();
            Arrays.fill(economy.town.treasury.values, 1_000_000_000L * Economy.FEN);
            double people = IntStream.of(economy.town.people.values).sum();
            double expected = 2 * people / 1000;
            assertThat((double) collectivesFounded(economy))
                    .isCloseTo(expected, within(economy.towns / 2.0));
        }
    }

    @Test
    void foundingMayPutATownInDebtUpToALimit() {
        String founding = "parameters.local-governments.founding=10";
        String mostDebt = "parameters.local-governments.most-debt=50";
        try (Simulation simulation = Runs.twoValleys("scale=4", founding, mostDebt).after(41)) {
            Economy economy = simulation.economy();
            int beyond = 3;
            Arrays.fill(economy.town.treasury.values, 0);
            economy.town.treasury.values[beyond] =
                    -50L * Economy.FEN * economy.town.people.values[beyond] - 1;
            collectivesFounded(economy);
            for (int town = 0; town < economy.towns; town++) {
                int founded = decided(economy, town, Decision.COLLECTIVE_FOUNDED);
                assertThat(founded > 0).isEqualTo(town != beyond);
                assertThat(economy.town.treasury.values[town]).isNegative();
            }
        }
    }

    /// All that towns found in one sitting, when nothing is preferred to collectives or sold.
    private static int collectivesFounded(Economy economy) {
        economy.levers.set(Lever.COLLECTIVE_PREFERENCE, 3);
        economy.levers.set(Lever.OWNERSHIP_SALE, 0);
        int before = allFounded(economy);
        sitting(economy).run();
        return allFounded(economy) - before;
    }

    private static int allFounded(Economy economy) {
        return IntStream.range(0, economy.towns)
                .map(town -> decided(economy, town, Decision.COLLECTIVE_FOUNDED))
                .sum();
    }

    private static long founded(Recorded recorded) {
        return recorded.rows(FirmTables.FORM_CHANGE_YEAR).stream()
                .filter(row ->
                        row.text("from_form").equals("none")
                                && row.text("to_form").equals("collective"))
                .mapToLong(row -> row.count("firms"))
                .sum();
    }

    /// The Pattern line of M18: hall-building precedes or accompanies trade clusters.
    @Test
    @Tag("slow")
    void hallsPrecedeOrAccompanyLargeMarkets() {
        Recorded zhejiang =
                Runs.of("zhejiang", "scale=100")
                        .threads(2)
                        .record(List.of(TradeTables.MARKET_YEAR));
        Map<Long, Long> large = new HashMap<>();
        Map<Long, Long> hall = new HashMap<>();
        for (Row row : zhejiang.rows(TradeTables.MARKET_YEAR)) {
            if (row.number("turnover_yuan") > 500e6) {
                large.merge(row.count("place_id"), row.count("year"), Math::min);
            }
            if (row.count("hall_year") > 0) {
                hall.put(row.count("place_id"), row.count("hall_year"));
            }
        }
        long withHall =
                large.entrySet().stream()
                        .filter(it -> hall.getOrDefault(it.getKey(), 9999L) <= it.getValue() + 3)
                        .count();
        assertThat(large).hasSizeGreaterThan(20);
        assertThat(withHall).isGreaterThan(large.size() * 3L / 4);
    }
}
