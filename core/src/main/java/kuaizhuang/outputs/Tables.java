package kuaizhuang.outputs;

import static kuaizhuang.kernel.TableSpec.Type.BOOLEAN;
import static kuaizhuang.kernel.TableSpec.Type.DOUBLE;
import static kuaizhuang.kernel.TableSpec.Type.INT;
import static kuaizhuang.kernel.TableSpec.Type.LONG;
import static kuaizhuang.kernel.TableSpec.Type.TEXT;
import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;

import java.util.List;
import kuaizhuang.kernel.TableSpec;

/// The tables that a run leaves. Counts and yuan are of the full population at every scale; where a
/// row is one row of the sample, its column `weight` says how many it stands for. Yuan are of 2001.
public final class Tables {

    private static final String PERSONS = "persons";
    private static final String FIRMS = "firms";
    private static final String YUAN = "yuan of 2001";
    private static final String YUAN_A_YEAR = "yuan of 2001 a year";

    private Tables() {}

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

    public static final TableSpec TOWN_YEAR =
            new TableSpec(
                    "town_year",
                    "A town in December of a year; flows are sums over the year.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("place_id", INT, "", "the town"),
                            column(
                                    "registered",
                                    LONG,
                                    PERSONS,
                                    "people whose hukou is here, wherever they live"),
                            column(
                                    "residents",
                                    LONG,
                                    PERSONS,
                                    "people who live here, with or without local hukou"),
                            column(
                                    "households",
                                    LONG,
                                    "households",
                                    "households registered or living here"),
                            column("births", LONG, PERSONS, "born in the year"),
                            column("deaths", LONG, PERSONS, "died in the year"),
                            column(
                                    "arrivals_from_outside",
                                    LONG,
                                    PERSONS,
                                    "came from other provinces in the year"),
                            column(
                                    "departures_to_outside",
                                    LONG,
                                    PERSONS,
                                    "went back to other provinces in the year"),
                            column(
                                    "farm_workers",
                                    LONG,
                                    PERSONS,
                                    "registered here and working in farming"),
                            column(
                                    "service_workers",
                                    LONG,
                                    PERSONS,
                                    "in services, trade and construction"),
                            column("public_workers", LONG, PERSONS, "in public services"),
                            column("peddlers", LONG, PERSONS, "registered here and on the road"),
                            column(
                                    "industry_workers",
                                    LONG,
                                    PERSONS,
                                    "working in the town's firms"),
                            column(
                                    "industry_workers_town",
                                    LONG,
                                    PERSONS,
                                    "of them registered in the town"),
                            column(
                                    "industry_workers_province",
                                    LONG,
                                    PERSONS,
                                    "of them registered elsewhere in the province"),
                            column(
                                    "industry_workers_outside",
                                    LONG,
                                    PERSONS,
                                    "of them from other provinces"),
                            column("firms", LONG, FIRMS, "firms of every form"),
                            column(
                                    "output_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "gross output of the town's firms at current prices of the model"),
                            column(
                                    "wage_yuan",
                                    DOUBLE,
                                    "yuan of 2001 a month",
                                    "wage posted in December"),
                            column("farm_income_yuan", DOUBLE, YUAN_A_YEAR, "farm income a hand"),
                            column("household_cash_yuan", DOUBLE, YUAN, "money held by households"),
                            column(
                                    "treasury_yuan",
                                    DOUBLE,
                                    YUAN,
                                    "money held by the town's treasury"),
                            column(
                                    "known_products",
                                    INT,
                                    "products",
                                    "products of which at least half of the knowledge is in the town"),
                            column(
                                    "leading_product",
                                    TEXT,
                                    "",
                                    "product with the largest output, null where nothing is made"),
                            column("leading_share", DOUBLE, "1", "its share of the town's output"),
                            column(
                                    "away_province",
                                    LONG,
                                    PERSONS,
                                    "registered here and working in another town of the province"),
                            column(
                                    "away_country",
                                    LONG,
                                    PERSONS,
                                    "registered here and living in a network elsewhere in the country"),
                            column(
                                    "away_abroad",
                                    LONG,
                                    PERSONS,
                                    "registered here and living in a network abroad"),
                            column(
                                    "residents_province",
                                    LONG,
                                    PERSONS,
                                    "residents registered elsewhere in the province"),
                            column(
                                    "residents_outside",
                                    LONG,
                                    PERSONS,
                                    "residents registered in other provinces"),
                            column(
                                    "returned",
                                    LONG,
                                    PERSONS,
                                    "registered and living here who have worked in another town or lived in a network before"),
                            column(
                                    "hukou_opening",
                                    DOUBLE,
                                    "0-1",
                                    "share of local rights that people registered elsewhere have")));

