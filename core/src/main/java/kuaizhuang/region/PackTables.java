package kuaizhuang.region;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;
import kuaizhuang.input.TableChecks;
import kuaizhuang.input.TableReader;
import kuaizhuang.input.TableSchema;
import kuaizhuang.input.TableSchemas;
import kuaizhuang.input.TextFile;

/// The CSV files of a pack, checked one by one and against each other.
final class PackTables {

    private final Map<String, Table> tables;

    private PackTables(Map<String, Table> tables) {
        this.tables = tables;
    }

    static PackTables read(Path folder, Faults faults) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (TableSchema schema : TableSchemas.published().tables()) {
            TextFile.read(folder.resolve(schema.name()), faults)
                    .ifPresent(file ->
                            tables.put(schema.name(), TableReader.read(file, schema, faults)));
        }
        TableChecks.references(tables, faults);
        return new PackTables(tables);
    }

    /// A table, or nothing when its file could not be read.
    Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /// A table of which every row and column could be read, so that absences in it mean something.
    Optional<Table> complete(String name) {
        return find(name).filter(Table::complete);
    }

    List<Row> rows(String name) {
        return find(name).map(Table::rows).orElse(List.of());
    }

    /// Calls for every row of a table.
    void forEach(String name, BiConsumer<Table, Row> action) {
        find(name).ifPresent(table -> table.rows().forEach(row -> action.accept(table, row)));
    }

    /// Position of each row by the text of a field.
    Map<String, Integer> positions(String name, String field) {
        Map<String, Integer> positions = new HashMap<>();
        for (Row row : rows(name)) {
            positions.put(row.text(field), positions.size());
        }
        return positions;
    }
}
