package kuaizhuang.architecture.planted.model;

import kuaizhuang.architecture.planted.measure.SeesModel;

/// Planted: the model looks at what is measured of it.
public record SeesMeasure(SeesModel instrument) {}
