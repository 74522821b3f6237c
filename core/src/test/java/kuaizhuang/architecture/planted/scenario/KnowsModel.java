package kuaizhuang.architecture.planted.scenario;

import kuaizhuang.architecture.planted.model.Inexact;

/// Planted: a scenario knows its model.
public record KnowsModel(Inexact model) {}
