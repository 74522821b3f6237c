package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Persons;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M10, the channel of the labour pool (Marshall 1890, IV.x: "a constant market for skill"). Where
/// many people have made a product, whoever makes it now or not, a firm finds hands that need not
/// be taught. A town counts them once a year.
public final class LabourPool implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "largest gain in yield from experienced people near by",
                            unit = "1",
                            typical = 0.3,
                            max = 3,
                            source = "estimate")
                    double gain,
            @Quantity(
                            meaning = "experienced people near by at which half of it is reached",
                            unit = "persons",
                            typical = 3000,
                            min = 1,
                            source = "estimate")
                    double half,
            @Quantity(
                            meaning = "range of the daily way to work: closeness falls by e",
                            unit = "km",
                            typical = 10,
                            min = 0.1,
                            source = "estimate: an hour by bicycle")
                    double wayKm,
            @Quantity(
                            meaning =
                                    "experience that makes a full hand; less counts in proportion",
                            unit = "months",
                            typical = 36,
                            min = 1,
                            max = 120,
                            source = "estimate: an apprenticeship of three years")
                    int fullMonths) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "labour-pool",
                    "M10",
                    "Experienced people near by make firms more productive.",
                    "A firm gains nothing from the experience of people around it.",
                    Params.class);

    private static final int YEAR = 12;

    private final Params params;
    private final Economy economy;
    private final Cells cells;
    private final Persons persons;
    private final float[][] closeness;
    private final Crew.Piece count = this::count;
    private final Crew.Piece look = this::look;

    public LabourPool(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        cells = economy.cells;
        persons = economy.persons;
        closeness = economy.geography.closeness(params.wayKm);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, count);
        economy.crew.forEach(economy.towns, look);
    }

    private void count(int town, Worker worker) {
        if (!economy.turnOrStart(town, YEAR)) {
            return;
        }
        int first = cells.of(town, 0);
        Arrays.fill(cells.experience.values, first, first + economy.products, 0);
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                int product = persons.productOf(person);
                if (persons.job.values[person] >= 0 && product != Persons.NO_PRODUCT) {
                    cells.experience.values[first + product] +=
                            Math.min(params.fullMonths, persons.skill.values[person]);
                }
            }
        }
    }

    private void look(int town, Worker worker) {
        if (!economy.turnOrStart(town, YEAR)) {
            return;
        }
        double[] months = worker.doubles(economy.products);
        Arrays.fill(months, 0, economy.products, 0);
        int[] towns = economy.geography.near[town];
        for (int i = 0; i < towns.length; i++) {
            int from = cells.of(towns[i], 0);
            double near = closeness[town][i];
            for (int product = 0; product < economy.products; product++) {
                double rowFor =
                        towns[i] == town ? economy.besideItself(from + product) : economy.weight;
                months[product] += rowFor * near * cells.experience.values[from + product];
            }
        }
        int first = cells.of(town, 0);
        for (int product = 0; product < economy.products; product++) {
            double pool = months[product] / params.fullMonths;
            cells.pool.values[first + product] = pool;
            cells.poolGain.values[first + product] = params.gain * pool / (pool + params.half);
        }
    }
}
