package kuaizhuang.model.state;

/// Why a firm closed.
public enum Cause {
    OUT_OF_CASH,
    NO_ORDERS,
    CRACKDOWN,
    FOUNDER_RETIRED;

    public static final int COUNT = values().length;
}
