package kuaizhuang.architecture.planted.model.mechanism;

/// What the planted mechanisms are.
public interface Mechanism {

    void run();
}
