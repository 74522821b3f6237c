package kuaizhuang.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.Tables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.outputs.TradeTables;

/// A run folder that no model has made: plausible rows in every table, the same on every machine.
final class SyntheticRun {

    /// Where one product grows from nothing: first firms in the year `begun`, made by a founder of
    /// the given kind.
    record Spot(
            String town,
            int countyCode,
            String county,
            String prefecture,
            String zone,
            double longitude,
            double latitude,
            String product,
            String sector,
            int begun) {}

    private final int first;
    private final int last;
    private final List<Spot> spots;
    private final SplittableRandom dice = new SplittableRandom(7);
    private final Map<String, List<Object[]>> rows =
            Tables.ALL.stream()
                    .collect(Collectors.toMap(TableSpec::name, spec -> new ArrayList<>()));

    private SyntheticRun(int first, int last, List<Spot> spots) {
        this.first = first;
        this.last = last;
        this.spots = spots;
    }

    static List<Spot> dozen() {
        String[] products = {"buttons", "shoes", "lighters"};
        return IntStream.range(0, 12)
                .mapToObj(i ->
                        new Spot(
                                i == 0 ? "Qiaotou" : i > 9 ? "Xinshi" : "Town " + i,
                                330300 + i / 4,
                                "County " + i / 4,
                                i < 8 ? "Wenzhou" : "Taizhou",
                                i < 8 ? "south" : "north",
                                120.5 + 0.1 * i,
                                28 + 0.07 * i,
                                products[i % 3],
                                products[i % 3],
                                1978 + i % 5))
                .toList();
    }

    /// Writes the folder.
    ///
    /// @param withRows whether the tables have rows; without, only the manifest and empty folders
    ///   are there
    static Path write(Path folder, int first, int last, List<Spot> spots, boolean withRows)
            throws Exception {
        var run = new SyntheticRun(first, last, spots);
        if (withRows) {
            run.fill();
        }
        run.store(folder);
        return folder;
    }

    private void add(TableSpec spec, Object... values) {
        if (values.length != spec.columns().size()) {
            throw new IllegalArgumentException(
                    spec.name() + " has " + spec.columns().size() + " columns");
        }
        rows.get(spec.name()).add(values);
    }

    private void fill() {
        for (int i = 0; i < spots.size(); i++) {
            place(i, spots.get(i));
        }
        add(
                PlaceTables.POLICY_EVENT,
                "markets-1979",
                1979,
                3,
                "Village markets reopen",
                "markets-open",
                0.0,
                2.0,
                true,
                false,
                "S1");
        add(
                PlaceTables.POLICY_EVENT,
                "campaign-1982",
                1982,
                4,
                "Campaign against <false> collectives",
                "crackdown",
                0.0,
                2.0,
                true,
                true,
                "S2");
        add(
                PlaceTables.POLICY_EVENT,
                "grain-1985",
                1985,
                1,
                "Grain pays less",
                "grain-support",
                3.0,
                1.0,
                false,
                true,
                "S2");
        for (int year = first; year <= last; year++) {
            for (int i = 0; i < spots.size(); i++) {
                year(year, i, spots.get(i));
            }
        }
    }

    private void place(int id, Spot spot) {
        add(
                PlaceTables.PLACE,
                id,
                spot.town,
                "镇" + id,
                spot.countyCode,
                spot.county,
                "县",
                spot.countyCode / 100 * 100,
                spot.prefecture,
                "市",
                spot.zone,
                spot.countyCode,
                spot.longitude,
                spot.latitude,
                24_000L,
                18_000.0,
                0.7,
                id == 0,
                false);
    }

    private void year(int year, int id, Spot spot) {
        double age = Math.max(0, year - spot.begun + 1);
        long firms =
                age == 0
                        ? 0
                        : Math.round(
                                3
                                        * Math.exp(Math.min(age, 9) * 0.55)
                                        * (0.7 + 0.6 * dice.nextDouble()));
        double output = firms * 160_000.0 * (1 + 0.06 * age);
        long workers = firms * 8;
        long outside = Math.round(workers * Math.min(0.4, 0.02 * age));
        add(
                TownTables.TOWN_YEAR,
                year,
                id,
                24_000L,
                24_000L + outside,
                6_000L,
                300L,
                150L,
                outside / 3,
                4L,
                Math.max(500, 11_000 - workers),
                800L + firms,
                300L,
                200L,
                workers,
                workers - outside - workers / 5,
                workers / 5,
                outside,
                firms,
                output,
                60.0 + 9 * age,
                400.0,
                3e6,
                2e5,
                age > 0 ? 1 : 0,
                age > 0 ? spot.product : null,
                age > 0 ? 1.0 : 0.0,
                workers / 5,
                0L,
                0L,
                workers / 5,
                outside,
                0L,
                0.0);
        if (age > 0) {
            product(year, id, spot, age, firms, output, workers, outside);
            firms(year, id, spot, firms, age);
        }
        if (id % 4 == 0 && year >= 1979) {
            boolean hall = year >= 1984;
            add(
                    TradeTables.MARKET_YEAR,
                    year,
                    id,
                    hall ? "hall" : "fair",
                    1979,
                    hall ? 1984 : 0,
                    40L * (year - 1978),
                    90L,
                    5,
                    2.2,
                    output * 0.4,
                    0.01,
                    output * 0.01);
        }
        if (firms > 10 && output > 1e7) {
            add(
                    ClusterTables.CLUSTER_YEAR,
                    year,
                    spot.countyCode + "-" + spot.product + "-" + id,
                    spot.countyCode,
                    spot.county,
                    spot.countyCode,
                    spot.zone,
                    spot.product,
                    spot.sector,
                    spot.product,
                    id,
                    spot.town,
                    1,
                    firms,
                    workers,
                    outside,
                    output,
                    spot.longitude,
                    spot.latitude);
        }
    }

