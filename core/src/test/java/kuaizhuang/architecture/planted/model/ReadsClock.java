package kuaizhuang.architecture.planted.model;

/// Planted: asks for the time.
public final class ReadsClock {

    public long now() {
        return System.nanoTime();
    }
}
