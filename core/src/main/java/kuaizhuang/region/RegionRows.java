package kuaizhuang.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kuaizhuang.input.Table.Row;
import kuaizhuang.region.Region.County;
import kuaizhuang.region.Region.OutsideRegion;
import kuaizhuang.region.Region.Product;
import kuaizhuang.region.Region.ProductLink;
import kuaizhuang.region.Region.Sector;
import kuaizhuang.region.Region.Source;
import kuaizhuang.region.Region.Town;
import kuaizhuang.region.Region.Tradition;
import kuaizhuang.region.Region.TransportLink;

/// Turns the rows of checked tables into the parts of a region.
final class RegionRows {

    private final PackTables tables;
    private final Map<String, Integer> counties;
    private final Map<String, Integer> sectors;
    private final Map<String, Integer> products;

    RegionRows(PackTables tables) {
        this.tables = tables;
        this.counties = tables.positions(PackFiles.COUNTIES, "code");
        this.sectors = tables.positions(PackFiles.SECTORS, "id");
        this.products = tables.positions(PackFiles.PRODUCTS, "id");
    }

    private <T> List<T> map(String table, Function<Row, T> maker) {
        return tables.rows(table).stream().map(maker).toList();
    }

    List<County> counties() {
        return map(
                PackFiles.COUNTIES,
                row ->
                        new County(
                                row.smallInteger("code"),
                                row.text("name"),
                                row.text("name_zh"),
                                row.smallInteger("prefecture_code"),
                                row.text("prefecture"),
                                row.text("prefecture_zh"),
                                row.text("zone"),
                                row.smallInteger("unit2001"),
                                row.number("longitude"),
                                row.number("latitude"),
                                row.number("area_km2"),
                                row.integer("people"),
                                row.number("cultivated_mu"),
                                row.integer("urban_people"),
                                row.integer("state_industry_workers"),
                                row.integer("collective_workers"),
                                row.number("hill_share")));
    }

    List<Town> towns() {
        return map(
                PackFiles.TOWNS,
                row ->
                        new Town(
                                row.text("id"),
                                counties.get(row.text("county_code")),
                                row.text("name"),
                                row.text("name_zh"),
                                row.number("longitude"),
                                row.number("latitude"),
                                row.integer("people"),
                                row.number("cultivated_mu"),
                                row.integer("urban_people"),
                                row.yes("pinned"),
                                row.yes("seat")));
    }

    List<OutsideRegion> outside() {
        Map<String, List<Row>> years = new HashMap<>();
        for (Row row : tables.rows(PackFiles.OUTSIDE_DEMAND)) {
            years.computeIfAbsent(row.text("region"), _ -> new ArrayList<>()).add(row);
        }
        return map(PackFiles.OUTSIDE, row -> outside(row, years.get(row.text("id"))));
    }

    private static OutsideRegion outside(Row row, List<Row> years) {
        return new OutsideRegion(
                row.text("id"),
                row.text("name"),
                row.yes("abroad"),
                row.number("longitude"),
                row.number("latitude"),
                row.number("route_km"),
                years.stream().mapToInt(year -> year.smallInteger("year")).toArray(),
                numbers(years, "people_million"),
                numbers(years, "demand_per_head"),
                numbers(years, "openness"));
    }

    private static double[] numbers(List<Row> rows, String field) {
        return rows.stream().mapToDouble(row -> row.number(field)).toArray();
    }

    List<Sector> sectors() {
        return map(
                PackFiles.SECTORS,
                row -> new Sector(row.text("id"), row.text("name"), row.text("name_zh")));
    }

    List<Product> products() {
        return map(
                PackFiles.PRODUCTS,
                row ->
                        new Product(
                                row.text("id"),
                                sectors.get(row.text("sector")),
                                row.text("name"),
                                row.number("startup_workshop_mid"),
                                row.number("startup_factory_mid"),
                                row.smallInteger("stages_mid"),
                                row.number("output_per_worker_mid"),
                                row.number("input_share_mid"),
                                row.number("skill_months_mid"),
                                row.number("kg_per_1000_yuan_mid"),
                                row.number("price_elasticity_mid"),
                                row.number("income_elasticity_mid"),
                                row.number("consumer_share_1980_mid"),
                                row.number("consumer_share_2000_mid"),
                                row.number("industry_share_1980_mid"),
                                row.number("industry_share_2000_mid"),
                                row.smallInteger("known_outside_from")));
    }

    List<ProductLink> links() {
        return map(
                PackFiles.LINKS,
                row ->
                        new ProductLink(
                                ProductLink.Kind.valueOf(constant(row.text("kind"))),
                                products.get(row.text("first")),
                                products.get(row.text("second")),
                                row.number("value")));
    }

    List<Tradition> traditions() {
        return map(
                PackFiles.TRADITIONS,
                row ->
                        new Tradition(
                                counties.get(row.text("county_code")),
                                Tradition.Kind.valueOf(constant(row.text("kind"))),
                                row.has("product") ? products.get(row.text("product")) : -1,
                                row.smallInteger("strength")));
    }

    List<TransportLink> transport() {
        return map(
                PackFiles.TRANSPORT,
                row ->
                        new TransportLink(
                                row.text("id"),
                                TransportLink.Kind.valueOf(constant(row.text("kind"))),
                                row.text("name"),
                                row.month("opened"),
                                row.list("county_codes", " ").stream()
                                        .map(counties::get)
                                        .toList()));
    }

    Series series() {
        Map<String, TreeMap<Integer, Double>> values = new TreeMap<>();
        for (Row row : tables.rows(PackFiles.SERIES)) {
            values.computeIfAbsent(row.text("variable"), _ -> new TreeMap<>())
                    .put(row.smallInteger("year"), row.number("value"));
        }
        return new Series(values);
    }

    List<Source> sources() {
        return map(PackFiles.SOURCES, row -> new Source(row.text("id"), row.text("citation")));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
