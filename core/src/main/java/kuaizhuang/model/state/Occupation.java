package kuaizhuang.model.state;

/// What a person does. The first four are livelihoods of a town; peddlers, and those who stay away
/// in a network of their county, are told apart by destination.
public enum Occupation {
    NONE("not working"),
    FARM("farming"),
    SERVICES("services"),
    PUBLIC("public service"),
    PEDDLER("peddling"),
    SETTLED("away in a network"),
    FIRM("in a firm");

    public static final int COUNT = values().length;
    private static final Occupation[] ALL = values();

    private final String label;

    Occupation(String label) {
        this.label = label;
    }

    public static Occupation of(int ordinal) {
        return ALL[ordinal];
    }

    /// Whether a town pays all its hands alike for it, so that a household need only count its
    /// members who do it.
    public boolean isPaidAlike() {
        return this == FARM || this == SERVICES || this == PUBLIC;
    }

    public String label() {
        return label;
    }
}
