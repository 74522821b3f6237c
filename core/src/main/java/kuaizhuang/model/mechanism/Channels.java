package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Access;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.OutsideRegion;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M12, second half. The ways out of a town beside markets: own shops for the counties around,
/// peddlers and sales forces for the country, exporters for the world, and the shops of those of
/// the county who live away. Each has a reach; [Trade] sells through all of them.
public final class Channels implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "share of its own county's demand that an own shop reaches",
                            unit = "1",
                            typical = 0.8,
                            max = 1,
                            source = "estimate")
                    double shopReach,
            @Quantity(
                            meaning = "distance over which the reach of own shops falls by e",
                            unit = "km",
                            typical = 25,
                            min = 1,
                            source = "estimate")
                    double shopKm,
            @Quantity(
                            meaning =
                                    "share of a region's open demand that a sales force reaches close by",
                            unit = "1",
                            typical = 0.25,
                            max = 1,
                            source = "estimate")
                    double salesForceReach,
            @Quantity(
                            meaning = "distance over which the reach of a sales force falls by e",
                            unit = "km",
                            typical = 1500,
                            min = 1,
                            source = "estimate")
                    double salesForceKm,
            @Quantity(
                            meaning =
                                    "share of a region's open demand that exporters at a port reach",
                            unit = "1",
                            typical = 0.4,
                            max = 1,
                            source =
                                    "estimate: exports of 2001 were about 23 billion dollars (model description, section 10)")
                    double exportReach,
            @Quantity(
                            meaning =
                                    "distance to a port over which the reach of exporters falls by e",
                            unit = "km",
                            typical = 250,
                            min = 1,
                            source = "estimate")
                    double portKm,
            @Quantity(
                            meaning = "reach of peddlers where they carry all that they can sell",
                            unit = "1",
                            typical = 0.3,
                            max = 1,
                            source = "estimate")
                    double peddlerReach,
            @Quantity(
                            meaning =
                                    "reach of a county's network whose shops serve everybody in the region",
                            unit = "1",
                            typical = 0.6,
                            max = 1,
                            source = "estimate")
                    double networkReach) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "channels",
                    "M12",
                    "Own shops, peddlers, hometown networks, sales forces and exporters, each with its reach.",
                    "One plain channel: every town reaches every buyer in the country alike, and the world in the measure of export rights.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final double roadGain;
    private final Crew.Piece reach = this::reach;

    public Channels(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        roadGain = economy.scenario.parametersOf(LocalGovernments.DECLARATION).roadGain();
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return () -> {
            float open = (float) (0.1 * economy.levers.share(Lever.LONG_DISTANCE_TRADE));
            java.util.Arrays.fill(economy.access.shop.values, open);
            java.util.Arrays.fill(economy.access.export.values, 0);
            java.util.Arrays.fill(economy.access.network.values, 0);
            for (int town = 0; town < economy.towns; town++) {
                for (int i = 0; i < economy.regions; i++) {
                    int row = economy.access.of(town, economy.counties + i);
                    if (economy.region.outside().get(i).abroad()) {
                        economy.access.shop.values[row] = 0;
                        economy.access.export.values[row] =
                                (float) (0.1 * economy.levers.share(Lever.EXPORT_RIGHTS));
                    }
                }
                addUp(economy, town);
            }
        };
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, reach);
    }

    private void reach(int town, Worker worker) {
        if (economy.month % 12 == 0) {
            reachHome(town); // follows the roads, which open once a year
        }
        reachOutside(town);
        addUp(economy, town);
    }

    /// Adds the channels that are open to every maker alike. Markets draw the country's buyers by
    /// what they are known for, so that these are added by product.
    private static void addUp(Economy economy, int town) {
        Access access = economy.access;
        int row = access.of(town, 0);
        for (int buyer = 0; buyer < economy.buyers.count; buyer++, row++) {
            access.plain.values[row] =
                    access.shop.values[row]
                            + access.peddlers.values[row]
                            + (buyer < economy.counties ? access.market.values[row] : 0)
                            + access.network.values[row];
        }
    }

    private void reachHome(int town) {
        double saved = 1 - roadGain * economy.governments.roads.values[town];
        for (int county = 0; county < economy.counties; county++) {
            int row = economy.access.of(town, county);
            double km =
                    economy.county[town] == county
                            ? 0
                            : economy.geography.toBuyers[town * economy.buyers.count + county]
                                    * saved;
            economy.access.shop.values[row] =
                    (float) (params.shopReach * StrictMath.exp(-km / params.shopKm));
            economy.access.salesForce.values[row] =
                    (float) (params.salesForceReach * StrictMath.exp(-km / params.salesForceKm));
        }
    }

    private void reachOutside(int town) {
        double freedom = economy.levers.share(Lever.LONG_DISTANCE_TRADE);
        double rights = economy.levers.share(Lever.EXPORT_RIGHTS);
        double port = StrictMath.exp(-economy.geography.toPort[town] / params.portKm);
        for (int i = 0; i < economy.regions; i++) {
            OutsideRegion region = economy.region.outside().get(i);
            double openness = OutsideYears.at(region, region.openness(), economy.year());
            int row = economy.access.of(town, economy.counties + i);
            int network = economy.networks.of(economy.county[town], i);
            economy.access.network.values[row] =
                    (float)
                            (openness
                                    * (region.abroad() ? rights : freedom)
                                    * params.networkReach
                                    * economy.networks.reach.values[network]);
            if (region.abroad()) {
                economy.access.export.values[row] = (float) (openness * params.exportReach * port);
                continue;
            }
            double km =
                    economy.geography.toBuyers[town * economy.buyers.count + economy.counties + i];
            economy.access.peddlers.values[row] =
                    (float)
                            (openness
                                    * params.peddlerReach
                                    * economy.peddlers.reach.values[economy.peddlers.of(town, i)]);
            economy.access.salesForce.values[row] =
                    (float)
                            (openness
                                    * freedom
                                    * params.salesForceReach
                                    * StrictMath.exp(-km / params.salesForceKm));
        }
    }
}
