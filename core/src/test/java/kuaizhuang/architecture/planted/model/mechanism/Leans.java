package kuaizhuang.architecture.planted.model.mechanism;

/// Planted: calls another mechanism.
public final class Leans implements Mechanism {

    private final Mechanism other = new Stands();

    @Override
    public void run() {
        other.run();
    }
}
