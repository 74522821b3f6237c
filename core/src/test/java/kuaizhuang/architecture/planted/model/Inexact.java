package kuaizhuang.architecture.planted.model;

/// Planted: a last bit that depends on the machine.
public final class Inexact {

    public double grow(double rate) {
        return Math.exp(rate);
    }
}
