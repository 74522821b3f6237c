package kuaizhuang.architecture.planted.measure.points;

import kuaizhuang.architecture.planted.measure.space.SeesPoints;

/// Planted: the other sees this one too.
public record SeesSpace(SeesPoints other) {}
