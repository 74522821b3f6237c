package kuaizhuang.outputs;

import static kuaizhuang.kernel.TableSpec.Type.BOOLEAN;
import static kuaizhuang.kernel.TableSpec.Type.DOUBLE;
import static kuaizhuang.kernel.TableSpec.Type.INT;
import static kuaizhuang.kernel.TableSpec.Type.LONG;
import static kuaizhuang.kernel.TableSpec.Type.TEXT;
import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;
import static kuaizhuang.outputs.Units.FIRMS;
import static kuaizhuang.outputs.Units.PERSONS;
import static kuaizhuang.outputs.Units.YUAN;
import static kuaizhuang.outputs.Units.YUAN_A_YEAR;

import java.util.List;
import kuaizhuang.kernel.TableSpec;

/// Firms, what becomes of them, and what ties them. See [Tables] for what holds of all.
public final class FirmTables {

    private FirmTables() {}

    public static final TableSpec FIRM_YEAR =
            new TableSpec(
                    "firm_year",
                    "A firm in December of a year; a row stands for `weight` firms.",
                    List.of(
                            key("year", INT, "", "year"),
                            key(
                                    "firm_id",
                                    LONG,
                                    "",
                                    "stable identity, from its founder and founding month"),
                            column("weight", INT, FIRMS, "how many firms the row stands for"),
                            column("form", TEXT, "", "legal label"),
                            column(
                                    "control",
                                    TEXT,
                                    "",
                                    "who truly controls it: private, collective, state, outside"),
                            column(
                                    "founder_household",
                                    LONG,
                                    "",
                                    "stable identity of the founding household, 0 for state and collective firms"),
                            column("founder_occupation", TEXT, "", "what the founder did before"),
                            column(
                                    "knowledge_source",
                                    TEXT,
                                    "",
                                    "from where the founder knew the product"),
                            column("place_id", INT, "", "the town"),
                            column("product", TEXT, "", "what it makes"),
                            column(
                                    "founded_year",
                                    INT,
                                    "",
                                    "year of founding; the year before the first month for firms there from the start"),
                            column("founded_month", INT, "", "month of founding, 1-12"),
                            column(
                                    "staff",
                                    INT,
                                    PERSONS,
                                    "people who work in it, the founder included"),
                            column("staff_town", INT, PERSONS, "of them registered in the town"),
                            column(
                                    "staff_province",
                                    INT,
                                    PERSONS,
                                    "of them registered elsewhere in the province"),
                            column("staff_outside", INT, PERSONS, "of them from other provinces"),
                            column(
                                    "capital_yuan",
                                    DOUBLE,
                                    YUAN,
                                    "machines and tools at replacement value"),
                            column("cash_yuan", DOUBLE, YUAN, "money"),
                            column(
                                    "debt_yuan",
                                    DOUBLE,
                                    YUAN,
                                    "owed to kin, banks and the former owner"),
                            column(
                                    "output_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "gross output at the model's prices"),
                            column("sales_yuan", DOUBLE, YUAN_A_YEAR, "received for goods sold"),
                            column(
                                    "profit_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "sales less materials, wages, taxes, fees and interest"),
                            column(
                                    "sponsor",
                                    TEXT,
                                    "",
                                    "the collective whose name it carries, null without a red hat"),
                            column("origin", TEXT, "", "legal label on its first day"),
                            column(
                                    "outside_share",
                                    DOUBLE,
                                    "1",
                                    "share held by an investor from outside, 0 for none"),
                            column(
                                    "investor",
                                    TEXT,
                                    "",
                                    "outside region from which the investor came, null for none"),
                            column(
                                    "party",
                                    TEXT,
                                    "",
                                    "Party organisation in it: branch or committee, null for none"),
                            column(
                                    "group_id",
                                    LONG,
                                    "",
                                    "identity of the firm that heads the cooperative company or group to which it belongs, 0 for none"),
                            column("quality", DOUBLE, "1 = buyers' norm of 2000", "its quality"),
                            column(
                                    "brand",
                                    DOUBLE,
                                    "0-1",
                                    "share of the buyers who know it by its own name")));

    public static final TableSpec FORM_CHANGE_YEAR =
            new TableSpec(
                    "form_change_year",
                    "Firms of a county unit that went from one legal form to another in a year; `none` stands for founding and closing.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("county_code", INT, "", "county unit"),
                            key("from_form", TEXT, "", "form before"),
                            key("to_form", TEXT, "", "form after"),
                            column(
                                    "from_control",
                                    TEXT,
                                    "",
                                    "who truly controlled it before: private, collective, state, outside; none"),
                            column("to_control", TEXT, "", "who truly controls it after"),
                            column("firms", LONG, FIRMS, "firms")));

    public static final TableSpec LINK_YEAR =
            new TableSpec(
                    "link_year",
                    "A client and a supplier who took over orders from it, as the link stood in December; a row stands for `weight` links.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("client_id", LONG, "", "identity of the firm that gives orders"),
                            key("supplier_id", LONG, "", "identity of the firm that fills them"),
                            column("weight", INT, "links", "how many links the row stands for"),
                            column("client_place_id", INT, "", "the client's town"),
                            column("supplier_place_id", INT, "", "the supplier's town"),
                            column("product", TEXT, "", "what the client makes"),
                            column("kin", BOOLEAN, "", "whether both owners are of one lineage"),
                            column("kind", TEXT, "", "arm's length or cooperative"),
                            column("since_year", INT, "", "year of the first delivery"),
                            column("since_month", INT, "", "month of the first delivery, 1-12"),
                            column("client_staff", INT, PERSONS, "people in the client firm"),
                            column("supplier_staff", INT, PERSONS, "people in the supplying firm"),
                            column("deals", INT, "deliveries", "deliveries since the first"),
                            column("year_deals", INT, "deliveries", "deliveries in the year"),
                            column(
                                    "volume_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "paid by the client in the year")));

    public static final TableSpec GROUP_YEAR =
            new TableSpec(
                    "group_year",
                    "A cooperative company of kin workshops or an industrial group in December of a year, with all its firms; a row stands for `weight` of them.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("group_id", LONG, "", "identity of the firm that heads it"),
                            column("weight", INT, "groups", "how many groups the row stands for"),
                            column("form", TEXT, "", "legal label of the head"),
                            column("place_id", INT, "", "the head's town"),
                            column("product", TEXT, "", "what the head makes"),
                            column("members", INT, FIRMS, "firms, the head included"),
                            column(
                                    "shareholders",
                                    INT,
                                    "households",
                                    "households that own one of these firms or its shares"),
                            column("towns", INT, "towns", "towns in which they lie"),
                            column("staff", INT, PERSONS, "people in all of them"),
                            column(
                                    "output_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "their gross output at the model's prices")));
}
