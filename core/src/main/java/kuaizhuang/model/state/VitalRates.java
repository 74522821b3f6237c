package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// The province's rates of birth and death by age, and the counts from which they are fitted. Row =
/// age in years.
public final class VitalRates extends Table {

    public static final int AGES = 110;

    public final Column.Ints people =
            ints("people", "persons", "of that age, counted town by town since January");
    public final Column.Ints women =
            ints("women", "persons", "women of that age registered in the province");
    public final Column.Doubles death = doubles("death", "1/month", "chance to die");
    public final Column.Doubles birth = doubles("birth", "1/month", "a woman's chance to bear");

    public VitalRates() {
        super("vital rates", AGES);
    }

    /// The row of an age in months.
    public static int of(int months) {
        return Math.clamp(months / 12, 0, AGES - 1);
    }
}
