package kuaizhuang.validate;

import kuaizhuang.experiment.PairedEffect.Middle;
import kuaizhuang.facts.RegisteredSwitch.Expected;

/// How a turned switch moved its outcome, beside what was registered.
enum SwitchVerdict {
    /// The interval lies wholly on the registered side.
    AS_REGISTERED("as registered"),
    /// The median lies on the registered side, but the interval holds 0.
    AS_REGISTERED_BUT_UNSURE("as registered, but unsure"),
    /// The median is 0.
    NONE_SEEN("none seen"),
    /// The median lies on the other side, but the interval holds 0.
    OPPOSITE_BUT_UNSURE("opposite, but unsure"),
    /// The interval lies wholly on the other side.
    OPPOSITE("opposite"),
    /// A run gives no number.
    NO_NUMBER("no number"),
    /// The register says why it does not ask.
    NOT_ASKED("not asked"),
    NOT_RUN("not run");

    /// A difference of less than this share of the base is one of adding up in another order.
    private static final double ROUNDING = 1e-9;

    private final String words;

    SwitchVerdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// @param seen medians of base and difference, with the interval
    static SwitchVerdict of(Expected expected, Middle seen) {
        double nothing = ROUNDING * Math.abs(seen.base());
        if (Math.abs(seen.difference()) <= nothing) {
            return NONE_SEEN;
        }
        boolean more = seen.difference() > 0;
        boolean sure = more ? seen.interval().low() > nothing : seen.interval().high() < -nothing;
        if (more == (expected == Expected.MORE)) {
            return sure ? AS_REGISTERED : AS_REGISTERED_BUT_UNSURE;
        }
        return sure ? OPPOSITE : OPPOSITE_BUT_UNSURE;
    }
}
