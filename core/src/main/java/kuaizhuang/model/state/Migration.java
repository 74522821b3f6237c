package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// Who works where within the province, by county: the acquaintance that draws the next. Row =
/// county of registration x counties + county of work.
public final class Migration extends Table {

    public final Column.Ints migrants =
            ints("migrants", "persons", "who worked there when last counted, in January");

    private final int counties;

    public Migration(int counties) {
        super("migration", counties * counties);
        this.counties = counties;
    }

    public int of(int home, int there) {
        return home * counties + there;
    }
}
