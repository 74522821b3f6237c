package kuaizhuang.measure.fingerprint;

/// What the type and the stage of a cluster rest on; all shares from 0 to 1.
///
/// @param sector sector of the main product
/// @param publicControl share of staff in state firms and collectives
/// @param outsideControl share of staff in firms under outside control
/// @param small share of staff in firms of at most seven
/// @param groups share of staff in industrial groups
/// @param largest share of staff in the largest firm or group
/// @param largestStaff people in it
/// @param peddlers share of sales by peddlers
/// @param otherChannel largest share of sales through another channel, the state's stations apart
public record Standing(
        String sector,
        double publicControl,
        double outsideControl,
        double small,
        double groups,
        double largest,
        double largestStaff,
        double peddlers,
        double otherChannel) {}
