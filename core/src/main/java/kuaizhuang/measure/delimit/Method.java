package kuaizhuang.measure.delimit;

import java.util.Locale;

/// The ways of saying where a cluster is.
public enum Method {
    PAPER_RULE(
            "neighbouring places with more firms and sales than the thresholds (Lu Shi and Ganne 2009)"),
    LOCATION_QUOTIENT(
            "neighbouring places in which the industry is overrepresented beyond what the dartboard gives (Ellison and Glaeser 1997)"),
    LOCAL_MORAN("neighbouring places with high quotients among high ones (Anselin 1995)"),
    DENSITY("firms with many firms of their industry near them (DBSCAN, Ester and others 1996)");

    private final String meaning;

    Method(String meaning) {
        this.meaning = meaning;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name as words.
    public String words() {
        return id().replace('_', ' ');
    }

    public String meaning() {
        return meaning;
    }
}
