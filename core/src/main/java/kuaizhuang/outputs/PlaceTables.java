package kuaizhuang.outputs;

import static kuaizhuang.kernel.TableSpec.Type.BOOLEAN;
import static kuaizhuang.kernel.TableSpec.Type.DOUBLE;
import static kuaizhuang.kernel.TableSpec.Type.INT;
import static kuaizhuang.kernel.TableSpec.Type.LONG;
import static kuaizhuang.kernel.TableSpec.Type.TEXT;
import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;
import static kuaizhuang.outputs.Units.PERSONS;

import java.util.List;
import kuaizhuang.kernel.TableSpec;

/// What is fixed before the first month: places, policy and traditions. See [Tables] for what holds
/// of all.
public final class PlaceTables {

    private PlaceTables() {}

    public static final TableSpec PLACE =
            new TableSpec(
                    "place",
                    "A town, with the county unit, prefecture and zone that it belongs to.",
                    List.of(
                            key("place_id", INT, "", "number of the town in this run's tables"),
                            column("town", TEXT, "", "name in pinyin"),
                            column("town_zh", TEXT, "", "name in characters"),
                            column(
                                    "county_code",
                                    INT,
                                    "",
                                    "administrative code of the county unit"),
                            column("county", TEXT, "", "county unit in pinyin"),
                            column("county_zh", TEXT, "", "county unit in characters"),
                            column(
                                    "prefecture_code",
                                    INT,
                                    "",
                                    "administrative code of the prefecture"),
                            column("prefecture", TEXT, "", "prefecture in pinyin"),
                            column("prefecture_zh", TEXT, "", "prefecture in characters"),
                            column("zone", TEXT, "", "zone of the paper"),
                            column(
                                    "unit2001",
                                    INT,
                                    "",
                                    "code of the unit to which the county belonged in 2001"),
                            column(
                                    "longitude",
                                    DOUBLE,
                                    "degrees east, WGS84",
                                    "longitude of the town"),
                            column(
                                    "latitude",
                                    DOUBLE,
                                    "degrees north, WGS84",
                                    "latitude of the town"),
                            column(
                                    "people_at_start",
                                    LONG,
                                    PERSONS,
                                    "registered inhabitants before the first month"),
                            column(
                                    "cultivated_mu",
                                    DOUBLE,
                                    "mu",
                                    "farm land before the first month"),
                            column(
                                    "hill_share",
                                    DOUBLE,
                                    "1",
                                    "share of the county's area that is hills and mountains"),
                            column("pinned", BOOLEAN, "", "whether a source names the town"),
                            column("seat", BOOLEAN, "", "whether it is the seat of its county")));

    public static final TableSpec POLICY_EVENT =
            new TableSpec(
                    "policy_event",
                    "A dated rule of the policy timeline that fell in the run.",
                    List.of(
                            key("policy", TEXT, "", "the rule's id"),
                            column("year", INT, "", "year"),
                            column("month", INT, "", "month, 1-12"),
                            column("label", TEXT, "", "the rule in words"),
                            column("lever", TEXT, "", "the lever that it moves"),
                            column("from_level", DOUBLE, "0-3", "the lever's level before"),
                            column("to_level", DOUBLE, "0-3", "the lever's level after"),
                            column(
                                    "active",
                                    BOOLEAN,
                                    "",
                                    "false where the scenario switched the rule off"),
                            column("estimate", BOOLEAN, "", "whether the size is an estimate"),
                            column("source", TEXT, "", "id of the source in the pack")));

    public static final TableSpec TRADITION =
            new TableSpec(
                    "tradition",
                    "What a county unit was known for before the first month, as the scenario let it enter: as the pack has it, dealt anew among the counties, or not at all.",
                    List.of(
                            key(
                                    "county_code",
                                    INT,
                                    "",
                                    "county unit in which it stands in the run"),
                            key(
                                    "pack_county_code",
                                    INT,
                                    "",
                                    "county unit in which the pack has it"),
                            key(
                                    "kind",
                                    TEXT,
                                    "",
                                    "craft, itinerant craft, peddling, commerce or emigration"),
                            key("product", TEXT, "", "the product, empty where it is of none"),
                            column("sector", TEXT, "", "the product's sector, null for none"),
                            column("strength", INT, "1-3", "how strong")));
}
