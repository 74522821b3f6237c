package kuaizhuang.architecture.planted.region;

import kuaizhuang.architecture.planted.scenario.Prints;

/// Planted: a region knows who runs it.
public record KnowsScenario(Prints scenario) {}
