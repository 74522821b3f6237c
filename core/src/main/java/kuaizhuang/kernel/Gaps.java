package kuaizhuang.kernel;

/// Walks the positions 0..n-1 and stops at each with the same probability, at a cost that falls
/// with the rate.
///
/// The gaps between stops are geometric: gap = 1 + floor(ln u / ln(1 - rate)). The stops depend on
/// nothing but the key and the rate, which is a bound that comes from the pack or a parameter; the
/// caller accepts a stop with its own probability over that bound. So the candidates are the same
/// in every counterfactual. One cursor serves a worker for the whole run.
public final class Gaps {

    /// Beyond any table, and far from overflow.
    private static final double LONGEST = 0x1p40;

    private long key;
    private double rate = Double.NaN;
    private double perRate;
    private long position;
    private long end;
    private long draw;
    private boolean everyPosition;

    /// Starts a walk.
    ///
    /// @param rate probability of a stop, in [0, 1]
    public void begin(long key, double rate, long positions) {
        this.key = key;
        this.end = rate <= 0 ? 0 : positions;
        this.everyPosition = rate <= 0 || rate >= 1;
        if (rate != this.rate) { // town after town has the same
            this.rate = rate;
            this.perRate = everyPosition ? 0 : -1 / StrictMath.log1p(-rate);
        }
        this.position = -1;
        this.draw = 0;
    }

    /// The next stop, or -1 at the end.
    public int next() {
        long gap = 1;
        if (!everyPosition) {
            double wait = Exponential.of(Draws.bits(key, draw++)) * perRate;
            gap += (long) Math.min(LONGEST, wait);
        }
        position += gap;
        if (position >= end) {
            end = 0;
            return -1;
        }
        return (int) position;
    }
}
