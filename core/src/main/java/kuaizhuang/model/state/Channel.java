package kuaizhuang.model.state;

/// The ways by which goods leave a town.
public enum Channel {
    OWN_SHOP,
    PEDDLERS,
    STATION,
    MARKET,
    NETWORK,
    SALES_FORCE,
    EXPORT;

    public static final int COUNT = values().length;
}
