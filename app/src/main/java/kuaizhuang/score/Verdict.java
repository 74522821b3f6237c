package kuaizhuang.score;

import java.util.Locale;

/// How a fact and what the runs gave compare.
public enum Verdict {
    /// The median over the runs lies in the range.
    MET("met"),
    NOT_MET("not met"),
    /// More than half of the runs have no number, for example no firm whose year could be told;
    /// counts as not met.
    NO_VALUE("nothing to compare, so not met"),
    NOT_REACHED("the runs do not reach its years"),
    OTHER_SCALE("not borne by this sample");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// As files write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean judged() {
        return this == MET || this == NOT_MET || this == NO_VALUE;
    }
}
