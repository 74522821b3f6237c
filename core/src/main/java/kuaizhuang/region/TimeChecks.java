package kuaizhuang.region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Nearest;
import kuaizhuang.input.Table.Row;

/// Whether the series and the demand outside are there and go forward in time.
final class TimeChecks {

    /// The variables that the model cannot do without.
    static final List<String> REQUIRED =
            List.of(
                    "birth_rate",
                    "death_rate",
                    "cpi_2001_100",
                    "informal_monthly_rate",
                    "export_rights_private_lever",
                    "credit_openness_private_lever",
                    "industry_producer_demand_base_2001",
                    "share_consumer_demand_unserved_by_plan",
                    "subsistence_rural_2001",
                    "rice_marginal_price_2001");

    private TimeChecks() {}

    static void check(PackTables tables, Faults faults) {
        variables(tables, faults);
        units(tables, faults);
        demand(tables, faults);
    }

    private static void variables(PackTables tables, Faults faults) {
        tables.complete(PackFiles.SERIES)
                .ifPresent(table -> {
                    Set<String> present = new HashSet<>();
                    table.rows().forEach(row -> present.add(row.text("variable")));
                    for (String variable : REQUIRED) {
                        if (!present.contains(variable)) {
                            String remedy =
                                    Nearest.to(variable, present)
                                            .filter(near -> !REQUIRED.contains(near))
                                            .map(near -> "did you mean it by " + near + "?")
                                            .orElse("add at least one year of it");
                            faults.add(table.name(), 0, "variable", variable, "is missing", remedy);
                        }
                    }
                });
    }

    private static void units(PackTables tables, Faults faults) {
        Map<String, Row> first = new HashMap<>();
        tables.forEach(
                PackFiles.SERIES,
                (table, row) -> {
                    Row before = first.putIfAbsent(row.text("variable"), row);
                    if (before != null
                            && row.has("unit")
                            && before.has("unit")
                            && !before.text("unit").equals(row.text("unit"))) {
                        String problem = "is " + before.text("unit") + " on line " + before.line();
                        table.fault(
                                faults,
                                row,
                                "unit",
                                problem,
                                "give all years of a variable in one unit");
                    }
                });
    }

    private static void demand(PackTables tables, Faults faults) {
        Map<String, Row> latest = new HashMap<>();
        tables.forEach(
                PackFiles.OUTSIDE_DEMAND,
                (table, row) -> {
                    Row before = latest.put(row.text("region"), row);
                    if (before != null
                            && before.has("year")
                            && row.has("year")
                            && row.integer("year") < before.integer("year")) {
                        String problem =
                                "is before " + before.text("year") + " on line " + before.line();
                        table.fault(faults, row, "year", problem, "order the years of a region");
                    }
                });
        if (tables.complete(PackFiles.OUTSIDE_DEMAND).isEmpty()) {
            return;
        }
        tables.forEach(
                PackFiles.OUTSIDE,
                (table, row) -> {
                    if (row.has("id") && !latest.containsKey(row.text("id"))) {
                        String problem = "has no row in " + PackFiles.OUTSIDE_DEMAND;
                        table.fault(
                                faults, row, "id", problem, "add at least one year of its demand");
                    }
                });
    }
}
