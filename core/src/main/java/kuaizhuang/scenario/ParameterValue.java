package kuaizhuang.scenario;

import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Literal;
import kuaizhuang.scenario.Parameters.Parameter;

/// Reads the value of one parameter by its type and range.
final class ParameterValue {

    private ParameterValue() {}

    static Optional<Double> read(Setting setting, Parameter parameter, Faults faults) {
        if (parameter.type() == boolean.class) {
            return toggle(setting, faults);
        }
        Optional<Double> number =
                setting.quoted() ? Optional.empty() : Literal.number(setting.text());
        if (number.isEmpty()) {
            setting.fault(
                    faults,
                    "is not a number",
                    setting.quoted() ? "write it without quotation marks" : remedy(parameter));
            return Optional.empty();
        }
        double value = number.get() + 0.0;
        if (parameter.type() == int.class && value != Math.rint(value)) {
            setting.fault(faults, "is not a whole number", remedy(parameter));
            return Optional.empty();
        }
        if (value < parameter.quantity().min() || value > parameter.quantity().max()) {
            setting.fault(
                    faults,
                    "is out of range (" + parameter.quantity().meaning() + ")",
                    remedy(parameter));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /// A resolved scenario holds a switch as 1 or 0.
    private static Optional<Double> toggle(Setting setting, Faults faults) {
        return switch (setting.text()) {
            case "on", "1" -> Optional.of(1.0);
            case "off", "0" -> Optional.of(0.0);
            default -> {
                setting.fault(faults, "is not a switch", "write on or off");
                yield Optional.empty();
            }
        };
    }

    private static String remedy(Parameter parameter) {
        Quantity quantity = parameter.quantity();
        String unit = quantity.unit().equals("1") ? "" : ", unit " + quantity.unit();
        return "write "
                + (parameter.type() == int.class ? "a whole number " : "a number ")
                + range(parameter)
                + unit
                + "; typical is "
                + Literal.of(quantity.typical())
                + ", from "
                + quantity.source();
    }

    /// The allowed range as words: "from 0 to 1", "of at least 0", "on or off".
    static String range(Parameter parameter) {
        Quantity quantity = parameter.quantity();
        if (parameter.type() == boolean.class) {
            return "on or off";
        }
        return quantity.max() == Double.POSITIVE_INFINITY
                ? "of at least " + Literal.of(quantity.min())
                : "from " + Literal.of(quantity.min()) + " to " + Literal.of(quantity.max());
    }
}
