package kuaizhuang.model.state;

import kuaizhuang.region.Lever;

/// Where the centre's and the province's levers stand this month.
public final class Levers {

    public static final double FULL = 3;

    private final double[] levels = new double[Lever.values().length];

    public double level(Lever lever) {
        return levels[lever.ordinal()];
    }

    /// The level as a share of all there can be, 0-1.
    public double share(Lever lever) {
        return levels[lever.ordinal()] / FULL;
    }

    public void set(Lever lever, double level) {
        levels[lever.ordinal()] = level;
    }
}
