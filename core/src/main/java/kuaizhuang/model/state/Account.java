package kuaizhuang.model.state;

/// The classes of accounts. Each but the last three may not create money; the bank's balance is
/// what it has put into circulation, and the centre and the outside may run any balance.
public enum Account {
    HOUSEHOLDS("households"),
    KIN_POOLS("kin pools"),
    FIRMS("firms"),
    FARMS("farms"),
    SERVICES("services"),
    PEDDLERS("peddlers"),
    NETWORKS("hometown networks"),
    GOODS_PURSES("goods purses"),
    TREASURIES("town treasuries"),
    CENTRE("centre and province"),
    BANK("bank"),
    OUTSIDE("outside");

    public static final int COUNT = values().length;

    private final String label;

    Account(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
