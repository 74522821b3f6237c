package kuaizhuang.architecture.planted.measure;

import kuaizhuang.architecture.planted.model.Inexact;

/// Planted: an instrument looks into the model.
public record SeesModel(Inexact model) {}
