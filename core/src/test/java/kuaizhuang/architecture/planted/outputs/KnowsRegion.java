package kuaizhuang.architecture.planted.outputs;

import kuaizhuang.architecture.planted.region.ReadsDate;

/// Planted: results know where they come from.
public record KnowsRegion(ReadsDate region) {}
