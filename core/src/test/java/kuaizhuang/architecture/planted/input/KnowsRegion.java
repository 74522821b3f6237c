package kuaizhuang.architecture.planted.input;

import kuaizhuang.architecture.planted.region.ReadsDate;

/// Planted: the file readers know what they read for.
public record KnowsRegion(ReadsDate region) {}
