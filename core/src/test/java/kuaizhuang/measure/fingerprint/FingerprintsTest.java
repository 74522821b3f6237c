package kuaizhuang.measure.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kuaizhuang.model.state.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Made-up clusters of a known kind get the figures, the type and the stage that they must get.
class FingerprintsTest {

    private static final List<String> FIGURES =
            List.of("links", "trade", "networks", "migrants", "collectives");

    private final MadeUpYear year = new MadeUpYear();

    private void workshops(int count) {
        LongStream.rangeClosed(1, count).forEach(id -> year.firm(id, 3));
    }

    @Test
    void familiesThatKeepToThemselvesHaveNoFeature() {
        workshops(12);
        year.sells("own_shop", 100).workers(36, 0, 0);
        assertThat(FIGURES).allSatisfy(figure -> assertThat(year.share(figure)).isZero());
        assertThat(year.word("type")).isEqualTo("rural small firms");
        assertThat(year.word("stage")).isEqualTo("workshops");
    }

    @Test
    void clientsAndSuppliersAloneAreHalfOfLinks() {
        workshops(2);
        year.link(1, 2, "arm's length", 3, 30, true).link(1, 2, "arm's length", 1, 10, false);
        assertThat(year.share("linked")).isEqualTo(1);
        assertThat(year.share("links")).isEqualTo(0.5);
        assertThat(year.share("kin")).isEqualTo(0.75);
    }

    @Test
    void firmsThatAllCooperateHaveFullLinks() {
        workshops(2);
        year.link(1, 2, "cooperative", 3, 30, false);
        assertThat(year.share("links")).isEqualTo(1);
    }

    @Test
    void aLinkWithoutADeliveryInTheYearIsNone() {
        workshops(4);
        year.link(1, 2, "cooperative", 0, 0, false).link(3, 4, "arm's length", 1, 1, false);
        assertThat(year.share("linked")).isEqualTo(0.5);
        assertThat(year.share("cooperating")).isZero();
        assertThat(year.share("links")).isEqualTo(0.25);
    }

    @Test
    void tradeAndNetworksAreSharesOfAllSales() {
        workshops(1);
        year.market("fair")
                .sells("market", 60)
                .sells("network", 25)
                .sells("export", 10)
                .sells("station", 5);
        assertThat(year.share("trade")).isEqualTo(0.6);
        assertThat(year.share("networks")).isEqualTo(0.25);
    }

    @Test
    void whatIsSoldWithoutAnyMarketWentThroughNoTradeStructure() {
        workshops(1);
        year.sells("market", 60).sells("own_shop", 40);
        assertThat(year.share("trade")).isZero();
    }

    @Test
    void migrantsComeFromTheProvinceAndFromOutside() {
        workshops(1);
        year.workers(25, 35, 40);
        assertThat(year.share("migrants")).isEqualTo(0.75);
    }

    @Test
    void aPlaceWhereCollectivesDoAllHasFullWeight() {
        year.firm(1, 100, "collective", "collective", 0, "branch", 1)
                .government(MadeUpYear.PRODUCT, 1, 1, true)
                .market("hall");
        assertThat(year.share("collectives")).isCloseTo(1, within(1e-12));
        assertThat(year.word("stage")).isEqualTo("public");
    }

    @Test
    void eachRoleOfCollectivesCountsAThird() {
        workshops(1);
        year.government("other", 1, 0, false).market("hall");
        assertThat(year.share("motivating")).isEqualTo(0.5);
        assertThat(year.share("collectives")).isCloseTo(0.5 / 3, within(1e-12));
    }

