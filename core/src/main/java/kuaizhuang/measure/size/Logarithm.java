package kuaizhuang.measure.size;

/// Natural logarithms; those of small whole numbers, which a fit asks for over and over, from a
/// list.
final class Logarithm {

    private static final double[] LISTED = new double[4096];

    static {
        for (int x = 0; x < LISTED.length; x++) {
            LISTED[x] = StrictMath.log(x);
        }
    }

    private Logarithm() {}

    static double of(double x) {
        int whole = (int) x;
        return whole == x && whole > 0 && whole < LISTED.length ? LISTED[whole] : StrictMath.log(x);
    }
}
