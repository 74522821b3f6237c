package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Region.Tradition;

/// What the counties were known for before the first month, as a scenario lets it enter: as it is,
/// dealt anew among the counties, or not at all.
public final class Traditions {

    private static final long SHUFFLE = Draws.process("traditions/shuffle");

    private Traditions() {}

    /// The county in which a tradition of the pack stands in this run, or -1.
    public static int county(Economy economy, Tradition tradition) {
        return switch (economy.scenario.traditions()) {
            case PACK -> tradition.county();
            case OFF -> -1;
            case SHUFFLED -> shuffled(economy)[tradition.county()];
        };
    }

    /// A permutation of the counties, keyed by the seed (Fisher and Yates).
    private static int[] shuffled(Economy economy) {
        int[] to = new int[economy.counties];
        long key = Draws.key(economy.seed, 0, SHUFFLE);
        for (int i = 0; i < to.length; i++) {
            int j = (int) (Draws.unit(key, i) * (i + 1));
            to[i] = to[j];
            to[j] = i;
        }
        return to;
    }

    /// By town: what it costs to take to the road, less where people are used to it.
    static double[] roadCost(Economy economy, double cost, double degree) {
        double[] byCounty = new double[economy.counties];
        for (Tradition tradition : economy.region.traditions()) {
            int county = county(economy, tradition);
            if (county >= 0) {
                double weight =
                        switch (tradition.kind()) {
                            case PEDDLING -> 1;
                            case ITINERANT_CRAFT, COMMERCE -> 0.5;
                            case CRAFT, EMIGRATION -> 0;
                        };
                byCounty[county] = Math.max(byCounty[county], weight * tradition.strength());
            }
        }
        double[] byTown = new double[economy.towns];
        for (int town = 0; town < economy.towns; town++) {
            byTown[town] = cost - degree * byCounty[economy.county[town]];
        }
        return byTown;
    }
}
