package kuaizhuang.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Parameter records and their keys: `startRate` in Java is `start-rate` in a file.
public final class Parameters {

    private Parameters() {}

    /// One declared parameter.
    ///
    /// @param type double, int or boolean
    public record Parameter(String key, Class<?> type, Quantity quantity) {}

    /// The parameters that a mechanism declares, in the order of its record.
    ///
    /// @throws IllegalStateException when a component lacks its [Quantity] or has another type
    public static List<Parameter> of(Declaration<?> mechanism) {
        return Arrays.stream(mechanism.parameters().getRecordComponents())
                .map(component -> parameter(mechanism, component))
                .toList();
    }

    private static Parameter parameter(Declaration<?> mechanism, RecordComponent component) {
        Quantity quantity = component.getAnnotation(Quantity.class);
        Class<?> type = component.getType();
        if (quantity == null
                || !(type == double.class || type == int.class || type == boolean.class)) {
            throw new IllegalStateException(
                    mechanism.key()
                            + ": "
                            + component.getName()
                            + " must be double, int or boolean with @Quantity");
        }
        return new Parameter(key(component.getName()), type, quantity);
    }

    private static String key(String javaName) {
        return javaName.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /// Makes a mechanism's parameter record from values by key.
    static <P extends Record> P bind(Declaration<P> mechanism, Map<String, Double> values) {
        List<Parameter> declared = of(mechanism);
        Class<?>[] types = declared.stream().map(Parameter::type).toArray(Class<?>[]::new);
        Object[] arguments =
                declared.stream()
                        .map(parameter -> boxed(parameter.type(), values.get(parameter.key())))
                        .toArray();
        try {
            var constructor = mechanism.parameters().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "cannot make the parameters of " + mechanism.key(), broken);
        }
    }

    private static Object boxed(Class<?> type, double value) {
        if (type == int.class) {
            return (int) value;
        }
        return type == boolean.class ? (Object) (value != 0) : (Object) value;
    }
}
