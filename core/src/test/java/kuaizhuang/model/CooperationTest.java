package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import kuaizhuang.model.state.Links;
import org.junit.jupiter.api.Test;

/// M11: trust grows with honest deals and drops after a cheat; cooperation can hurt.
class CooperationTest {

    private static final String ON = "mechanisms.cooperation=on";

    /// Links after some years.
    ///
    /// @param cooperative links along which firms cooperate
    /// @param trust sum of trust
    /// @param knowHow mean know-how of suppliers
    private record State(int links, int cooperative, double trust, double knowHow) {}

    private static State after(int years, String... settings) {
        try (Simulation simulation = Runs.twoValleys(settings).after(12 * years)) {
            Links links = simulation.economy().links;
            int all = 0;
            int cooperative = 0;
            double trust = 0;
            double knowHow = 0;
            for (int town = 0; town < simulation.economy().towns; town++) {
                for (int at = 0; at < links.positions(town); at++) {
                    int link = links.row(town, at);
                    if (links.client.values[link] >= 0) {
                        all++;
                        cooperative += links.cooperative.values[link];
                        trust += links.trust.values[link];
                        knowHow +=
                                simulation.economy()
                                        .firms
                                        .knowHow
                                        .values[links.supplier.values[link]];
                    }
                }
            }
            return new State(all, cooperative, trust, knowHow / all);
        }
    }

    @Test
    void itIsOffByItselfAndTrustNeedsHonesty() {
        assertThat(after(15).cooperative).isZero();
        State honest = after(15, ON, "parameters.cooperation.cheating=0");
        assertThat(honest.cooperative).isGreaterThan(honest.links / 5);
        State cheats = after(15, ON, "parameters.cooperation.cheating=1");
        assertThat(cheats.trust / cheats.links).isLessThan(honest.trust / honest.links / 2);
    }

    /// Old partners who have nothing to learn from each other fall behind.
    @Test
    void itCanHelpAndItCanHurt() {
        double without = after(15).knowHow;
        String fast = "parameters.cooperation.growth=1";
        String honest = "parameters.cooperation.cheating=0";
        double open = after(15, ON, fast, honest, "parameters.cooperation.lock-in=0").knowHow;
        double locked =
                after(
                                15,
                                ON,
                                fast,
                                honest,
                                "parameters.cooperation.lock-in=0.3",
                                "parameters.cooperation.lock-in-deals=1",
                                "parameters.cooperation.innovation=0",
                                "parameters.cooperation.sharing=0")
                        .knowHow;
        assertThat(open).isGreaterThan(without);
        assertThat(locked).isLessThan(without);
    }
}
