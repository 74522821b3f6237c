package kuaizhuang.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A parameter of a mechanism: a component of its parameter record, of type `double`, `int` or
/// `boolean`.
///
/// `describe --keys`, docs/ODD.md, the JSON Schema of scenarios and the checks of a scenario file
/// are all made from it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quantity {

    /// One sentence.
    String meaning();

    /// The unit, "1" for a pure number.
    String unit();

    /// The value where a scenario says nothing; for a boolean 0 or 1.
    double typical();

    double min() default 0;

    double max() default Double.POSITIVE_INFINITY;

    /// Where the value comes from: a fact's id (P023, L083), or "estimate: why".
    String source();
}
