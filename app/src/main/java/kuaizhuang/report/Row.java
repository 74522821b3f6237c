package kuaizhuang.report;

import java.util.Map;

/// One row of an answer; a missing number is 0 and a missing text is "".
record Row(Map<String, Object> values) {

    boolean has(String column) {
        return values.get(column) != null;
    }

    String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }

    double number(String column) {
        return values.get(column) instanceof Number number ? number.doubleValue() : 0;
    }

    long whole(String column) {
        return Math.round(number(column));
    }

    int integer(String column) {
        return Math.toIntExact(whole(column));
    }

    boolean yes(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
