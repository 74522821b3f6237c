package kuaizhuang.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.RunningSum;

/// Towns by lot: a firm's is drawn with a chance in proportion to its people, times one more than
/// the strength of the tradition that its county has of the firm's product.
///
/// The draw is a function of seed and firm alone: the same in every year, and no other firm moves
/// it.
final class ScriptedPlaces {

    private final List<Town> towns;
    private final Map<Cell, Double> crafts;
    private final long key;
    private final Map<String, double[]> sums = new HashMap<>();

    /// A town as the run begins.
    record Town(int place, int county, double people) {}

    /// @param seed of the run
    /// @param crafts strength of the traditions that name a product, by county and product
    ScriptedPlaces(long seed, List<Town> towns, Map<Cell, Double> crafts) {
        this.towns = List.copyOf(towns);
        this.crafts = Map.copyOf(crafts);
        this.key = Draws.key(seed, 0, Draws.process("scripted-null"));
    }

    /// The `place_id` of the town that falls to a firm.
    int of(long firm, String product) {
        double[] sum = sums.computeIfAbsent(product, this::sums);
        return towns.get(RunningSum.pick(sum, 0, sum.length, Draws.unit(key, firm))).place();
    }

    private double[] sums(String product) {
        double[] weights =
                towns.stream()
                        .mapToDouble(town ->
                                town.people()
                                        * (1
                                                + crafts.getOrDefault(
                                                        new Cell(town.county(), product), 0.0)))
                        .toArray();
        for (int i = 1; i < weights.length; i++) {
            weights[i] += weights[i - 1];
        }
        return weights;
    }
}
