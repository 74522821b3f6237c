package kuaizhuang.register;

/// Why a row, or a part of it, was not used.
public enum Reason {
    FIELD_COUNT("the row has more or fewer fields than the header", false),
    MISSING("a needed field is empty", false),
    LINE_BREAK("holds a line break: a quotation mark before it is not closed", false),
    NOT_A_NUMBER("is not a number", false),
    NOT_FINITE("is infinite or not a number", false),
    NEGATIVE("is below 0", false),
    NOT_A_YEAR("is not a year", false),
    UNKNOWN_PLACE("is not a known place", false),
    AMBIGUOUS_PLACE("is the name of several places", false),
    DUPLICATE("the firm stands a second time in the year", false),
    COORDINATES("coordinates that are missing or no place on earth", true);

    private final String words;
    private final boolean kept;

    Reason(String words, boolean kept) {
        this.words = words;
        this.kept = kept;
    }

    public String words() {
        return words;
    }

    /// Whether the row was used all the same, but for the part.
    public boolean kept() {
        return kept;
    }
}
