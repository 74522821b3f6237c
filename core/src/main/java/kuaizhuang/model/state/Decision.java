package kuaizhuang.model.state;

/// What a local government decided, and why.
public enum Decision {
    HALL_FOR_TRAFFIC(
            "built a market hall", "the fair is crowded and its fees pay for stalls", false),
    HALL_LIKE_NEIGHBOURS("built a market hall", "a neighbour's hall does well", false),
    STALLS_ADDED("enlarged the market hall", "sellers wait for stalls", false),
    ZONE("built floor space for one product", "its makers crowd the town", false),
    ROAD("built roads", "the town's firms have goods to carry", false),
    TAX_CUT("gave tax relief", "a neighbour grows faster", false),
    TAX_RESTORED("took tax relief back", "the treasury is empty", false),
    OPENED_FOR_FIRMS(
            "welcomed private business", "it is lawful, and private firms employ the town", false),
    OPENED_LIKE_NEIGHBOURS("welcomed private business", "a neighbour who does grows faster", false),
    CLOSED_IN_CAMPAIGN(
            "turned from private business", "a campaign threatens those who shield it", false),
    CLOSED_FOR_COLLECTIVES(
            "turned from private business", "the town lives from collectives", false),
    RED_HAT_GRANTED("lent a collective's name", "fees and jobs outweigh the risk", true),
    RED_HAT_REFUSED("refused a collective's name", "the risk outweighs fees and jobs", true),
    COLLECTIVE_FOUNDED("founded a collective", "its product pays and the bank lends", true),
    SOLD_FOR_LOSSES("sold a firm", "it made losses", true),
    SOLD_FOR_DEBTS("sold a firm", "it owed more than half of what it had", true),
    SOLD_AS_OTHERS("sold a firm", "the law allows it and others do", true),
    ASSOCIATION("helped makers to an association", "they are many in one trade", false),
    PARTY_BRANCH("had a Party branch formed in a firm", "the firm is large enough", true),
    PARTY_COMMITTEE(
            "had a Party committee formed in a firm", "the firm is one of the largest", true);

    public static final int COUNT = values().length;

    private final String label;
    private final String reason;
    private final boolean aboutFirms;

    Decision(String label, String reason, boolean aboutFirms) {
        this.label = label;
        this.reason = reason;
        this.aboutFirms = aboutFirms;
    }

    public String label() {
        return label;
    }

    public String reason() {
        return reason;
    }

    /// Whether it is about one firm, of which a row of the sample stands for several; else about
    /// the town, which is never sampled.
    public boolean aboutFirms() {
        return aboutFirms;
    }
}
