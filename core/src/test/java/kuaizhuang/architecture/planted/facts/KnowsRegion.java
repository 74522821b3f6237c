package kuaizhuang.architecture.planted.facts;

import kuaizhuang.architecture.planted.region.KnowsScenario;

/// Planted: facts know a region.
public record KnowsRegion(KnowsScenario region) {}
