package kuaizhuang.model.state;

import java.util.Arrays;
import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// The towns' governments: their stance, what they grant and what they have built. Row = town. The
/// first values are those of a place where nobody decides: all that is asked for is granted, and
/// nothing is given.
public final class Governments extends Table {

    /// A government that has no opinion of private business.
    public static final float NEUTRAL = 0.5f;

    public final Column.Floats stance =
            floats("stance", "0-1", "how far the government welcomes private business");
    public final Column.Floats approval =
            floats("approval", "1", "share of private projects that it lets pass");
    public final Column.Floats redHats =
            floats("red_hats", "1", "share of those who ask for a collective's name that get it");
    public final Column.Floats taxRelief =
            floats("tax_relief", "1", "share of the profit tax that it forgives");
    public final Column.Floats roads =
            floats("roads", "0-1", "how far local roads to the next counties are built");
    public final Column.Shorts zoneProduct =
            shorts("zone_product", "", "product for which it has built floor space, -1 for none");
    public final Column.Doubles zoneHands =
            doubles("zone_hands", "persons", "hands of the sample for whom there is such space");
    public final Column.Shorts association =
            shorts("association", "months", "month in which makers formed one, -1 before");
    public final Column.Ints hands =
            ints("hands", "persons", "hands of the town's firms when it last looked");
    public final Column.Floats growth =
            floats("growth", "1", "growth of these hands in half a year, as a logarithm");
    public final Column.Floats seenStance =
            floats("seen_stance", "0-1", "its stance as neighbours see it");
    public final Column.Bytes seenHall =
            bytes("seen_hall", "", "1 where neighbours see a hall whose stalls are taken");
    public final Column.Ints[] yearDecisions = new Column.Ints[Decision.COUNT];

    public Governments(int towns) {
        super("governments", towns);
        for (Decision decision : Decision.values()) {
            yearDecisions[decision.ordinal()] =
                    ints(
                            "year_" + decision.name(),
                            "decisions",
                            decision.label() + " this year: " + decision.reason());
        }
        Arrays.fill(stance.values, NEUTRAL);
        Arrays.fill(approval.values, 1);
        Arrays.fill(redHats.values, 1);
        Arrays.fill(zoneProduct.values, (short) -1);
        Arrays.fill(association.values, (short) -1);
    }

    /// Notes a decision. The town's worker alone may call it.
    public void note(int town, Decision decision) {
        yearDecisions[decision.ordinal()].values[town]++;
    }

    /// Decisions of all towns this year.
    public long decisions() {
        long sum = 0;
        for (Column.Ints decision : yearDecisions) {
            for (int count : decision.values) {
                sum += count;
            }
        }
        return sum;
    }

    /// Share of the product's hands for whom the town has built floor space.
    public double inZone(int town, int product, int hands) {
        return product != zoneProduct.values[town]
                ? 0
                : Math.min(1, zoneHands.values[town] / Math.max(1, hands));
    }
}
