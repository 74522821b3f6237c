package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;

/// Closeness between towns, exp(-km / range), kept up to date with the roads.
final class Reach {

    /// Beyond three and a half ranges nobody goes.
    static final double FAR = 0.03;

    private final Economy economy;
    private final double rangeKm;
    private final float[] closeness;

    /// The ways of which that is the closeness: few of them change when a road opens.
    private final float[] way;

    private final Crew.Piece measure = this::measure;
    private int measured = -1;

    Reach(Economy economy, double rangeKm) {
        this.economy = economy;
        this.rangeKm = rangeKm;
        closeness = new float[economy.towns * economy.towns];
        way = new float[closeness.length];
        Arrays.fill(closeness, 1);
    }

    /// Measures again when ways have changed.
    void follow() {
        if (measured != economy.geography.version()) {
            measured = economy.geography.version();
            economy.crew.forEach(economy.towns, measure);
        }
    }

    private void measure(int from, Worker worker) {
        float[] km = economy.geography.km;
        for (int to = 0; to < economy.towns; to++) {
            int pair = from * economy.towns + to;
            if (km[pair] != way[pair]) {
                way[pair] = km[pair];
                closeness[pair] = (float) StrictMath.exp(-km[pair] / rangeKm);
            }
        }
    }

    double between(int from, int to) {
        return closeness[from * economy.towns + to];
    }
}
