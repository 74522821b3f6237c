package kuaizhuang.measure.fingerprint;

import kuaizhuang.kernel.Frame;

/// The tables of one year from which fingerprints are taken; those of which a run has no rows are
/// empty.
///
/// @param members `cluster_member_year`
/// @param townProducts `town_product_year`
/// @param firms `firm_year`
/// @param links `link_year`
/// @param governments `government_year`
/// @param markets `market_year`
public record YearFrames(
        Frame members,
        Frame townProducts,
        Frame firms,
        Frame links,
        Frame governments,
        Frame markets) {}
