package kuaizhuang.architecture.planted.model;

/// Innocent: the one that may hold a stopwatch.
public final class Simulation {

    public long seconds() {
        return System.nanoTime() / 1_000_000_000;
    }
}
