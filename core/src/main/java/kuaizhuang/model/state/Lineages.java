package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// Extended families, each in one town: the common chest from which kin lend. Lineages are never
/// sampled apart: at a scale of s there are s times fewer of them, whole.
public final class Lineages extends Table {

    public final Column.Longs cash = longs("cash", "fen", "money in the common chest");
    public final Column.Longs lent =
            longs("lent", "fen", "owed to the chest by firms of the lineage");

    /// The first lineage of every town, and one past the last at the end.
    private final int[] first;

    public Lineages(int[] countsByTown) {
        super("lineages");
        first = new int[countsByTown.length + 1];
        for (int town = 0; town < countsByTown.length; town++) {
            first[town + 1] = first[town] + countsByTown[town];
        }
        growTo(first[countsByTown.length]);
    }

    public int first(int town) {
        return first[town];
    }

    public int end(int town) {
        return first[town + 1];
    }
}
