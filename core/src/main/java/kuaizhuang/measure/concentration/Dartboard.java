package kuaizhuang.measure.concentration;

import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.chance.Alias;

/// An industry's plants thrown at random on places, each place as likely as its share of a
/// reference: chance as Ellison and Glaeser (1997) mean it. Plants keep their sizes.
public final class Dartboard {

    private final double[] sizes;
    private final double total;
    private final Alias places;
    private final int placeCount;

    /// @param reference amounts by place, with a positive sum
    public Dartboard(Plants plants, double[] reference) {
        sizes = new double[Math.toIntExact(plants.withWorkers())];
        int next = 0;
        for (int i = 0; i < plants.count(); i++) {
            for (int k = 0; plants.sizes()[i] > 0 && k < plants.weights()[i]; k++) {
                sizes[next++] = plants.sizes()[i];
            }
        }
        total = plants.total();
        places = new Alias(reference);
        placeCount = reference.length;
    }

    /// The industry's share of every place in one round.
    ///
    /// @param key of the round, see [Draws]
    public double[] shares(long key) {
        double[] shares = new double[placeCount];
        for (int plant = 0; plant < sizes.length; plant++) {
            shares[places.draw(Draws.bits(key, plant))] += sizes[plant];
        }
        for (int place = 0; place < placeCount; place++) {
            shares[place] /= total;
        }
        return shares;
    }
}
