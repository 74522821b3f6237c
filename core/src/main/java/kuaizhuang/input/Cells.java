package kuaizhuang.input;

import java.util.Optional;
import kuaizhuang.input.TableSchema.Constraints;
import kuaizhuang.input.TableSchema.Field;
import kuaizhuang.input.TableSchema.Type;

/// Reads one cell of a CSV file by its field's type and constraints.
final class Cells {

    /// Receives what is wrong with a cell and what would be right.
    interface Complaint {
        void about(String problem, String remedy);
    }

    private Cells() {}

    /// The value of a cell, or nothing when it is empty or wrong.
    static Optional<Object> read(Field field, String text, Complaint complaint) {
        if (text.isEmpty()) {
            if (field.constraints().required()) {
                complaint.about("is empty", "write " + wanted(field));
            }
            return Optional.empty();
        }
        Optional<Object> value = parse(field.type(), text);
        if (value.isEmpty()) {
            complaint.about("is not " + kind(field.type()), "write " + wanted(field));
        }
        return value.filter(
                it -> inRange(field, it, complaint) && isKnownWord(field, text, complaint));
    }

    private static Optional<Object> parse(Type type, String text) {
        return switch (type) {
            case INTEGER -> Literal.integer(text).map(Object.class::cast);
            case NUMBER -> Literal.number(text).map(Object.class::cast);
            case YEARMONTH -> Literal.month(text).map(Object.class::cast);
            case BOOLEAN ->
                    text.equals("yes") || text.equals("no")
                            ? Optional.of(text.equals("yes"))
                            : Optional.empty();
            case STRING -> text.equals(text.strip()) ? Optional.of(text) : Optional.empty();
        };
    }

    private static boolean inRange(Field field, Object value, Complaint complaint) {
        if (!(value instanceof Number number)) {
            return true;
        }
        Double minimum = field.constraints().minimum();
        Double maximum = field.constraints().maximum();
        if (minimum != null && number.doubleValue() < minimum) {
            complaint.about("is below " + Literal.of(minimum), "write " + wanted(field));
            return false;
        }
        if (maximum != null && number.doubleValue() > maximum) {
            complaint.about("is above " + Literal.of(maximum), "write " + wanted(field));
            return false;
        }
        return true;
    }

    private static boolean isKnownWord(Field field, String text, Complaint complaint) {
        var words = field.constraints().words();
        if (words == null || words.contains(text)) {
            return true;
        }
        complaint.about(
                "is not one of " + String.join(", ", words), Nearest.remedy(text, words, "words"));
        return false;
    }

    /// What a right cell looks like, as a phrase that follows "write".
    static String wanted(Field field) {
        Constraints constraints = field.constraints();
        if (constraints.words() != null) {
            return "one of " + String.join(", ", constraints.words());
        }
        String unit =
                field.unit() == null || field.unit().isEmpty() ? "" : " (" + field.unit() + ")";
        return kind(field.type()) + range(constraints) + unit;
    }

    private static String range(Constraints constraints) {
        Double minimum = constraints.minimum();
        Double maximum = constraints.maximum();
        if (minimum != null && maximum != null) {
            return " from " + Literal.of(minimum) + " to " + Literal.of(maximum);
        }
        if (minimum != null) {
            return " of at least " + Literal.of(minimum);
        }
        return maximum == null ? "" : " of at most " + Literal.of(maximum);
    }

    private static String kind(Type type) {
        return switch (type) {
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case YEARMONTH -> "a month as YYYY-MM";
            case BOOLEAN -> "yes or no";
            case STRING -> "a text without spaces at its ends";
        };
    }
}
