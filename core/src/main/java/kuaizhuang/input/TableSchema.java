package kuaizhuang.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// What a CSV file must hold: a Table Schema (Frictionless Data, version 1) with two additions,
/// `ascending` and `separator`.
///
/// @param name file name
/// @param primaryKey fields that together identify a row; empty where rows need no key
/// @param ascending groups of fields whose numbers may not fall from left to right
/// @param sortedBy field by which the rows are ordered, or null
public record TableSchema(
        String name,
        String description,
        List<Field> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        List<List<String>> ascending,
        String sortedBy) {

    public TableSchema {
        fields = List.copyOf(fields);
        primaryKey = orEmpty(primaryKey);
        foreignKeys = orEmpty(foreignKeys);
        ascending = orEmpty(ascending);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// How a cell is written: YEARMONTH is YYYY-MM, BOOLEAN is yes or no.
    public enum Type {
        INTEGER,
        NUMBER,
        STRING,
        BOOLEAN,
        YEARMONTH
    }

    /// One column.
    ///
    /// @param unit unit of a number, "" where there is none
    /// @param separator what separates several values in a cell, or null where a cell holds one
    public record Field(
            String name,
            Type type,
            String description,
            String unit,
            String separator,
            Constraints constraints) {
        public Field {
            constraints = constraints == null ? Constraints.NONE : constraints;
        }
    }

    /// What a value must keep to; null where it is free.
    ///
    /// @param words the only words allowed
    public record Constraints(
            boolean required,
            boolean unique,
            Double minimum,
            Double maximum,
            @JsonProperty("enum") List<String> words) {
        static final Constraints NONE = new Constraints(false, false, null, null, null);
    }

    /// Values of fields that must stand in another file.
    public record ForeignKey(List<String> fields, Reference reference) {
        /// @param resource file name
        public record Reference(String resource, List<String> fields) {}
    }

    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
