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

/// Towns and governments, year by year. See [Tables] for what holds of all.
public final class TownTables {

    private TownTables() {}

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
}
