package kuaizhuang.validate;

import java.io.IOException;
import java.util.List;
import kuaizhuang.fit.Axis;
import kuaizhuang.fit.Posterior;
import kuaizhuang.input.Literal;
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
        RunSettings settings = RunSettings.of(run);
        List<Axis> axes = fit.axes();
        double[] truth = new double[axes.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = value(axes.get(i), settings);
        }
        return new KnownParameters(fit, truth);
    }

    private static double value(Axis axis, RunSettings settings) throws Refused {
        double value =
                settings.value(PARAMETERS + "." + axis.key())
                        .flatMap(Literal::number)
                        .orElseThrow(() ->
                                new Refused(
                                        "The run "
                                                + settings.run().path()
                                                + " has no parameter "
                                                + axis.key()
                                                + ", which was fitted; give with --truth the run whose numbers were fitted."));
        if (value < axis.low() || value > axis.high()) {
            throw new Refused(
                    axis.key()
                            + " is "
                            + Literal.of(value)
                            + " in "
                            + settings.run().path()
                            + ", outside the fitted range "
                            + Literal.of(axis.low())
                            + " to "
                            + Literal.of(axis.high())
                            + ", where no fit can find it; widen the range or take another run.");
        }
        return value;
    }
}
