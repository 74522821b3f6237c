package kuaizhuang.outputs;

import static kuaizhuang.kernel.TableSpec.Type.BOOLEAN;
import static kuaizhuang.kernel.TableSpec.Type.DOUBLE;
import static kuaizhuang.kernel.TableSpec.Type.INT;
import static kuaizhuang.kernel.TableSpec.Type.LONG;
import static kuaizhuang.kernel.TableSpec.Type.TEXT;
import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;
import static kuaizhuang.outputs.Units.PERSONS;
import static kuaizhuang.outputs.Units.YUAN;
import static kuaizhuang.outputs.Units.YUAN_A_YEAR;

import java.util.List;
import kuaizhuang.kernel.TableSpec;

/// What people do, and where they have gone. See [Tables] for what holds of all.
public final class PeopleTables {

    private PeopleTables() {}

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
}
