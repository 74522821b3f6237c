package kuaizhuang.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import kuaizhuang.outputs.Tables;

/// The data dictionary of a run: every table and column as the program declares them.
///
/// @param tables by name
public record Dictionary(Map<String, Table> tables) {

    public Dictionary {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /// @param meaning what one row stands for
    public record Table(String meaning, List<Column> columns) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// @param type as SQL calls it
    /// @param unit "" where there is none
    /// @param key whether it is part of the row's key
    public record Column(String name, String type, String unit, String meaning, boolean key) {}

    /// The dictionary of the tables that a run writes.
    public static Dictionary ofTables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (TableSpec spec : Tables.ALL) {
            tables.put(
                    spec.name(),
                    new Table(
                            spec.meaning(),
                            spec.columns().stream().map(Dictionary::column).toList()));
        }
        return new Dictionary(tables);
    }

    private static Column column(ColumnSpec spec) {
        return new Column(
                spec.name(),
                SqlType.of(spec.type()).name(),
                spec.unit(),
                spec.meaning(),
                spec.key());
    }

    /// The dictionary as JSON text.
    public String json() {
        return Json.MAPPER.writeValueAsString(this) + "\n";
    }
}
