package kuaizhuang.outputs;

/// Units of columns.
final class Units {

    private Units() {}

    static final String PERSONS = "persons";
    static final String FIRMS = "firms";
    static final String YUAN = "yuan of 2001";
    static final String YUAN_A_YEAR = "yuan of 2001 a year";
}
