package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M10, the channel of news. People see what the makers near by make and how they do it: founders
/// hear of the product ([News]) and firms copy ([Imitation]). Makers are counted here each month;
/// neighbours change slowly, so that a town looks around every few months.
public final class Neighbours implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "range of sight: closeness falls by e",
                            unit = "km",
                            typical = 5.5,
                            min = 0.1,
                            source = "set by a search over fifteen values (docs/FIT.md)")
                    double sightKm) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "neighbours",
                    "M10",
                    "Makers near by are seen and copied: the channel of news.",
                    "Nobody sees what others make near by: no news from neighbours, no copying.",
                    Params.class);

    private static final int LOOK_EVERY = 6;

    private final Economy economy;
    private final boolean see;
    private final Cells cells;
    private final Firms firms;
    private final float[][] sight;
    private final Crew.Piece count = this::count;
    private final Crew.Piece look = this::look;

    public Neighbours(Params params, Economy economy) {
        this(params, economy, true);
    }

    private Neighbours(Params params, Economy economy, boolean see) {
        this.economy = economy;
        this.see = see;
        cells = economy.cells;
        firms = economy.firms;
        sight = economy.geography.closeness(params.sightKm);
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new Neighbours(params, economy, false);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, count);
        if (see) {
            economy.crew.forEach(economy.towns, look);
        }
    }

    /// Counts firms and hands by product.
    private void count(int town, Worker worker) {
        int first = cells.of(town, 0);
        Arrays.fill(cells.firms.values, first, first + economy.products, 0);
        Arrays.fill(cells.workers.values, first, first + economy.products, 0);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                int product = firms.product.values[firm];
                if (product >= 0) {
                    cells.firms.values[first + product]++;
                    cells.workers.values[first + product] +=
                            economy.jobs.hands(economy.jobs.ofFirm(firm));
                }
            }
        }
        listMade(town, first);
    }

    /// Most towns make few products: who looks at a town visits only those.
    private void listMade(int town, int first) {
        int next = first;
        for (int product = 0; product < economy.products; product++) {
            if (cells.firms.values[first + product] > 0) {
                cells.productMade.values[next++] = (short) product;
            }
        }
        economy.town.productsMade.values[town] = next - first;
    }

    private void look(int town, Worker worker) {
        if (!economy.turnOrStart(town, LOOK_EVERY)) {
            return;
        }
        int first = cells.of(town, 0);
        Arrays.fill(cells.nearFirms.values, first, first + economy.products, 0);
        int[] towns = economy.geography.near[town];
        for (int i = 0; i < towns.length; i++) {
            addMakers(towns[i], first, economy.weight * (double) sight[town][i]);
        }
    }

    private void addMakers(int other, int first, double weight) {
        int from = cells.of(other, 0);
        int end = from + economy.town.productsMade.values[other];
        for (int i = from; i < end; i++) {
            int product = cells.productMade.values[i];
            cells.nearFirms.values[first + product] += weight * cells.firms.values[from + product];
        }
    }
}
