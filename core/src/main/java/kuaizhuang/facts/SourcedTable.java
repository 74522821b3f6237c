package kuaizhuang.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;
import kuaizhuang.input.TableChecks;
import kuaizhuang.input.TableReader;
import kuaizhuang.input.TableSchemas;
import kuaizhuang.input.TextFile;

/// A file of a folder of facts, with the `sources.csv` beside it, whose ids its rows must name.
final class SourcedTable {

    private static final String SOURCES = "sources.csv";

    private SourcedTable() {}

    /// What a row must hold beyond its schema.
    @FunctionalInterface
    interface RowCheck {
        void check(Table table, Row row, Faults faults);
    }

    /// Reads a file, which may bear any name.
    ///
    /// @param schema the name under which the published schema has it
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    static Table read(Path file, String schema, RowCheck check) {
        Faults faults = new Faults();
        Map<String, Table> tables = new LinkedHashMap<>();
        read(file, schema, tables, faults);
        Path sources = file.resolveSibling(SOURCES);
        if (Files.exists(sources)) {
            read(sources, SOURCES, tables, faults);
        }
        TableChecks.references(tables, faults);
        Table table = tables.get(schema);
        if (table != null) {
            table.rows().forEach(row -> check.check(table, row, faults));
        }
        faults.throwIfAny();
        return table;
    }

    private static void read(Path file, String schema, Map<String, Table> tables, Faults faults) {
        TextFile.read(file, faults)
                .ifPresent(text ->
                        tables.put(
                                schema,
                                TableReader.read(text, TableSchemas.facts().of(schema), faults)));
    }
}
