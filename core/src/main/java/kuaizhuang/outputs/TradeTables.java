package kuaizhuang.outputs;

import static kuaizhuang.kernel.TableSpec.Type.DOUBLE;
import static kuaizhuang.kernel.TableSpec.Type.INT;
import static kuaizhuang.kernel.TableSpec.Type.LONG;
import static kuaizhuang.kernel.TableSpec.Type.TEXT;
import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;
import static kuaizhuang.outputs.Units.YUAN;
import static kuaizhuang.outputs.Units.YUAN_A_YEAR;

import java.util.List;
import kuaizhuang.kernel.TableSpec;

/// Where goods are sold, and the money of all accounts. See [Tables] for what holds of all.
public final class TradeTables {

    private TradeTables() {}

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
}
