package kuaizhuang.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// How numbers and months are written in every file and option: plainly, and the same everywhere.
public final class Literal {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private Literal() {}

    public static Optional<Long> integer(String text) {
        return INTEGER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /// A finite decimal number; neither NaN, infinity nor hexadecimal.
    public static Optional<Double> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Double.valueOf(text)).filter(Double::isFinite)
                : Optional.empty();
    }

    /// A month as YYYY-MM.
    public static Optional<YearMonth> month(String text) {
        if (!MONTH.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// A number as people write it: no trailing zeros, no exponent for everyday sizes.
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() > 20 || exact.precision() - exact.scale() > 20
                ? exact.toString()
                : exact.toPlainString();
    }
}
