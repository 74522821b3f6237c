package kuaizhuang.architecture.planted.measure.space;

import kuaizhuang.architecture.planted.measure.points.SeesSpace;

/// Planted: the other sees this one too.
public record SeesPoints(SeesSpace other) {}
