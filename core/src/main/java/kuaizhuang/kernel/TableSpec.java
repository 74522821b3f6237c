package kuaizhuang.kernel;

import java.util.List;

/// The declaration of a table: what it is called, what a row is, and its columns in order.
///
/// The data dictionary, the Parquet files and the tests all read the same declaration, so that none
/// of them can drift.
///
/// @param name the table's name, as SQL sees it
/// @param meaning one sentence: what one row stands for
/// @param columns the columns in order; those marked as keys identify a row
public record TableSpec(String name, String meaning, List<ColumnSpec> columns) {

    public TableSpec {
        columns = List.copyOf(columns);
    }

    /// The type of a column as it is stored.
    public enum Type {
        INT,
        LONG,
        DOUBLE,
        TEXT,
        BOOLEAN
    }

    /// One column of a table.
    ///
    /// @param name the column's name, as SQL sees it
    /// @param type how it is stored
    /// @param unit the unit ("yuan of 2001", "persons"), or "" where there is none
    /// @param meaning one sentence
    /// @param key whether the column is part of the row's key
    public record ColumnSpec(String name, Type type, String unit, String meaning, boolean key) {}

    public static ColumnSpec key(String name, Type type, String unit, String meaning) {
        return new ColumnSpec(name, type, unit, meaning, true);
    }

    public static ColumnSpec column(String name, Type type, String unit, String meaning) {
        return new ColumnSpec(name, type, unit, meaning, false);
    }

    /// The position of a column.
    ///
    /// @throws IllegalArgumentException when the table has no such column
    public int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + name + " has no column " + column);
    }
}
