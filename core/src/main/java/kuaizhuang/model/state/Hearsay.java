package kuaizhuang.model.state;

import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;

/// What is said in a town about work in other towns. Row = town of the listener x towns + other
/// town.
public final class Hearsay extends Table {

    public final Column.Floats work =
            floats("work", "1", "running sum, over the towns, of how much work there attracts");

    private final int towns;

    public Hearsay(int towns) {
        super("hearsay", towns * towns);
        this.towns = towns;
    }

    public int of(int listener, int town) {
        return listener * towns + town;
    }

    /// What is said of all towns together.
    public float all(int listener) {
        return work.values[of(listener, towns - 1)];
    }
}
