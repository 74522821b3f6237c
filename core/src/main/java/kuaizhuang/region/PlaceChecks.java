package kuaizhuang.region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Literal;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;
import kuaizhuang.region.CountyShapes.Shape;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/// Whether counties, their outlines and their towns agree.
final class PlaceChecks {

    /// How far outside its county's outline a town may lie, in degrees: outlines are simplified,
    /// and coasts move.
    static final double TOLERANCE_DEGREES = 0.02;

    private static final double MU_TOLERANCE = 0.5;

    private final PackTables tables;
    private final Optional<CountyShapes.Reading> shapes;
    private final Faults faults;

    private PlaceChecks(PackTables tables, Optional<CountyShapes.Reading> shapes, Faults faults) {
        this.tables = tables;
        this.shapes = shapes;
        this.faults = faults;
    }

    static void check(PackTables tables, Optional<CountyShapes.Reading> shapes, Faults faults) {
        PlaceChecks checks = new PlaceChecks(tables, shapes, faults);
        checks.parts();
        shapes.ifPresent(checks::outlines);
        shapes.ifPresent(checks::insides);
        checks.sums();
        checks.seats();
        checks.transport();
    }

    private void parts() {
        for (String name : List.of(PackFiles.COUNTIES, PackFiles.TOWNS)) {
            tables.forEach(name, (table, row) -> atMostPeople(table, row, "urban_people"));
        }
        tables.forEach(
                PackFiles.COUNTIES,
                (table, row) -> {
                    atMostPeople(table, row, "state_industry_workers");
                    atMostPeople(table, row, "collective_workers");
                });
    }

    private void atMostPeople(Table table, Row row, String field) {
        if (row.has("people", field) && row.integer(field) > row.integer("people")) {
            table.fault(
                    faults,
                    row,
                    field,
                    "is more than people = " + row.text("people"),
                    "write at most the people");
        }
    }

    private void outlines(CountyShapes.Reading reading) {
        Set<String> codes = new HashSet<>();
        tables.forEach(
                PackFiles.COUNTIES,
                (table, row) -> {
                    codes.add(row.text("code"));
                    if (reading.complete()
                            && row.has("code")
                            && !reading.byCode().containsKey(row.smallInteger("code"))) {
                        table.fault(
                                faults,
                                row,
                                "code",
                                "has no polygon in " + PackFiles.SHAPES,
                                "add a feature with this code");
                    }
                });
        for (Shape shape : reading.byCode().values()) {
            if (tables.complete(PackFiles.COUNTIES).isPresent()
                    && !codes.contains(String.valueOf(shape.code()))) {
                String problem = PackFiles.COUNTIES + " has no such county";
                String remedy = "add the county or remove the feature";
                faults.add(
                        reading.file().name(),
                        shape.line(),
                        "code",
                        String.valueOf(shape.code()),
                        problem,
                        remedy);
            }
        }
    }

    private void insides(CountyShapes.Reading reading) {
        Map<Integer, IndexedPointInAreaLocator> locators = new HashMap<>();
        tables.forEach(
                PackFiles.TOWNS,
                (table, row) -> {
                    if (!row.has("county_code", "longitude", "latitude")) {
                        return;
                    }
                    int code = row.smallInteger("county_code");
                    Geometry outline =
                            Optional.ofNullable(reading.byCode().get(code))
                                    .map(Shape::geometry)
                                    .orElse(null);
                    if (outline == null) {
                        return;
                    }
                    Coordinate point =
                            new Coordinate(row.number("longitude"), row.number("latitude"));
                    var locator =
                            locators.computeIfAbsent(
                                    code, _ -> new IndexedPointInAreaLocator(outline));
                    if (locator.locate(point) == Location.EXTERIOR) {
                        checkDistance(table, row, outline, point);
                    }
                });
    }

    private void checkDistance(Table table, Row row, Geometry outline, Coordinate point) {
        double degrees = outline.distance(new GeometryFactory().createPoint(point));
        if (degrees > TOLERANCE_DEGREES) {
            faults.add(
                    table.name(),
                    row.line(),
                    "town " + row.text("id") + " longitude, latitude",
                    row.text("longitude") + ", " + row.text("latitude"),
                    String.format(
                            Locale.ROOT,
                            "lies %.2f degrees outside county %s",
                            degrees,
                            row.text("county_code")),
                    "move it inside the polygon or name the county it lies in");
        }
    }

    /// Sums of a county's towns; a county is left out once one of its towns could not be read.
    private void sums() {
        if (tables.complete(PackFiles.TOWNS).isEmpty()) {
            return;
        }
        Map<String, double[]> sums = new TreeMap<>();
        String[] fields = {"people", "urban_people", "cultivated_mu"};
        for (Row town : tables.rows(PackFiles.TOWNS)) {
            double[] sum =
                    sums.computeIfAbsent(town.text("county_code"), _ -> new double[fields.length]);
            for (int i = 0; i < fields.length; i++) {
                sum[i] += town.has(fields[i]) ? town.number(fields[i]) : Double.NaN;
            }
        }
        tables.forEach(
                PackFiles.COUNTIES,
                (table, county) -> {
                    double[] sum = sums.get(county.text("code"));
                    if (sum == null) {
                        table.fault(
                                faults,
                                county,
                                "code",
                                "has no town in " + PackFiles.TOWNS,
                                "add at least one");
                        return;
                    }
                    for (int i = 0; i < fields.length; i++) {
                        checkSum(table, county, fields[i], sum[i]);
                    }
                });
    }

    private void checkSum(Table table, Row county, String field, double sum) {
        double tolerance = field.equals("cultivated_mu") ? MU_TOLERANCE : 0;
        if (county.has(field) && Math.abs(county.number(field) - sum) > tolerance) {
            String problem =
                    "is not the sum of its towns, " + Literal.of(Math.rint(sum * 1000) / 1000);
            String remedy =
                    "make the towns of county "
                            + county.text("code")
                            + " in "
                            + PackFiles.TOWNS
                            + " add up";
            table.fault(faults, county, field, problem, remedy);
        }
    }

    private void seats() {
        if (tables.complete(PackFiles.TOWNS).isEmpty()) {
            return;
        }
        Map<String, Integer> seats = new HashMap<>();
        for (Row town : tables.rows(PackFiles.TOWNS)) {
            boolean seat = !town.has("seat") || town.yes("seat");
            seats.merge(town.text("county_code"), seat ? 1 : 0, Integer::sum);
        }
        tables.forEach(
                PackFiles.COUNTIES,
                (table, county) -> {
                    int count = seats.getOrDefault(county.text("code"), 1);
                    if (count != 1) {
                        String problem = "has " + count + " seats in " + PackFiles.TOWNS;
                        table.fault(
                                faults,
                                county,
                                "code",
                                problem,
                                "mark exactly one of its towns with seat = yes");
                    }
                });
    }

    private void transport() {
        tables.forEach(
                PackFiles.TRANSPORT,
                (table, row) -> {
                    if (row.text("county_codes").isEmpty() && !row.has("longitude", "latitude")) {
                        String remedy =
                                "name the counties, or give coordinates when it lies outside the"
                                        + " region";
                        table.fault(
                                faults,
                                row,
                                "county_codes",
                                "says neither whom it serves nor where it is",
                                remedy);
                    }
                });
    }
}
