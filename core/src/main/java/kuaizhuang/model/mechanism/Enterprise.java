package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Persons;

/// Some people would found and most would not, all their lives: so a place where news came early
/// runs out of founders when others begin. Whoever takes to the road shows that he would, and is
/// marked as he goes.
public final class Enterprise {

    private static final long CHARACTER = Draws.process("founding/character");

    private final double share;
    private final long key;

    public Enterprise(Economy economy) {
        share = economy.scenario.parametersOf(Founding.DECLARATION).enterprising();
        key = Draws.key(economy.seed, 0, CHARACTER);
    }

    /// The flag of one who is born enterprising, or 0.
    ///
    /// @param id the person's stable identity
    public int trait(long id) {
        return Draws.unit(key, id) < share ? Persons.ENTERPRISING : 0;
    }
}
