package kuaizhuang.validate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kuaizhuang.fit.Axis;
import kuaizhuang.fit.Posterior;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Literal;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlReader;
import kuaizhuang.input.YamlValue;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.input.YamlValue.Scalar;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;

/// A fit beside the values that its facts came from.
///
/// @param fit what the fit left
/// @param truth the values, in the order of its axes
record KnownParameters(Posterior fit, double[] truth) {

    private static final String PARAMETERS = "parameters";

    /// @param run with known parameters, on whose numbers the fit was made
    /// @throws Refused when the run does not have a parameter, or its value lies outside the range
    ///   that was fitted, where no fit could find it
    static KnownParameters of(Posterior fit, RunFolder run) throws IOException {
        Faults faults = new Faults();
        Optional<Mapping> scenario =
                YamlReader.mapping(
                        new TextFile(run.path() + "/scenario.yaml", run.readScenario()), faults);
        faults.throwIfAny();
        List<Axis> axes = fit.axes();
        double[] truth = new double[axes.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = value(axes.get(i), scenario.orElseThrow(), run);
        }
        return new KnownParameters(fit, truth);
    }

    private static double value(Axis axis, Mapping scenario, RunFolder run) throws Refused {
        double value =
                child(scenario, PARAMETERS + "." + axis.key())
                        .flatMap(scalar -> Literal.number(scalar.text()))
                        .orElseThrow(() ->
                                new Refused(
                                        "The run "
                                                + run.path()
                                                + " has no parameter "
                                                + axis.key()
                                                + ", which was fitted; give with --truth the run whose numbers were fitted."));
        if (value < axis.low() || value > axis.high()) {
            throw new Refused(
                    axis.key()
                            + " is "
                            + Literal.of(value)
                            + " in "
                            + run.path()
                            + ", outside the fitted range "
                            + Literal.of(axis.low())
                            + " to "
                            + Literal.of(axis.high())
                            + ", where no fit can find it; widen the range or take another run.");
        }
        return value;
    }

    /// The value at a path of keys.
    private static Optional<Scalar> child(Mapping parent, String path) {
        YamlValue here = parent;
        for (String key : path.split("\\.")) {
            if (!(here instanceof Mapping mapping) || !mapping.entries().containsKey(key)) {
                return Optional.empty();
            }
            here = mapping.entries().get(key).value();
        }
        return here instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }
}
