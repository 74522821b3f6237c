package kuaizhuang.architecture.planted.model.mechanism;

/// Innocent: stands alone.
public final class Stands implements Mechanism {

    @Override
    public void run() {}
}
