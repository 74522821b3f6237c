package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Links;
import org.junit.jupiter.api.Test;

/// M8: a sparse, kin-biased, hierarchical graph of clients and suppliers.
class OverflowTest {

    /// A graph of links, counted.
    ///
    /// @param kin links inside a lineage
    /// @param kinByChance such links if clients had chosen blindly among the makers of their town,
    ///   for links inside a town
    /// @param larger links whose client has more hands than the supplier
    /// @param smaller links whose client has fewer
    /// @param mutual links that also exist the other way round
    /// @param lasting links with at least four deliveries
    private record Graph(
            int links,
            int firms,
            int most,
            int kin,
            double kinByChance,
            int larger,
            int smaller,
            int mutual,
            int lasting) {}

    @Test
    void linksAreFewKinBiasedAndHierarchical() {
        Runs run =
                Runs.twoValleys(
                        "parameters.beginning.lineage-households=100",
                        "parameters.founding.drive=0.006");
        try (Simulation simulation = run.after(12 * 16)) {
            Graph graph = graph(simulation.economy());
            assertThat(graph.links).isGreaterThan(100).isLessThan(2 * graph.firms);
            assertThat(graph.kin).isGreaterThan((int) (2 * graph.kinByChance));
            assertThat(graph.larger).isGreaterThan(2 * graph.smaller);
            assertThat(graph.mutual).isLessThan(graph.links / 5);
            assertThat(graph.lasting).isGreaterThan(graph.links / 5);
        }
    }

    private static Graph graph(Economy economy) {
        Links links = economy.links;
        Map<Integer, Integer> suppliers = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        int all = 0;
        int kin = 0;
        double byChance = 0;
        int larger = 0;
        int smaller = 0;
        int mutual = 0;
        int lasting = 0;
        for (int town = 0; town < economy.towns; town++) {
            for (int at = 0; at < links.positions(town); at++) {
                int link = links.row(town, at);
                int client = links.client.values[link];
                if (client < 0 || !links.stands(link, economy.firms)) {
                    continue;
                }
                int supplier = links.supplier.values[link];
                all++;
                suppliers.merge(client, 1, Integer::sum);
                pairs.add((long) client << 32 | supplier);
                mutual += pairs.contains((long) supplier << 32 | client) ? 1 : 0;
                kin += links.kin.values[link];
                boolean home = economy.jobs.town.values[economy.jobs.ofFirm(supplier)] == town;
                byChance += home ? kinAmongMakers(economy, client, town) : 0;
                int difference =
                        economy.jobs.hands(economy.jobs.ofFirm(client))
                                - economy.jobs.hands(economy.jobs.ofFirm(supplier));
                larger += difference > 0 ? 1 : 0;
                smaller += difference < 0 ? 1 : 0;
                lasting += links.deals.values[link] >= 4 ? 1 : 0;
            }
        }
        int firms = 0;
        for (int town = 0; town < economy.towns; town++) {
            firms += economy.firms.liveRows(town);
        }
        int most = suppliers.values().stream().mapToInt(it -> it).max().orElse(0);
        return new Graph(all, firms, most, kin, byChance, larger, smaller, mutual, lasting);
    }

    /// Share of the client's kin among the town's other makers of its product.
    private static double kinAmongMakers(Economy economy, int client, int town) {
        Firms firms = economy.firms;
        int makers = 0;
        int kin = 0;
        for (int at = 0; at < firms.positions(town); at++) {
            int firm = firms.row(town, at);
            if (firm != client && firms.product.values[firm] == firms.product.values[client]) {
                makers++;
                kin += lineage(economy, firm) == lineage(economy, client) ? 1 : 0;
            }
        }
        return makers == 0 || lineage(economy, client) < 0 ? 0 : kin / (double) makers;
    }

    private static int lineage(Economy economy, int firm) {
        int household = economy.firms.household.values[firm];
        return household < 0 ? -1 : economy.households.lineage.values[household];
    }
}
