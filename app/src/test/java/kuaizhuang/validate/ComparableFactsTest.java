package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.FactReader;
import org.junit.jupiter.api.Test;

/// The facts of Zhejiang, told apart by what their questions name.
final class ComparableFactsTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    private static final ComparableFacts FACTS =
            ComparableFacts.of(FactReader.read(FactReader.ofPack(HOME.resolve("packs/zhejiang"))));

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }

    @Test
    void takesFactsThatAskWhereFirmsAre() {
        assertThat(ids(FACTS.compared()))
                .contains(
                        "wenzhou-cooperatives-1997",
                        "clusters-2001",
                        "zone-3-last",
                        "one-product-a-town",
                        "concentration-rises",
                        "lighter-peak",
                        "wenzhou-first",
                        "wenzhou-shoes-market-2001");
    }

    @Test
    void leavesOutWhatCannotBeDrawnAnew() {
        assertThat(ids(FACTS.leftOut()))
                .contains("large-markets-2000", "yiwu-stalls-1982", "shoe-founders-farmers")
                .doesNotContain("clusters-2001", "outside-residents-2000");
    }

    @Test
    void factsThatAFitMaySeeOrThatAskOfTheWholeTakeNoPart() {
        assertThat(ids(FACTS.compared()))
                .doesNotContain("clusters-1997", "small-firms", "textile-share-2001", "take-off");
        assertThat(ids(FACTS.leftOut())).doesNotContain("giant-markets-1996", "small-firms");
        assertThat(FACTS.elsewhere()).isGreaterThan(20);
    }
}
