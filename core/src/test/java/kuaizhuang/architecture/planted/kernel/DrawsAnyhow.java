package kuaizhuang.architecture.planted.kernel;

/// Planted: chance without a key.
public final class DrawsAnyhow {

    public double draw() {
        return Math.random();
    }
}
