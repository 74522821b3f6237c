package kuaizhuang.outputs;

import static kuaizhuang.kernel.TableSpec.Type.DOUBLE;
import static kuaizhuang.kernel.TableSpec.Type.INT;
import static kuaizhuang.kernel.TableSpec.Type.LONG;
import static kuaizhuang.kernel.TableSpec.Type.TEXT;
import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;
import static kuaizhuang.outputs.Units.FIRMS;
import static kuaizhuang.outputs.Units.PERSONS;
import static kuaizhuang.outputs.Units.YUAN_A_YEAR;

import java.util.List;
import kuaizhuang.kernel.TableSpec;

/// What is measured on a run: its clusters. See [Tables] for what holds of all.
public final class ClusterTables {

    private ClusterTables() {}

    public static final TableSpec CLUSTER_YEAR =
            new TableSpec(
                    "cluster_year",
                    "A cluster by the paper's rule in a year: neighbouring towns of one county unit with more than ten firms and "
                            + "more than 100 million yuan of the same or complementary products.",
                    List.of(
                            key("year", INT, "", "year"),
                            key(
                                    "cluster_id",
                                    TEXT,
                                    "",
                                    "county code, main product and central town"),
                            column("county_code", INT, "", "county unit"),
                            column("county", TEXT, "", "county unit in pinyin"),
                            column("unit2001", INT, "", "code of the unit of 2001"),
                            column("zone", TEXT, "", "zone of the paper"),
                            column("product", TEXT, "", "main product"),
                            column("sector", TEXT, "", "sector of the main product"),
                            column(
                                    "products",
                                    TEXT,
                                    "",
                                    "the main product and its complements made here, separated by semicolons"),
                            column("place_id", INT, "", "the town with the largest output"),
                            column("town", TEXT, "", "its name"),
                            column("towns", INT, "towns", "towns that belong to it"),
                            column("firms", LONG, FIRMS, "firms"),
                            column("workers", LONG, PERSONS, "workers"),
                            column(
                                    "workers_outside",
                                    LONG,
                                    PERSONS,
                                    "of them from other provinces"),
                            column("output_yuan", DOUBLE, YUAN_A_YEAR, "gross output"),
                            column(
                                    "longitude",
                                    DOUBLE,
                                    "degrees east, WGS84",
                                    "centre, weighted by output"),
                            column(
                                    "latitude",
                                    DOUBLE,
                                    "degrees north, WGS84",
                                    "centre, weighted by output")));

    public static final TableSpec CLUSTER_MEMBER_YEAR =
            new TableSpec(
                    "cluster_member_year",
                    "What belongs to a cluster of `cluster_year`: the firms of a product in a town. A firm is of one cluster at most.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("place_id", INT, "", "the town"),
                            key("product", TEXT, "", "the product"),
                            column("cluster_id", TEXT, "", "the cluster")));

    public static final TableSpec CLUSTER_FINGERPRINT_YEAR =
            new TableSpec(
                    "cluster_fingerprint_year",
                    "What regulates a cluster of `cluster_year`: five figures from 0 to 1, what they rest on, and its type and stage.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("cluster_id", TEXT, "", "the cluster"),
                            share(
                                    "links",
                                    "ties between firms: half of the firms with a delivery, half of those that cooperate"),
                            share("trade", "share of sales through fairs and market halls"),
                            share("networks", "share of sales through hometown networks"),
                            share("migrants", "share of workers registered elsewhere"),
                            share(
                                    "collectives",
                                    "weight of local collectives: mean of deciding, motivating and coordinating"),
                            share("linked", "share of firms that gave or took orders in the year"),
                            share("cooperating", "share of firms with a cooperative tie"),
                            share("kin", "share of what clients paid that went to kin"),
                            share(
                                    "deciding",
                                    "share of staff in firms that a local collective owns or that bear its label"),
                            share(
                                    "motivating",
                                    "mean of hall, floor space for the product, roads and tax relief where staff work"),
                            share(
                                    "coordinating",
                                    "mean of association and Party organisation where staff work"),
                            share(
                                    "public_control",
                                    "share of staff in state firms and collectives"),
                            share(
                                    "outside_control",
                                    "share of staff in firms under outside control"),
                            share("small", "share of staff in firms of at most seven"),
                            share("groups", "share of staff in industrial groups"),
                            share("largest", "share of staff in the largest firm or group"),
                            share("peddlers", "share of sales by peddlers"),
                            column("type", TEXT, "", "type, as the rule in the ODD says"),
                            column("stage", TEXT, "", "stage, as the rule in the ODD says")));

    private static TableSpec.ColumnSpec share(String name, String meaning) {
        return column(name, DOUBLE, "0-1", meaning);
    }

    /// Every table that a run writes.
}
