package kuaizhuang.measure.fingerprint;

import java.util.Locale;

/// How far a cluster is on the way that the paper describes (I.3.2, P078, P082, P087-P090):
/// peddling, workshops, an industrial district, a cluster with groups. The limits are estimates; a
/// cluster is at the first stage that fits, and may go back.
///
/// 1. *Public*: state firms and collectives employ more than half. Such a cluster is not on that
///    way: it comes of the plan or of township enterprise.
/// 2. *With groups*: industrial groups employ at least a twentieth ([#GROUP_SHARE]).
/// 3. *Peddling*: no channel but the state's stations sells more than the peddlers.
/// 4. *Workshops*: firms of at most seven people (above it a firm is a private company, P003)
///    employ at least half.
/// 5. *District*: all others.
public enum ClusterStage {
    PUBLIC,
    PEDDLING,
    WORKSHOPS,
    DISTRICT,
    WITH_GROUPS;

    static final double HALF = 0.5;
    static final double GROUP_SHARE = 0.05;

    public static ClusterStage of(Standing cluster) {
        if (cluster.publicControl() > HALF) {
            return PUBLIC;
        }
        if (cluster.groups() >= GROUP_SHARE) {
            return WITH_GROUPS;
        }
        if (cluster.peddlers() > 0 && cluster.peddlers() >= cluster.otherChannel()) {
            return PEDDLING;
        }
        return cluster.small() >= HALF ? WORKSHOPS : DISTRICT;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
