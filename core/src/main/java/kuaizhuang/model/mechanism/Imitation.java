package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M16. Firms learn by doing and by copying what neighbours do. Nobody gets beyond the outside
/// frontier by more than the lead that the region's skill allows, so that learning cannot explode.
public final class Imitation implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "share of the gap to the frontier closed in a month by doing",
                            unit = "1/month",
                            typical = 0.012,
                            max = 1,
                            source = "estimate")
                    double byDoing,
            @Quantity(
                            meaning = "the same by looking at many neighbours",
                            unit = "1/month",
                            typical = 0.02,
                            max = 1,
                            source = "estimate")
                    double byCopying,
            @Quantity(
                            meaning = "neighbours at which half of that is reached",
                            unit = "firms",
                            typical = 40,
                            min = 0.1,
                            source = "estimate")
                    double neighboursHalf,
            @Quantity(
                            meaning =
                                    "know-how of a state firm that learns no more, as a share of the frontier",
                            unit = "1",
                            typical = 0.8,
                            max = 2,
                            source = "estimate")
                    double stateKnowHow) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "imitation",
                    "M16",
                    "Firms learn by doing and from neighbours.",
                    "Know-how stays what it was at founding.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Cells cells;
    private final Crew.Piece learn = this::learn;

    public Imitation(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        cells = economy.cells;
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, learn);
    }

    private void learn(int town, Worker worker) {
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0 && firms.made.values[firm] > 0) {
                    learn(firm, cells.of(town, product), product);
                }
            }
        }
    }

    private void learn(int firm, int cell, int product) {
        Form.Control control = firms.formOf(firm).control();
        boolean own = control == Form.Control.PRIVATE || control == Form.Control.OUTSIDE;
        double goal = own ? 1 : params.stateKnowHow;
        // A row of a sample does not copy itself: what it stands for beyond one firm lies
        // elsewhere.
        double makers = Math.max(0, cells.nearFirms.values[cell] - (economy.weight - 1));
        double speed =
                params.byDoing * 12 / (6 + economy.goods.skillMonths[product])
                        + params.byCopying * makers / (makers + params.neighboursHalf);
        double knowHow = firms.knowHow.values[firm];
        firms.knowHow.values[firm] = (float) (knowHow + (goal - knowHow) * Math.min(1, speed));
    }
}
