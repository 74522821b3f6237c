package kuaizhuang.architecture.planted.cli;

import kuaizhuang.architecture.planted.store.Prints;

/// Planted: half of a circle.
public record Commands(Prints output) {}
