package kuaizhuang.model.state;

/// From where a town, or a founder, knows a product.
public enum Knowledge {
    TRADITION("tradition"),
    PEDDLERS("peddlers"),
    MARKETS("markets"),
    NETWORKS("hometown networks"),
    NEIGHBOURS("neighbours"),
    RETURNED("people who came home"),
    WORKERS("workers' skill"),
    INVESTORS("outside investors");

    public static final int COUNT = values().length;

    /// Those that teach a whole town; the last two are of single people.
    public static final int OF_TOWNS = COUNT - 2;

    private static final Knowledge[] ALL = values();

    private final String label;

    Knowledge(String label) {
        this.label = label;
    }

    public static Knowledge of(int ordinal) {
        return ALL[ordinal];
    }

    public String label() {
        return label;
    }
}
