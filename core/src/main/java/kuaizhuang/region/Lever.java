package kuaizhuang.region;

/// What the centre and the province can set. A level runs from 0 (nothing of it) to 3 (all of it).
public enum Lever {
    PRIVATE_LEGALITY("how far private business is lawful and recognised"),
    CRACKDOWN("intensity of campaigns against private business and false collectives"),
    COLLECTIVE_PREFERENCE(
            "how much collectives are preferred in credit, materials and plan outlets"),
    HOUSEHOLD_RESPONSIBILITY(
            "how far households, not teams, decide on farm work and keep its margin"),
    GRAIN_SUPPORT("how well the state pays the marginal grain"),
    MOBILITY_IN_PROVINCE("how freely people may take work elsewhere in the province"),
    MOBILITY_BETWEEN_PROVINCES("how freely people may come from other provinces"),
    MARKETS_OPEN("how freely fairs and markets may be held"),
    LONG_DISTANCE_TRADE("how freely private persons may carry goods to other regions"),
    PRIVATE_CREDIT("access of private firms to bank credit"),
    EXPORT_RIGHTS("access of non-state makers to export"),
    OUTSIDE_CAPITAL("openness to outside and foreign capital"),
    PLAN_SUPPLY("how much of demand the plan serves and how much the state stations buy"),
    HUKOU_OPENING("rights of people without local registration"),
    OWNERSHIP_SALE(
            "how freely collectives and state firms may be sold to private owners, and state hands be laid off");

    private final String meaning;

    Lever(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /// The lever's name in pack and scenario files: lower case with hyphens.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
