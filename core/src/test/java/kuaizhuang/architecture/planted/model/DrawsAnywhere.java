package kuaizhuang.architecture.planted.model;

import java.util.SplittableRandom;

/// Planted: a generator with a state.
public final class DrawsAnywhere {

    public double draw() {
        return new SplittableRandom(1).nextDouble();
    }
}
