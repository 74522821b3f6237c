package kuaizhuang.architecture.planted.kernel;

/// Planted: near every border, over none.
public record Innocent(double value) {

    private static final double LIMIT = StrictMath.exp(1);

    public double root() {
        return Math.sqrt(Math.min(value, LIMIT));
    }
}
