package kuaizhuang.input;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kuaizhuang.input.YamlValue.Entry;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.input.YamlValue.Scalar;

/// Typed access to the keys of a YAML mapping; whatever is missing or wrong is told and given as
/// nothing.
///
/// @param label what messages put before a key ("grain-price-1985."), "" at the top of a file
public record YamlFields(TextFile file, Mapping mapping, String label, Faults faults) {

    /// Tells of every key that is not among those known.
    public void allowOnly(List<String> known) {
        mapping.entries()
                .forEach((key, entry) -> {
                    if (!known.contains(key)) {
                        Collection<String> free =
                                known.stream()
                                        .filter(it -> !mapping.entries().containsKey(it))
                                        .toList();
                        String remedy =
                                Nearest.to(key, free)
                                        .map(near -> "did you mean " + near + "?")
                                        .orElseGet(() -> "known keys: " + String.join(", ", known));
                        faults.add(
                                file.name(),
                                entry.line(),
                                label + key,
                                "",
                                "is not a known key",
                                remedy);
                    }
                });
    }

    public Optional<String> text(String key) {
        return scalar(key, "a text").map(Scalar::text);
    }

    public Optional<Long> integer(String key, long minimum, long maximum) {
        return plain(key, Literal::integer, "a whole number")
                .filter(value -> within(key, value, minimum, maximum));
    }

    public Optional<Double> number(String key, double minimum, double maximum) {
        return plain(key, Literal::number, "a number")
                .filter(value -> within(key, value, minimum, maximum));
    }

    public Optional<YearMonth> month(String key) {
        return plain(key, Literal::month, "a month as YYYY-MM");
    }

    /// One of several words.
    public Optional<String> word(String key, List<String> words) {
        Optional<String> text = scalar(key, "one of " + String.join(", ", words)).map(Scalar::text);
        text.filter(it -> !words.contains(it))
                .ifPresent(it ->
                        fault(
                                key,
                                "is not one of the known words",
                                Nearest.remedy(it, words, "words")));
        return text.filter(words::contains);
    }

    private boolean within(String key, double value, double minimum, double maximum) {
        if (value >= minimum && value <= maximum) {
            return true;
        }
        String range =
                maximum >= Long.MAX_VALUE
                        ? "at least " + Literal.of(minimum)
                        : "from " + Literal.of(minimum) + " to " + Literal.of(maximum);
        fault(key, "is out of range", "write a number " + range);
        return false;
    }

    private <T> Optional<T> plain(String key, Function<String, Optional<T>> parse, String wanted) {
        Optional<Scalar> scalar = scalar(key, wanted);
        Optional<T> value = scalar.filter(it -> !it.quoted()).flatMap(it -> parse.apply(it.text()));
        if (scalar.isPresent() && value.isEmpty()) {
            fault(
                    key,
                    "is not " + wanted,
                    scalar.get().quoted() ? "write it without quotation marks" : "write " + wanted);
        }
        return value;
    }

    private Optional<Scalar> scalar(String key, String wanted) {
        Entry entry = mapping.entries().get(key);
        if (entry == null) {
            faults.add(
                    file.name(),
                    mapping.line(),
                    label + key,
                    "",
                    "is missing",
                    "add " + key + ": with " + wanted);
            return Optional.empty();
        }
        if (!(entry.value() instanceof Scalar scalar)) {
            faults.add(
                    file.name(),
                    entry.line(),
                    label + key,
                    "",
                    "is not a single value",
                    "write " + wanted);
            return Optional.empty();
        }
        if (scalar.text().isEmpty()) {
            faults.add(file.name(), entry.line(), label + key, "", "is empty", "write " + wanted);
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /// Tells what is wrong with the value of a key.
    public void fault(String key, String problem, String remedy) {
        Entry entry = mapping.entries().get(key);
        String value = entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
        faults.add(
                file.name(),
                entry == null ? mapping.line() : entry.line(),
                label + key,
                value,
                problem,
                remedy);
    }
}
