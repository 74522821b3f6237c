package kuaizhuang.measure.fingerprint;

import java.util.Locale;
import java.util.Set;

/// The four types of cluster that the paper takes from the Chinese literature (general
/// introduction): foreign companies, small firms round a large one, high technology, and small and
/// medium firms that grew in the countryside. The paper gives no limits; those here are estimates,
/// and a cluster has the first type that fits.
///
/// 1. *Foreign companies*: firms under outside control employ at least a third ([#FOREIGN_SHARE]).
/// 2. *Round a large firm*: one firm or group employs at least a quarter ([#ANCHOR_SHARE]), and 300
///    people ([#ANCHOR_STAFF]: the limit of a medium-sized industrial enterprise in the Chinese
///    rules of 2003).
/// 3. *High technology*: the main product's sector is one that the OECD counts as such by its
///    spending on research (medicines, electronics, radio and television, instruments, optics; OECD
///    Science, Technology and Industry Scoreboard 2003, annex 1). Whether a university stands
///    behind it no table says.
/// 4. *Rural*: all others.
public enum ClusterType {
    FOREIGN_COMPANIES,
    ROUND_A_LARGE_FIRM,
    HIGH_TECHNOLOGY,
    RURAL_SMALL_FIRMS;

    static final double FOREIGN_SHARE = 1.0 / 3;
    static final double ANCHOR_SHARE = 0.25;
    static final double ANCHOR_STAFF = 300;

    private static final Set<String> RESEARCHING =
            Set.of(
                    "medicines",
                    "electronics",
                    "consumer_electronics",
                    "instruments",
                    "optical_photo");

    public static ClusterType of(Standing cluster) {
        if (cluster.outsideControl() >= FOREIGN_SHARE) {
            return FOREIGN_COMPANIES;
        }
        if (cluster.largest() >= ANCHOR_SHARE && cluster.largestStaff() >= ANCHOR_STAFF) {
            return ROUND_A_LARGE_FIRM;
        }
        return RESEARCHING.contains(cluster.sector()) ? HIGH_TECHNOLOGY : RURAL_SMALL_FIRMS;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