    public static final TableSpec TOWN_PRODUCT_YEAR =
            new TableSpec(
                    "town_product_year",
                    "A product in a town and year; towns and products with no firm, entry or exit in the year are left out.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("place_id", INT, "", "the town"),
                            key("product", TEXT, "", "the product"),
                            column("sector", TEXT, "", "the product's sector"),
                            column("firms", LONG, FIRMS, "firms in December"),
                            column(
                                    "private_firms",
                                    LONG,
                                    FIRMS,
                                    "of them under private control, whatever their label"),
                            column(
                                    "workers_town",
                                    LONG,
                                    PERSONS,
                                    "workers registered in the town, in December"),
                            column(
                                    "workers_province",
                                    LONG,
                                    PERSONS,
                                    "workers registered elsewhere in the province"),
                            column(
                                    "workers_outside",
                                    LONG,
                                    PERSONS,
                                    "workers from other provinces"),
                            column(
                                    "output_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "gross output at the model's prices"),
                            column(
                                    "price",
                                    DOUBLE,
                                    "1 = reference price of 2000",
                                    "price in December"),
                            column(
                                    "quality",
                                    DOUBLE,
                                    "1",
                                    "mean quality in December, as buyers see it"),
                            column(
                                    "reputation",
                                    DOUBLE,
                                    "1",
                                    "quality that buyers expect of goods from here, in December"),
                            column(
                                    "input_gain",
                                    DOUBLE,
                                    "1",
                                    "gain in yield from shared inputs and stages"),
                            column("pool_gain", DOUBLE, "1", "gain in yield from the labour pool"),
                            column(
                                    "firms_near",
                                    DOUBLE,
                                    FIRMS,
                                    "makers within sight, decayed by distance"),
                            column(
                                    "knowledge",
                                    DOUBLE,
                                    "0-1",
                                    "what the town knows of the product in December"),
                            column("sold_own_shop_yuan", DOUBLE, YUAN_A_YEAR, "sold in own shops"),
                            column("sold_peddlers_yuan", DOUBLE, YUAN_A_YEAR, "sold by peddlers"),
                            column(
                                    "sold_station_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "sold to the state's purchasing stations"),
                            column(
                                    "sold_market_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "sold at fairs and in market halls"),
                            column(
                                    "sold_network_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "sold through shops of the county's people elsewhere"),
                            column(
                                    "sold_sales_force_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "sold by own sales forces"),
                            column(
                                    "sold_export_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "sold through exporters"),
                            column("entries", LONG, FIRMS, "firms founded in the year"),
                            column(
                                    "entries_tradition",
                                    LONG,
                                    FIRMS,
                                    "founded on the town's own tradition"),
                            column(
                                    "entries_peddler_news",
                                    LONG,
                                    FIRMS,
                                    "founded on what peddlers told"),
                            column(
                                    "entries_market_news",
                                    LONG,
                                    FIRMS,
                                    "founded on what was seen in a market"),
                            column(
                                    "entries_network_news",
                                    LONG,
                                    FIRMS,
                                    "founded on what people of the county told from where they live"),
                            column(
                                    "entries_neighbour_news",
                                    LONG,
                                    FIRMS,
                                    "founded on what was seen at neighbours"),
                            column(
                                    "entries_returned_news",
                                    LONG,
                                    FIRMS,
                                    "founded on what people brought home from work elsewhere"),
                            column(
                                    "entries_worker_skill",
                                    LONG,
                                    FIRMS,
                                    "founded on the founder's own experience in the product"),
                            column("entries_investors", LONG, FIRMS, "opened by outside investors"),
                            column("founders_farmers", LONG, FIRMS, "founders who farmed before"),
                            column("founders_peddlers", LONG, FIRMS, "founders who peddled before"),
                            column(
                                    "founders_workers",
                                    LONG,
                                    FIRMS,
                                    "founders who worked in a firm before"),
                            column(
                                    "founders_settled",
                                    LONG,
                                    FIRMS,
                                    "founders who came home from a network to found"),
                            column("founders_others", LONG, FIRMS, "other founders"),
                            column(
                                    "founders_returned",
                                    LONG,
                                    FIRMS,
                                    "founders of all these who had worked in another town or lived in a network before"),
                            column("exits", LONG, FIRMS, "firms closed in the year"),
                            column("exits_out_of_cash", LONG, FIRMS, "closed because cash ran out"),
                            column(
                                    "exits_no_orders",
                                    LONG,
                                    FIRMS,
                                    "closed after months without orders or profit"),
                            column("exits_crackdown", LONG, FIRMS, "closed by a campaign"),
                            column(
                                    "exits_founder_retired",
                                    LONG,
                                    FIRMS,
                                    "closed because the founder died or retired without an heir"),
                            column(
                                    "bought_in_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "paid by the firms to suppliers who took over orders")));

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

    public static final TableSpec MARKET_YEAR =
            new TableSpec(
                    "market_year",
                    "A fair or market hall in December of a year; flows are sums over the year.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("place_id", INT, "", "the town that holds it"),
                            column("kind", TEXT, "", "fair or hall"),
                            column("opened_year", INT, "", "year of opening as a fair"),
                            column(
                                    "hall_year",
                                    INT,
                                    "",
                                    "year of the first hall, 0 while there is none"),
                            column("stalls", LONG, "stalls", "stalls built"),
                            column(
                                    "stalls_wanted",
                                    LONG,
                                    "stalls",
                                    "stalls that sellers asked for in December"),
                            column("seller_towns", INT, "towns", "towns that sell through it"),
                            column(
                                    "products",
                                    DOUBLE,
                                    "products",
                                    "effective number of products offered (inverse Herfindahl)"),
                            column("turnover_yuan", DOUBLE, YUAN_A_YEAR, "sold through it"),
                            column(
                                    "buyers_share",
                                    DOUBLE,
                                    "1",
                                    "share of the open demand of the other regions of the country that its buyers bring"),
                            column(
                                    "fees_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "fees paid to the town's treasury")));

    public static final TableSpec OUTSIDE_DEMAND_YEAR =
            new TableSpec(
                    "outside_demand_year",
                    "What an outside region (or the province itself, id `home`) buys of a product in a year, and from whom.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("region", TEXT, "", "outside region, or home"),
                            key("product", TEXT, "", "the product"),
                            column("demand_yuan", DOUBLE, YUAN_A_YEAR, "what buyers spend on it"),
                            column("plan_yuan", DOUBLE, YUAN_A_YEAR, "served by the plan"),
                            column(
                                    "rivals_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "served by makers elsewhere"),
                            column(
                                    "province_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "served by the province's firms"),
                            column(
                                    "price",
                                    DOUBLE,
                                    "1 = reference price of 2000",
                                    "mean price paid in December")));

    public static final TableSpec OCCUPATION_YEAR =
            new TableSpec(
                    "occupation_year",
                    "People of an origin in an occupation, by the county unit in which they live, in December.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("county_code", INT, "", "county unit of residence"),
                            key(
                                    "origin",
                                    TEXT,
                                    "",
                                    "town, province or outside: where they are registered, seen from where they live; away: registered in the county and living in a network"),
                            key("occupation", TEXT, "", "what they do"),
                            column("persons", LONG, PERSONS, "people")));

    public static final TableSpec NETWORK_YEAR =
            new TableSpec(
                    "network_year",
                    "People of a county unit who live in an outside region, in December of a year; flows are sums over the year. Networks without people and sales are left out.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("county_code", INT, "", "county unit from which they come"),
                            key("region", TEXT, "", "outside region in which they live"),
                            column(
                                    "abroad",
                                    BOOLEAN,
                                    "",
                                    "whether the region lies outside the country"),
                            column("members", LONG, PERSONS, "people who live there"),
                            column("joined", LONG, PERSONS, "who settled there in the year"),
                            column(
                                    "departed",
                                    LONG,
                                    PERSONS,
                                    "who went home or on to the world in the year, without those who retired, founded at home or died"),
                            column("shops", LONG, "shops", "shops for goods of home"),
                            column(
                                    "reach",
                                    DOUBLE,
                                    "1",
                                    "share of the region's people whom the shops serve"),
                            column(
                                    "sold_yuan",
                                    DOUBLE,
                                    YUAN_A_YEAR,
                                    "goods of the county sold through the shops, before the shops' margin"),
                            column("remitted_yuan", DOUBLE, YUAN_A_YEAR, "sent or brought home"),
                            column(
                                    "news",
                                    DOUBLE,
                                    "1",
                                    "knowledge sent home, added up over the county's towns and all products"),
                            column("cash_yuan", DOUBLE, YUAN, "money of the network")));

    public static final TableSpec ACCOUNT_YEAR =
            new TableSpec(
                    "account_year",
                    "Money that went from one class of accounts to another for one reason in a year; rows with reason `balance` "
                            + "give the closing balance of a class (payer and payee are then the same).",
                    List.of(
                            key("year", INT, "", "year"),
                            key("payer", TEXT, "", "class of accounts that paid"),
                            key("payee", TEXT, "", "class of accounts that received"),
                            key("reason", TEXT, "", "for what"),
                            column("yuan", DOUBLE, YUAN, "the sum")));

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

    public static final TableSpec GOVERNMENT_YEAR =
            new TableSpec(
                    "government_year",
                    "A town's government in December of a year: its stance, and what it gives and has built.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("place_id", INT, "", "the town"),
                            column("stance", DOUBLE, "0-1", "how far it welcomes private business"),
                            column(
                                    "approved",
                                    DOUBLE,
                                    "1",
                                    "share of private projects that it lets pass"),
                            column(
                                    "red_hats_granted",
                                    DOUBLE,
                                    "1",
                                    "share of those who ask for a collective's name that get it"),
                            column("tax_relief", DOUBLE, "1", "share of profit tax forgiven"),
                            column("roads", DOUBLE, "0-1", "how far local roads are built"),
                            column(
                                    "zone_product",
                                    TEXT,
                                    "",
                                    "product for which it has built floor space, null for none"),
                            column(
                                    "zone_hands",
                                    LONG,
                                    PERSONS,
                                    "hands for whom there is such space"),
                            column(
                                    "association",
                                    BOOLEAN,
                                    "",
                                    "whether makers have an association")));

    public static final TableSpec DECISION_YEAR =
            new TableSpec(
                    "decision_year",
                    "What a town's government decided in a year, how often and why.",
                    List.of(
                            key("year", INT, "", "year"),
                            key("place_id", INT, "", "the town"),
                            key("decision", TEXT, "", "what it decided"),
                            key("reason", TEXT, "", "why"),
                            column(
                                    "count",
                                    LONG,
                                    "decisions",
                                    "how often; of firms, how many firms it touched")));

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
    public static final List<TableSpec> ALL =
            List.of(
                    PLACE,
                    TOWN_YEAR,
                    TOWN_PRODUCT_YEAR,
                    FIRM_YEAR,
                    MARKET_YEAR,
                    OUTSIDE_DEMAND_YEAR,
                    OCCUPATION_YEAR,
                    NETWORK_YEAR,
                    ACCOUNT_YEAR,
                    POLICY_EVENT,
                    TRADITION,
                    FORM_CHANGE_YEAR,
                    LINK_YEAR,
                    GROUP_YEAR,
                    GOVERNMENT_YEAR,
                    DECISION_YEAR,
                    CLUSTER_YEAR,
                    CLUSTER_MEMBER_YEAR,
                    CLUSTER_FINGERPRINT_YEAR);

    /// The tables that instruments fill from the others; all others come from the model.
    public static final List<TableSpec> MEASURED =
            List.of(CLUSTER_YEAR, CLUSTER_MEMBER_YEAR, CLUSTER_FINGERPRINT_YEAR);
}
