package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M10, the channel of shared inputs and stages. Where many make the same or kindred goods, parts
/// and single stages can be had near by: a founder needs fewer machines ([Founding]) and a firm
/// gets more out of its hands ([Production]).
public final class SharedInputs implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "largest gain in yield from suppliers near by",
                            unit = "1",
                            typical = 0.42,
                            max = 3,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double gain,
            @Quantity(
                            meaning = "hands near by at which half of the gain is reached",
                            unit = "persons",
                            typical = 6000,
                            min = 1,
                            source = "estimate")
                    double half,
            @Quantity(
                            meaning = "range of stage suppliers: closeness falls by e",
                            unit = "km",
                            typical = 7,
                            min = 0.1,
                            source = "model description, section 12.1: 5-10 km")
                    double stageKm,
            @Quantity(
                            meaning =
                                    "weight of kindred products (inputs, users, complements) against the same product",
                            unit = "1",
                            typical = 0.25,
                            max = 1,
                            source = "estimate")
                    double kinWeight) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "shared-inputs",
                    "M10",
                    "Makers near by supply each other with parts and stages.",
                    "Every firm does all stages itself: no cheaper start and no gain from suppliers near by.",
                    Params.class);

    private static final int LOOK_EVERY = 6;

    private final Params params;
    private final Economy economy;
    private final Cells cells;
    private final float[][] closeness;
    private final Crew.Piece look = this::look;

    public SharedInputs(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        cells = economy.cells;
        closeness = economy.geography.closeness(params.stageKm);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, look);
    }

    private void look(int town, Worker worker) {
        if (!economy.turnOrStart(town, LOOK_EVERY)) {
            return;
        }
        double[] hands = worker.doubles(economy.products);
        Arrays.fill(hands, 0, economy.products, 0);
        int[] towns = economy.geography.near[town];
        for (int i = 0; i < towns.length; i++) {
            addHands(towns[i], towns[i] == town, closeness[town][i], hands);
        }
        int first = cells.of(town, 0);
        for (int product = 0; product < economy.products; product++) {
            double kin = 0;
            for (int other : economy.goods.kin[product]) {
                kin += hands[other];
            }
            double suppliers = hands[product] + params.kinWeight * kin;
            cells.suppliers.values[first + product] = suppliers;
            cells.inputGain.values[first + product] =
                    params.gain * suppliers / (suppliers + params.half);
        }
    }

    private void addHands(int other, boolean own, double closeness, double[] hands) {
        int from = cells.of(other, 0);
        int end = from + economy.town.productsMade.values[other];
        for (int i = from; i < end; i++) {
            int product = cells.productMade.values[i];
            double rowFor = own ? economy.besideItself(from + product) : economy.weight;
            hands[product] += rowFor * closeness * cells.workers.values[from + product];
        }
    }
}
