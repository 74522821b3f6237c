package kuaizhuang.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaizhuang.input.Table.Row;
import kuaizhuang.input.TableSchema.Field;
import kuaizhuang.input.TableSchema.ForeignKey;

/// What a schema asks of the rows of a table together: keys, order, ascending ranges, references to
/// other tables.
public final class TableChecks {

    private TableChecks() {}

    static void check(Table table, Faults faults) {
        if (!table.schema().primaryKey().isEmpty()) {
            unique(table, table.schema().primaryKey(), faults);
        }
        for (Field field : table.schema().fields()) {
            if (field.constraints().unique()) {
                unique(table, List.of(field.name()), faults);
            }
        }
        table.schema().ascending().forEach(fields -> ascending(table, fields, faults));
        sorted(table, faults);
    }

    private static void unique(Table table, List<String> key, Faults faults) {
        Map<List<String>, Integer> firstLines = new HashMap<>();
        for (Row row : table.rows()) {
            List<String> value = key.stream().map(row::text).toList();
            Integer first = firstLines.putIfAbsent(value, row.line());
            if (first != null) {
                faults.add(
                        table.name(),
                        row.line(),
                        String.join(", ", key),
                        String.join(", ", value),
                        "stands already on line " + first,
                        "give every row its own");
            }
        }
    }

    private static void ascending(Table table, List<String> fields, Faults faults) {
        for (Row row : table.rows()) {
            String before = null;
            for (String field : fields) {
                if (!row.has(field)) {
                    continue;
                }
                if (before != null && row.number(field) < row.number(before)) {
                    String problem = "is less than " + before + " = " + row.text(before);
                    table.fault(
                            faults,
                            row,
                            field,
                            problem,
                            "order them " + String.join(" <= ", fields));
                }
                before = field;
            }
        }
    }

    private static void sorted(Table table, Faults faults) {
        String field = table.schema().sortedBy();
        if (field == null) {
            return;
        }
        String before = "";
        for (Row row : table.rows()) {
            if (row.text(field).compareTo(before) < 0) {
                table.fault(
                        faults, row, field, "stands after " + before, "order the rows by " + field);
            }
            before = row.text(field);
        }
    }

    /// Checks that every reference of every table is found where its schema says.
    ///
    /// @param tables by file name; a reference to a table that could not be read in full is not
    ///   checked
    public static void references(Map<String, Table> tables, Faults faults) {
        for (Table table : tables.values()) {
            for (ForeignKey key : table.schema().foreignKeys()) {
                Table target = tables.get(key.reference().resource());
                if (target != null && target.complete()) {
                    references(
                            table,
                            key.fields().getFirst(),
                            target,
                            key.reference().fields().getFirst(),
                            faults);
                }
            }
        }
    }

    private static void references(
            Table table, String field, Table target, String targetField, Faults faults) {
        Set<String> known = new HashSet<>();
        target.rows().forEach(row -> known.add(row.text(targetField)));
        String separator = table.schema().field(field).map(Field::separator).orElse(null);
        for (Row row : table.rows()) {
            List<String> values =
                    separator == null ? List.of(row.text(field)) : row.list(field, separator);
            for (String value : values) {
                if (row.has(field) && !known.contains(value)) {
                    String where = target.schema().name() + " has no " + targetField + " " + value;
                    table.fault(
                            faults,
                            row,
                            field,
                            where,
                            Nearest.remedy(value, known.stream().sorted().toList(), "ids"));
                }
            }
        }
    }
}
