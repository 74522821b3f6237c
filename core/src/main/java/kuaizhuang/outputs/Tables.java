package kuaizhuang.outputs;

import java.util.List;
import kuaizhuang.kernel.TableSpec;

/// The tables that a run leaves. Counts and yuan are of the full population at every scale; where a
/// row is one row of the sample, its column `weight` says how many it stands for. Yuan are of 2001.
public final class Tables {

    private Tables() {}

    /// Every table that a run writes.
    public static final List<TableSpec> ALL =
            List.of(
                    PlaceTables.PLACE,
                    TownTables.TOWN_YEAR,
                    ProductTables.TOWN_PRODUCT_YEAR,
                    FirmTables.FIRM_YEAR,
                    TradeTables.MARKET_YEAR,
                    TradeTables.OUTSIDE_DEMAND_YEAR,
                    PeopleTables.OCCUPATION_YEAR,
                    PeopleTables.NETWORK_YEAR,
                    TradeTables.ACCOUNT_YEAR,
                    PlaceTables.POLICY_EVENT,
                    PlaceTables.TRADITION,
                    FirmTables.FORM_CHANGE_YEAR,
                    FirmTables.LINK_YEAR,
                    FirmTables.GROUP_YEAR,
                    TownTables.GOVERNMENT_YEAR,
                    TownTables.DECISION_YEAR,
                    ClusterTables.CLUSTER_YEAR,
                    ClusterTables.CLUSTER_MEMBER_YEAR,
                    ClusterTables.CLUSTER_FINGERPRINT_YEAR);

    /// The tables that instruments fill from the others; all others come from the model.
    public static final List<TableSpec> MEASURED =
            List.of(
                    ClusterTables.CLUSTER_YEAR,
                    ClusterTables.CLUSTER_MEMBER_YEAR,
                    ClusterTables.CLUSTER_FINGERPRINT_YEAR);
}