    @Test
    void aFairIsNotWhatAGovernmentBuilt() {
        workshops(1);
        year.market("fair");
        assertThat(year.share("motivating")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void labelsAreThoseThatTheModelWrites(Form form) {
        year.firm(1, 10, form.label(), form.control().label());
        boolean collectives =
                form == Form.COLLECTIVE
                        || form == Form.RED_HAT
                        || form == Form.COOPERATIVE
                        || form.isJoint();
        assertThat(year.share("deciding")).isEqualTo(collectives ? 1 : 0);
        assertThat(year.share("groups")).isEqualTo(form.isGrouped() ? 1 : 0);
        boolean ofThePublic =
                form.control() == Form.Control.COLLECTIVE || form.control() == Form.Control.STATE;
        assertThat(year.share("public_control")).isEqualTo(ofThePublic ? 1 : 0);
        boolean fromOutside = form.control() == Form.Control.OUTSIDE;
        assertThat(year.share("outside_control")).isEqualTo(fromOutside ? 1 : 0);
    }

    @Test
    void foreignCompaniesMakeAThirdOfTheHands() {
        workshops(20);
        year.firm(50, 29, "foreign or mixed firm", "outside");
        assertThat(year.word("type")).isEqualTo("rural small firms");
        year.firm(51, 1, "foreign or mixed firm", "outside");
        assertThat(year.word("type")).isEqualTo("foreign companies");
    }

    @Test
    void aLargeFirmOrGroupIsAnAnchor() {
        workshops(20);
        year.firm(50, 299, "limited company", "private");
        assertThat(year.word("type")).isEqualTo("rural small firms");
        year.firm(51, 300, "limited company", "private");
        assertThat(year.word("type")).isEqualTo("round a large firm");
    }

    @Test
    void theFirmsOfAGroupAreOneAnchor() {
        year.firm(1, 200, "industrial group", "private", 1, null, 1)
                .firm(2, 150, "company of a group", "private", 1, null, 1);
        assertThat(year.share("largest")).isEqualTo(1);
        assertThat(year.word("type")).isEqualTo("round a large firm");
        assertThat(year.word("stage")).isEqualTo("with groups");
    }

    @ParameterizedTest
    @CsvSource({"medicines,high technology", "hardware,rural small firms"})
    void researchMakesHighTechnology(String sector, String type) {
        workshops(20);
        year.sells(MadeUpYear.TOWN, sector, "own_shop", 1);
        assertThat(year.word("type")).isEqualTo(type);
    }

    @Test
    void peddlersWhoSellMostMakeTheFirstStage() {
        workshops(12);
        year.sells("peddlers", 40).sells("own_shop", 39).sells("station", 100);
        assertThat(year.word("stage")).isEqualTo("peddling");
        year.sells("own_shop", 2);
        assertThat(year.word("stage")).isEqualTo("workshops");
    }

    @Test
    void largerFirmsMakeADistrictAndGroupsTheLastStage() {
        workshops(10);
        year.firm(50, 35, "private company", "private");
        assertThat(year.word("stage")).isEqualTo("district");
        year.firm(51, 2, "company of a group", "private");
        assertThat(year.word("stage")).isEqualTo("district");
        year.firm(52, 3, "company of a group", "private");
        assertThat(year.word("stage")).isEqualTo("with groups");
    }

    @Test
    void aSampleGivesTheSharesOfTheWhole() {
        MadeUpYear sample = new MadeUpYear();
        sample.firm(1, 4, "collective", "collective", 0, null, 10)
                .firm(2, 12, "private company", "private", 0, null, 10);
        LongStream.rangeClosed(1, 10).forEach(id -> year.firm(id, 4, "collective", "collective"));
        LongStream.rangeClosed(11, 20)
                .forEach(id -> year.firm(id, 12, "private company", "private"));
        Stream.of("public_control", "small", "largest", "deciding")
                .forEach(column ->
                        assertThat(sample.share(column)).as(column).isEqualTo(year.share(column)));
    }

    @Test
    void whatBelongsToAnotherClusterOrToNoneDoesNotCount() {
        workshops(1);
        year.market("fair").member(2, MadeUpYear.PRODUCT, "d").sells("market", 10);
        year.sells(2, "hardware", "network", 10).sells(3, "hardware", "network", 10);
        assertThat(year.fingerprints().texts("cluster_id")).startsWith("c", "d");
        assertThat(year.fingerprints().doubles("trade")).startsWith(1, 0);
        assertThat(year.fingerprints().doubles("networks")).startsWith(0, 1);
    }
}