    private void product(
            int year,
            int id,
            Spot spot,
            double age,
            long firms,
            double output,
            long workers,
            long outside) {
        double market = Math.min(0.6, 0.1 * age);
        double export = age > 6 ? 0.1 : 0;
        long entries = 2 + firms / 5;
        long crackdown = year == 1982 ? 2 : 0;
        add(
                ProductTables.TOWN_PRODUCT_YEAR,
                year,
                id,
                spot.product,
                spot.sector,
                firms,
                firms,
                workers - outside - workers / 5,
                workers / 5,
                outside,
                output,
                1.0,
                0.5,
                0.5,
                0.0,
                0.0,
                0.0,
                Math.min(1, 0.3 + 0.1 * age),
                output * 0.1,
                output * (0.85 - market - export),
                0.0,
                output * market,
                0.0,
                output * 0.05,
                output * export,
                entries,
                0L,
                age == 1 ? entries : 1L,
                1L,
                0L,
                age == 1 ? 0L : entries - 2,
                0L,
                0L,
                0L,
                entries / 2,
                entries - entries / 2,
                0L,
                0L,
                0L,
                0L,
                1L + crackdown,
                1L,
                0L,
                crackdown,
                0L,
                0.0);
    }

    private void firms(int year, int id, Spot spot, long firms, double age) {
        long shown = Math.min(firms, 6);
        for (int i = 0; i < shown; i++) {
            boolean private_ = year > 1984;
            add(
                    FirmTables.FIRM_YEAR,
                    year,
                    id * 1000L + i,
                    (int) (firms / shown),
                    private_ ? "household_firm" : "red_hat_workshop",
                    "private",
                    5000L + id * 10 + i,
                    i % 2 == 0 ? "peddler" : "farmer",
                    i % 2 == 0 ? "peddler_news" : "neighbour_news",
                    id,
                    spot.product,
                    spot.begun,
                    3 + i,
                    8,
                    6,
                    1,
                    1,
                    9_000.0,
                    2_000.0,
                    3_000.0,
                    160_000.0,
                    150_000.0,
                    8_000.0 + age,
                    private_ ? null : "Brigade",
                    "unregistered workshop",
                    0.0,
                    null,
                    null,
                    0L,
                    0.5,
                    0.0);
        }
    }

    private void store(Path folder) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            for (TableSpec spec : Tables.ALL) {
                store(
                        connection,
                        spec,
                        Files.createDirectories(
                                folder.resolve("tables").resolve(spec.name() + ".parquet")));
            }
        }
        Files.writeString(
                folder.resolve("manifest.json"),
                """
                {"region": "nowhere", "scenario": "made-up", "scenarioHash": "ab12", "packHash": "cd34", "seed": 7, "scale": 10, "threads": 2,
                 "version": "0.1.0", "from": "%d-01", "to": "%d-12", "complete": true, "wallSeconds": 12.5,
                 "peakMemoryBytes": 900000000, "stateHash": {"%d": "c0ffee"},
                 "balances": {"money": {"monthsChecked": 120, "worstDifference": 0, "unit": "fen"},
                              "people": {"monthsChecked": 120, "worstDifference": 0, "unit": "persons"},
                              "goods": {"monthsChecked": 120, "worstDifference": 0, "unit": "units"}}}\
                """
                        .formatted(first, last, last));
        Files.writeString(
                folder.resolve("scenario.yaml"),
                """
                name: made-up
                title: A made-up run
                traditions: shuffled
                mechanisms: {markets: off, farming: on}
                policy: {grain-1985: off, markets-1979: 2}
                """);
    }

    private void store(Connection connection, TableSpec spec, Path folder) throws SQLException {
        String columns =
                spec.columns().stream()
                        .map(column ->
                                column.name()
                                        + " "
                                        + switch (column.type()) {
                                            case INT -> "integer";
                                            case LONG -> "bigint";
                                            case DOUBLE -> "double";
                                            case TEXT -> "varchar";
                                            case BOOLEAN -> "boolean";
                                        })
                        .collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute("create table " + spec.name() + " (" + columns + ")");
            insert(connection, spec);
            if (rows.get(spec.name()).isEmpty()) {
                return;
            }
            boolean yearly = spec.columns().getFirst().name().equals("year");
            for (int year = yearly ? first : 0; year <= (yearly ? last : 0); year++) {
                statement.execute(
                        "copy (select * from %s %s) to '%s/%s.parquet'"
                                .formatted(
                                        spec.name(),
                                        yearly ? "where year = " + year : "",
                                        folder,
                                        yearly ? year : "all"));
            }
        }
    }

    private void insert(Connection connection, TableSpec spec) throws SQLException {
        String marks = spec.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        try (var insert =
                connection.prepareStatement(
                        "insert into " + spec.name() + " values (" + marks + ")")) {
            for (Object[] row : rows.get(spec.name())) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            if (!rows.get(spec.name()).isEmpty()) {
                insert.executeBatch();
            }
        }
    }
}
