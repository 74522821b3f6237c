package kuaizhuang.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Literal;

/// Reads the value of a setting as text, word, month or number; tells what is wrong and gives
/// nothing.
final class SettingValue {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

    private SettingValue() {}

    /// A name made from that of a file.
    static String nameFrom(String file) {
        String name = file.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^[._-]+", "");
        return name.isEmpty() ? "scenario" : name;
    }

    static Optional<String> text(Setting setting, Faults faults) {
        if (setting.text().isBlank()) {
            setting.fault(faults, "is empty", "write a text or leave the key out");
            return Optional.empty();
        }
        return Optional.of(setting.text());
    }

    static Optional<String> word(Setting setting, Faults faults) {
        if (setting.text().matches(NAME)) {
            return Optional.of(setting.text());
        }
        setting.fault(
                faults,
                "is not a name",
                "write letters, digits, hyphens; begin with a letter or digit");
        return Optional.empty();
    }

    static Optional<String> choice(Setting setting, List<String> words, Faults faults) {
        if (words.contains(setting.text())) {
            return Optional.of(setting.text());
        }
        setting.fault(
                faults,
                "is not one of " + String.join(", ", words),
                "write one of " + String.join(", ", words));
        return Optional.empty();
    }

    static Optional<YearMonth> month(Setting setting, Faults faults) {
        return plain(setting, Literal::month, "a month as YYYY-MM", faults);
    }

    static Optional<Long> integer(Setting setting, long minimum, long maximum, Faults faults) {
        Optional<Long> value = plain(setting, Literal::integer, "a whole number", faults);
        if (value.isPresent() && (value.get() < minimum || value.get() > maximum)) {
            setting.fault(
                    faults,
                    "is out of range",
                    "write a whole number from " + minimum + " to " + maximum);
            return Optional.empty();
        }
        return value;
    }

    private static <T> Optional<T> plain(
            Setting setting, Function<String, Optional<T>> parse, String wanted, Faults faults) {
        Optional<T> value = setting.quoted() ? Optional.empty() : parse.apply(setting.text());
        if (value.isEmpty()) {
            setting.fault(
                    faults,
                    "is not " + wanted,
                    setting.quoted() ? "write it without quotation marks" : "write " + wanted);
        }
        return value;
    }
}
