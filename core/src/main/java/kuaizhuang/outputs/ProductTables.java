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

/// What towns make of each product. See [Tables] for what holds of all.
public final class ProductTables {

    private ProductTables() {}

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
}
